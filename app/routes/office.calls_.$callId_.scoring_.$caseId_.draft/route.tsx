import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { scoreSchema, withoutGaps } from "#domain/grants/scoring/score-form";
import { can } from "#domain/policy";
import { draftKept } from "#http/draft-kept.server";
import { parseForm, statusOf } from "#http/parse-form.server";
import { ensureAllowed, found, seeOther } from "#http/respond.server";
import { findScorable } from "#models/call-assessors.server";
import { saveScore } from "#use-cases/save-score.server";

/** Nothing to look at here: the score is read where it is written. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { call, grantCase, subject } = found(await findScorable(actor, args.params.callId, args.params.caseId));
  ensureAllowed(can(actor, "scoreCase", subject));
  throw seeOther(`/office/calls/${call._id}/scoring/${grantCase._id}`);
}

/** Keeps a score while it is being written; answers with the version the next save must name. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { call, grantCase, subject } = found(await findScorable(actor, args.params.callId, args.params.caseId));
  ensureAllowed(can(actor, "scoreCase", subject));
  const form = await parseForm(args.request, scoreSchema(call.scoring.criteria));
  if (!form.ok) return Response.json({ errors: form.errors }, { status: 400 });
  const { version, marks, comments } = form.value;
  const saved = await saveScore({
    ...{ callId: call._id, caseId: grantCase._id, version, give: false, reason: "" },
    ...{ marks: withoutGaps(marks), comments: withoutGaps(comments) },
    ...{ actor, now: args.context.arrivedAt },
  });
  if (!saved.ok)
    return Response.json({ code: saved.refusal.code }, { status: statusOf([{ code: saved.refusal.code }]) });
  return draftKept(args, { fields: { version: String(saved.value.version) } });
}
