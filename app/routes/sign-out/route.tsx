import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { visitor } from "#auth/actor.server";
import { endSession } from "#models/session.server";
import { forgetTray } from "#http/browser-tray.server";
import { clearSession, readSessionToken, serializeFlash } from "#http/cookies.server";
import { seeOther } from "#http/respond.server";

/** Somebody opened the address by hand: signing out needs the button. */
export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return seeOther("/");
}

export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const token = readSessionToken(args.request);
  if (token) await endSession(token);
  const headers = new Headers();
  headers.append("Set-Cookie", clearSession());
  for (const cookie of await forgetTray(args.request)) headers.append("Set-Cookie", cookie);
  headers.append("Set-Cookie", serializeFlash("signedOut"));
  return redirect("/", { status: 303, headers });
}
