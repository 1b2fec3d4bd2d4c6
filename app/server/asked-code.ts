import type { RequestHandler } from "express";
import { holdsIdentityCode } from "#domain/shared/personal-data";
import { serializeFlash } from "#http/cookies.server";

/**
 * A question with somebody's identity code is asked of nothing: the browser is led on to the same page without it, so that
 * the address, what is remembered of it and whatever stands between hold it no longer than this one request.
 */
export function refuseAskedCodes(): RequestHandler {
  return (request, response, next) => {
    const address = new URL(request.originalUrl, "http://localhost");
    const asked = address.searchParams.getAll("q");
    if (!asked.some(holdsIdentityCode)) return next();
    address.searchParams.delete("q");
    if ((request.get("sec-fetch-dest") ?? "document") === "document")
      response.append("Set-Cookie", serializeFlash("codeInQuestion"));
    response.setHeader("Cache-Control", "no-store");
    response.redirect(303, `${address.pathname}${address.search}`);
  };
}
