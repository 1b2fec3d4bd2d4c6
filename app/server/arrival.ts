import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Arrival } from "#server/load-context";

const PLAIN_REQUEST_ID = /^[\w.-]{8,64}$/;

/** The first thing that happens to a request: its instant is taken and it gets a name that every log line carries. */
export function stampArrival({ log, secretKey }: { log: Logger; secretKey: string }): RequestHandler {
  return (request, response, next) => {
    const requestId = requestIdOf(request.get("x-request-id"));
    const arrival: Arrival = {
      arrivedAt: new Date(),
      requestId,
      nonce: randomBytes(16).toString("base64"),
      clientKey: createHmac("sha256", secretKey)
        .update(`client:${request.ip ?? ""}`)
        .digest("base64url")
        .slice(0, 22),
      log: log.child({ requestId }),
    };
    Object.assign(response.locals, arrival);
    response.setHeader("X-Request-Id", requestId);
    next();
  };
}

/** A proxy's id is kept when it is plain; anything else could write lines of its own into the log. */
function requestIdOf(offered: string | undefined): string {
  return offered !== undefined && PLAIN_REQUEST_ID.test(offered) ? offered : randomUUID();
}
