import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ApplicationHeader } from "#components/application-header";
import { stepPath } from "#components/application-steps";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { SaveStatus } from "#components/save-status";
import { useForm } from "#components/use-form";
import { APPLICATION_STEP_NAMES, type ApplicationStep } from "#domain/grants/application";
import { isBeingWritten } from "#domain/grants/application-lifecycle";
import { isFieldStep, STEP_SCHEMAS, type FieldStep } from "#domain/grants/application-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, notFound, redirectWithFlash, seeOther } from "#http/respond.server";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { useTexts } from "#i18n/use-texts";
import { applicationView } from "#models/application-view.server";
import { findOwnCase } from "#models/scoped.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";
import { ApplicantFields } from "./components/applicant-fields";
import { savedFields } from "./components/fields";
import { FinancesFields } from "./components/finances-fields";
import { PurposeFields } from "./components/purpose-fields";

export const handle = { frame: "desk" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof apply)["fi"], { step: FieldStep }>(
  apply,
  ({ stepTitles }, data) => data && stepTitles[data.step],
);

const FIELDS = { applicant: ApplicantFields, purpose: PurposeFields, finances: FinancesFields };

function fieldStep(name: unknown): FieldStep {
  if (!isFieldStep(name)) throw notFound();
  return name;
}

const after = (step: ApplicationStep, by: 1 | -1): ApplicationStep | undefined =>
  APPLICATION_STEP_NAMES[APPLICATION_STEP_NAMES.indexOf(step) + by];

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const step = fieldStep(args.params.step);
  const draft = found(await findOwnCase(actor, args.params.caseId)).toObject();
  if (!isBeingWritten(draft.status)) throw redirectWithFlash(`/my/cases/${draft._id}`, "alreadyFiled");
  return plain({ step, view: await applicationView(draft, args.context.arrivedAt, localeOf(args.request)) });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const step = fieldStep(args.params.step);
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  const form = await parseForm(args.request, STEP_SCHEMAS[step]);
  if (!form.ok) return replyInvalid(form);
  const saved = await saveApplicationStep({ caseId, input: form.value, actor });
  if (!saved.ok) return answerRefusal(saved.refusal, form);
  return seeOther(stepPath(caseId, after(step, 1) ?? "review"));
}

export default function ApplicationStepPage() {
  const t = useTexts(apply);
  const { labels } = useTexts(application);
  const { step, view } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels, saved: savedFields(view.content), refusals: t.refusals });
  const previous = after(step, -1);
  const Fields = FIELDS[step];
  return (
    <div className="page page-narrow stack">
      <ApplicationHeader view={view} step={step} />
      <FormProblems form={form} />
      <Form action={stepPath(view.caseId, step)} autosave={`${stepPath(view.caseId, step)}/draft`}>
        <input type="hidden" name="version" value={view.version} />
        <Fields form={form} view={view} />
        <SaveStatus text={t.draftSaved} />
        <FormActions layout="apart">
          {previous ? (
            <ButtonLink href={stepPath(view.caseId, previous)} variant="quiet">
              {t.previous}
            </ButtonLink>
          ) : (
            <ButtonLink href={`/my/cases/${view.caseId}`} variant="quiet">
              {t.backToCase}
            </ButtonLink>
          )}
          <Button busyLabel={t.saving}>{t.saveAndContinue}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
