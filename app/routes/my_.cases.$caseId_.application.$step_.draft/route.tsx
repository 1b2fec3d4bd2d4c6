import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { draftKept } from "#http/draft-kept.server";
import { statusOf } from "#http/parse-form.server";
import { found, seeOther } from "#http/respond.server";
import { sentStep } from "#http/sent-step.server";
import { findOwnCase } from "#models/scoped.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";

/** Nothing to look at here: the draft is read where it is written. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  throw seeOther(`/my/cases/${caseId}/application/${args.params.step ?? "applicant"}`);
}

/**
 * Saves a step while it is being written. Answers with when, with what the next save starts from, and with how many places another
 * wrote differently; what cannot be read is told by its status alone, for the writer may be in the middle of it.
 */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  const { button: _, ...sent } = await sentStep(args.request, args.params.step ?? "");
  const saved = await saveApplicationStep({ ...sent, caseId, actor, now: args.context.arrivedAt });
  if (!saved.ok) return Response.json(saved.refusal[0], { status: statusOf(saved.refusal) });
  const { base, errors, conflicts, takesOver, formChanged, isOwn } = saved.value;
  const met = isOwn
    ? { ownConflicts: conflicts > 0, ownTakesOver: takesOver }
    : { conflicts: conflicts > 0, takesOver };
  const isWhole = Object.keys(errors).length === 0;
  const answer = { fields: { _base: JSON.stringify(base) }, ...met, formChanged, errors };
  return isWhole ? draftKept(args, answer) : Response.json(answer, { status: 400 });
}
