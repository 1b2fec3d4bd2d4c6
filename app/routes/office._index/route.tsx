import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSignedIn } from "#auth/actor.server";
import { currentDesk, deskHome } from "#auth/desks";
import { seeOther } from "#http/respond.server";

/** People type this by hand: it leads to the desk they work at. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, session } = await requireSignedIn(args);
  return seeOther(deskHome(currentDesk(person.staff, session.desk)));
}
