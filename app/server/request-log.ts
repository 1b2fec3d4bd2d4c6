import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import { pino, type Logger } from "pino";
import { pinoHttp } from "pino-http";
import { loggedError } from "#server/log-error";

const QUIET_PATHS = new Set(["/healthz", "/readyz"]);

export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: loggedError },
  });
}

/**
 * One line per request, without personal data: method, path, status, milliseconds and the request's id. No query values
 * (people search in plain words), no cookies, no addresses.
 */
export function logRequests(log: Logger): RequestHandler {
  return pinoHttp<IncomingMessage, ServerResponse>({
    logger: log,
    wrapSerializers: false,
    serializers: { err: loggedError },
    quietReqLogger: true,
    quietResLogger: true,
    genReqId: (_request, response) => (response as Response).locals.requestId,
    customAttributeKeys: { reqId: "requestId", responseTime: "ms" },
    autoLogging: { ignore: (request) => QUIET_PATHS.has(pathOf(request)) },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "info"),
    customSuccessObject: (request, response, values: { ms?: number }) => line(request, response, values.ms),
    customErrorObject: (request, response, _error, values: { ms?: number }) => line(request, response, values.ms),
    customSuccessMessage: () => "request",
    customErrorMessage: () => "request failed",
  });
}

function line(request: IncomingMessage, response: ServerResponse, ms: number | undefined) {
  return { method: request.method, path: pathOf(request), status: response.statusCode, ms };
}

/** What follows in these paths opens something by itself: whoever reads the log shall not hold it. */
const SEALED = /^(\/(?:answer|confirm|t|tray\/slip)\/).+$/;

/** pino-http sees the address as it came, before any middleware rewrote it. */
function pathOf(request: IncomingMessage & { originalUrl?: string }): string {
  return ((request.originalUrl ?? request.url ?? "").split("?")[0] ?? "").replace(SEALED, "$1…");
}
