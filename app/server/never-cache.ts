import type { RequestHandler } from "express";

/** What opens something to whoever holds the address, and what somebody has collected or asked of a client. */
const OWN = /^\/(?:answer|confirm|t|tray|office\/desk)(?:\/|$)/;

/** No cache holds such an answer, whoever gives it: the page, an error, a limit or a redirect. */
export const neverCache: RequestHandler = (request, response, next) => {
  if (OWN.test(request.path)) {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      response.setHeader("Cache-Control", "private, no-store");
      return writeHead(...args);
    }) as typeof writeHead;
  }
  next();
};
