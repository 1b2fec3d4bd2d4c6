import { redirect, type TypedResponse } from "@remix-run/node";
import { serializeFlash } from "#http/cookies.server";

/** What may not be seen does not exist: the same answer for a wrong id, somebody else's id and a hidden record. */
export const notFound = (): Response => new Response(null, { status: 404, statusText: "Not Found" });

/** What may be seen but not done; the body tells why, where the person may know. */
export const forbidden = (body?: object): Response =>
  body
    ? Response.json(body, { status: 403, statusText: "Forbidden" })
    : new Response(null, { status: 403, statusText: "Forbidden" });

/** What arrived broken: cut off on its way, or no form at all. */
export const badRequest = (): Response => new Response(null, { status: 400, statusText: "Bad Request" });

/** Throws 404 unless there is something to show. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw notFound();
  return value;
}

/** Throws 404 unless the person may see it. */
export function ensureVisible(allowed: boolean): void {
  if (!allowed) throw notFound();
}

/** Throws 403 unless the person may do it. */
export function ensureAllowed(allowed: boolean): void {
  if (!allowed) throw forbidden();
}

/** 303 to a page that greets with a short message (a key of the flash texts). */
export const redirectWithFlash = (to: string, flash: string): TypedResponse<never> =>
  redirect(to, { status: 303, headers: { "Set-Cookie": serializeFlash(flash) } });

/** The greeting after a save: it tells when somebody else's changes were taken along. */
export const savedFlash = ({ joined }: { joined: boolean }): string => (joined ? "savedJoined" : "saved");

export const seeOther = (to: string): TypedResponse<never> => redirect(to, 303);

/** A path of our own to go on to, or the fallback: an address outside the service is never followed. */
export const ownPath = (candidate: string | null | undefined, fallback: string): string =>
  candidate && /^\/(?![/\\])[^\s\\]*$/.test(candidate) ? candidate : fallback;
