import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#auth/actor.server";
import { stepPath } from "#components/application-steps";
import { isFieldStep, STEP_SCHEMAS } from "#domain/grants/application-form";
import { parseForm, statusOf } from "#http/parse-form.server";
import { found, notFound, seeOther } from "#http/respond.server";
import { findOwnCase } from "#models/scoped.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";

/** Nothing to look at here: the draft is read where it is written. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  if (!isFieldStep(args.params.step)) throw notFound();
  throw seeOther(stepPath(caseId, args.params.step));
}

/** Saves a step while it is being written; answers with the version the next save must name. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { step } = args.params;
  if (!isFieldStep(step)) throw notFound();
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  const form = await parseForm(args.request, STEP_SCHEMAS[step]);
  if (!form.ok) return Response.json({ errors: form.errors }, { status: 400 });
  const saved = await saveApplicationStep({ caseId, input: form.value, actor });
  if (!saved.ok) return Response.json(saved.refusal, { status: statusOf([saved.refusal]) });
  return Response.json({ fields: { version: String(saved.value.version) } });
}
