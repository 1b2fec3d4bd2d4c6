import type { RequestHandler } from "express";

/** The largest attachment with room for the rest of its form; each upload has a tighter limit of its own. */
const LARGEST_BODY_BYTES = 50 * 1024 * 1024;

/** Refuses oversized bodies before a byte of them is read. A body must say its length: browsers' forms always do. */
export function limitBody(): RequestHandler {
  return (request, response, next) => {
    if (request.headers["transfer-encoding"] !== undefined) {
      response.status(411).set("Connection", "close").type("text/plain").send("Content-Length required");
    } else if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY_BYTES) {
      response
        .status(413)
        .set("Connection", "close")
        .type("text/plain")
        .send("Liian suuri lähetys.\n\nFör stor försändelse.\n\nToo large.");
    } else {
      next();
    }
  };
}
