import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { draftKept } from "#http/draft-kept.server";
import { isKeepable } from "#domain/grants/form/typed-values";
import { localeOf } from "#http/locale.server";
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
 * wrote differently. What cannot be read is kept as it was typed and told where the save is
 * told, for the writer may be in the middle of it; what may not be kept is told by the status alone.
 */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  const { button: _, ...sent } = await sentStep(args.request, args.params.step ?? "");
  const saved = await saveApplicationStep({
    ...sent,
    caseId,
    actor,
    now: args.context.arrivedAt,
    locale: localeOf(args.request),
  });
  if (!saved.ok) return Response.json(saved.refusal[0], { status: statusOf(saved.refusal) });
  const { base, errors, conflicts, takesOver, formChanged, isOwn } = saved.value;
  const met = isOwn
    ? { ownConflicts: conflicts > 0, ownTakesOver: takesOver }
    : { conflicts: conflicts > 0, takesOver };
  const refusedNames = Object.keys(errors);
  const answer = {
    ...{ ...met, formChanged, hasUnread: refusedNames.length > 0 },
    fields: { _base: JSON.stringify(base) },
  };
  const isWhole = refusedNames.every((name) => isKeepable(sent.typed[name]?.[0] ?? ""));
  return isWhole ? draftKept(args, answer) : Response.json(answer, { status: 400 });
}
