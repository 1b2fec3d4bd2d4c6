import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { seeOther } from "#http/respond.server";

/** People type this by hand: it leads to the desk they work at. */
export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return seeOther("/start");
}
