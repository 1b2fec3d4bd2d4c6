import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSignedIn } from "#auth/actor.server";
import { startPath } from "#auth/desks";
import { seeOther } from "#http/respond.server";

/** Where a person goes after signing in: straight to work, or to a choice where there is one. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, session, actor } = await requireSignedIn(args);
  return seeOther(startPath({ person, actor, chosen: session.desk }));
}
