import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { localeOf } from "#http/locale.server";
import { readForm } from "#http/parse-form.server";
import { found, seeOther } from "#http/respond.server";
import { timesIn } from "#http/schedule-times.server";
import { findOwnAssociation } from "#models/scoped.server";

/** Nothing to look at here: times are shown in the form where they are told. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: id } = found(await findOwnAssociation(actor, args.params["associationId"]));
  throw seeOther(`/my/associations/${id}`);
}

/** What the questions about time come to, while they are being answered. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  found(await findOwnAssociation(actor, args.params["associationId"]));
  return Response.json(timesIn(await readForm(args.request), localeOf(args.request), args.context.arrivedAt));
}
