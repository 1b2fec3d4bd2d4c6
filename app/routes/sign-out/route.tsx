import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { endSession, SESSION_IDLE, sitterOf } from "#models/session.server";
import { forgetTray } from "#http/browser-tray.server";
import { clearSession, readSessionToken, serializeFlash, serializeSitter } from "#http/cookies.server";
import { seeOther } from "#http/respond.server";

/** Somebody opened the address by hand: signing out needs the button. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return seeOther("/");
}

/** A page that is still open in another tab may hold words; later nobody need know who sat here. */
const SITTER_KNOWN = SESSION_IDLE;

export async function action(args: ActionFunctionArgs) {
  const actor = await visitor(args);
  const { request } = args;
  const trays = await forgetTray(args);
  const token = readSessionToken(request);
  if (token) await endSession(token);
  const headers = new Headers();
  headers.append("Set-Cookie", clearSession());
  for (const cookie of trays) headers.append("Set-Cookie", cookie);
  if (actor) headers.append("Set-Cookie", serializeSitter(sitterOf(actor.personId), SITTER_KNOWN));
  headers.append("Set-Cookie", serializeFlash("signedOut"));
  return redirect("/", { status: 303, headers });
}
