import { createRequestHandler, type RequestHandler as RemixHandler } from "@remix-run/express";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from "express";
import type { Logger } from "pino";
import { stampArrival } from "#server/arrival";
import { refuseAskedCodes } from "#server/asked-code";
import { limitBody } from "#server/body-limit";
import { health } from "#server/health";
import { neverCache } from "#server/never-cache";
import { limitRate, type RateLimits } from "#server/rate-limit";
import { logRequests } from "#server/request-log";
import { securityHeaders } from "#server/security-headers";
import type { SiteBuild } from "#server/site-build";
import { guardUnsafeMethods } from "#server/unsafe-method-guard";

type Options = {
  environment: { publicUrl: string; secretKey: string; trustProxy: number };
  log: Logger;
  site: SiteBuild;
  limits?: RateLimits;
};

/** Everything a request passes on its way to a page, in order. */
export function createWebApp({ environment, log, site, limits }: Options): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", environment.trustProxy);
  app.use(stampArrival({ log, secretKey: environment.secretKey }));
  app.use(logRequests(log));
  app.use(securityHeaders({ dev: site.isDev }));
  app.use(neverCache);
  app.use(health());
  app.use(refuseBrokenAddress);
  app.use(compression());
  app.use(site.files);
  app.use(limitRate(limits));
  app.use(guardUnsafeMethods(environment));
  app.use(refuseAskedCodes());
  app.use(limitBody());
  app.all("*", pages(site));
  app.use(failure(log));
  return app;
}

/** An address whose percent signs lead nowhere is the sender's fault, not ours. */
const isReadable = ({ path }: Request): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/**
 * Does the address ask for a page's data the way older programs of the framework did? Ours asks in another way; to this
 * one the framework would run a form or a page and then fail to give what came of it.
 */
const asksOldData = ({ url }: Request): boolean =>
  url.includes("?") && new URLSearchParams(url.slice(url.indexOf("?"))).has("_data");

const refuseBrokenAddress: RequestHandler = (request, response, next) => {
  if (isReadable(request) && !asksOldData(request)) return next();
  response
    .status(400)
    .type("text/plain")
    .send("Osoite on viallinen.\n\nAdressen är felaktig.\n\nThe address is broken.");
};

function pages(site: SiteBuild): RequestHandler {
  const handle: RemixHandler = createRequestHandler({
    build: site.load,
    mode: site.isDev ? "development" : "production",
    getLoadContext: (_request, response) => {
      const { arrivedAt, requestId, nonce, clientKey, log } = response.locals;
      return { arrivedAt, requestId, nonce, clientKey, log };
    },
  });
  return (request, response, next) => void handle(request, response, next);
}

/** What no page caught: the visitor gets the request's id to tell us, the log gets the error, and nobody gets internals. */
function failure(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    (response.locals.log ?? log).error({ err: error }, "unexpected failure");
    if (response.headersSent) return next(error);
    const { requestId } = response.locals;
    response
      .status(500)
      .type("text/plain")
      .send(`Jokin meni vikaan.\n\nNågot gick fel.\n\nSomething went wrong.\n\n${requestId}`);
  };
}
