import type { Request, RequestHandler } from "express";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

export const REFUSED_FROM_ELSEWHERE = [
  "Pyyntö hylättiin, koska se ei tullut tältä sivustolta. Palaa sivulle, lataa se uudelleen ja yritä uudestaan.",
  "Begäran avvisades eftersom den inte kom från den här webbplatsen. Gå tillbaka, ladda om sidan och försök igen.",
  "The request was refused because it did not come from this site. Go back, reload the page and try again.",
].join("\n\n");

/**
 * Lets a request that changes something through only when a page of ours sent it (protection against cross-site request
 * forgery). Stands before Remix, whose own check covers pages but not resource routes.
 */
export function guardUnsafeMethods({ publicUrl }: { publicUrl: string }): RequestHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return (request, response, next) => {
    if (SAFE_METHODS.has(request.method) || isFromOurPage(request, publicOrigin)) return next();
    response.status(403).type("text/plain").send(REFUSED_FROM_ELSEWHERE);
  };
}

/** Browsers say where a form was sent from in `Sec-Fetch-Site`, older ones only in `Origin`. What is said must agree. */
function isFromOurPage(request: Request, publicOrigin: string): boolean {
  const site = request.get("sec-fetch-site");
  const origin = request.get("origin");
  const hasOurOrigin = origin === publicOrigin || origin === `${request.protocol}://${request.get("host") ?? ""}`;
  if (site === undefined) return hasOurOrigin;
  const isSameSite = site === "same-origin" || site === "none";
  return isSameSite && (origin === undefined || hasOurOrigin);
}
