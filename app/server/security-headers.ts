import type { ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Nothing here needs the visitor's camera, place or wallet, so no page and no injected frame may ask. */
const PERMISSIONS_POLICY = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"]
  .map((feature) => `${feature}=()`)
  .join(", ");

/**
 * Every security header, in one place. `dev` loosens only what Vite's hot reload needs: style elements and a web socket.
 * Referrer-Policy must stay `same-origin`: with `no-referrer` browsers send `Origin: null` and plain forms are refused.
 */
export function securityHeaders({ dev }: { dev: boolean }): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
          styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          imgSrc: ["'self'", "data:"],
          fontSrc: ["'self'"],
          connectSrc: dev ? ["'self'", "ws:"] : ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
        },
      },
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: { policy: "same-origin" },
      crossOriginResourcePolicy: { policy: "same-origin" },
      crossOriginEmbedderPolicy: false,
      xFrameOptions: { action: "deny" },
    }),
    (request, response, next) => {
      response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
      // On plain http (localhost) the header would bind the whole host name to https.
      if (request.secure) response.setHeader("Strict-Transport-Security", `max-age=${YEAR_SECONDS}; includeSubDomains`);
      next();
    },
  ];
}

function nonceOf(response: ServerResponse): string {
  return (response as Response).locals.nonce;
}
