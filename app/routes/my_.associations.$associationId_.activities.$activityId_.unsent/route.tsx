import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { draftKept } from "#http/draft-kept.server";
import { gapsIn } from "#http/activity-form.server";
import { keepUnsent, unsentActivity } from "#http/unsent-form.server";
import { readForm } from "#http/parse-form.server";
import { found, seeOther } from "#http/respond.server";
import { findOwnAssociation } from "#models/scoped.server";

/** Nothing to look at here: what is unsent is read where it is written. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: id } = found(await findOwnAssociation(actor, args.params["associationId"]));
  throw seeOther(`/my/associations/${id}`);
}

/** Keeps what is being written into the form of an activity, or of a new one, for the writer alone, and tells what it still lacks. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOwnAssociation(actor, "editAssociation", args.params["associationId"]);
  const key = found(await unsentActivity(actor, args.params));
  const posted = await readForm(args.request);
  await keepUnsent(key, posted, args.context.arrivedAt);
  return draftKept(args, { gaps: gapsIn(posted) });
}
