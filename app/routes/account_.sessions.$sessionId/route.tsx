import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireActor, requireSignedIn } from "#auth/actor.server";
import { ensureVisible, redirectWithFlash, seeOther } from "#http/respond.server";
import { endOtherSessions, endOwnSession } from "#models/session.server";

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return seeOther("/account");
}

/** Ends one of the person's own sessions, or all but this one at /account/sessions/others. */
export async function action(args: ActionFunctionArgs) {
  const { actor, session } = await requireSignedIn(args);
  const { sessionId = "" } = args.params;
  if (sessionId === "others") {
    await endOtherSessions(actor.personId, session._id);
    return redirectWithFlash("/account", "otherSessionsEnded");
  }
  ensureVisible(await endOwnSession(actor.personId, sessionId));
  return redirectWithFlash("/account", "sessionEnded");
}
