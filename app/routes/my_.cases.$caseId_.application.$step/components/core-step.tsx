import { FieldNote } from "#components/grants/field-note";
import { FormProblems } from "#components/form-problems";
import { useForm } from "#components/use-form";
import type { SubmissionRefusal } from "#domain/grants/application";
import { typedStep, type CoreField, type FieldStep } from "#domain/grants/application-form";
import { hasNote } from "#domain/grants/drafting";
import { rowOf } from "#domain/grants/since-last";
import type { StepName } from "#domain/grants/steps";
import type { FormReply } from "#domain/shared/form-reply";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { useTexts } from "#i18n/use-texts";
import { ApplicantFields } from "./applicant-fields";
import type { FieldsProps } from "./fields";
import { FinancesFields } from "./finances-fields";
import { PurposeFields } from "./purpose-fields";
import { StepForm } from "./step-form";

const FIELDS = { applicant: ApplicantFields, purpose: PurposeFields, finances: FinancesFields };

type CoreStepProps = {
  step: FieldStep;
  view: FieldsProps["view"] & {
    steps: readonly StepName[];
    formVersion: number | null;
    missing: readonly SubmissionRefusal[];
  };
  reply: FormReply | undefined;
};

/** A step of the core of an application. */
export function CoreStep({ step, view, reply }: CoreStepProps) {
  const t = useTexts(apply);
  const { labels } = useTexts(application);
  const base = typedStep(step, view.content);
  const saved = Object.fromEntries(Object.entries(base).map(([name, [value]]) => [name, value]));
  const form = useForm<CoreField>({ reply, labels, saved, refusals: t.refusals });
  const overCap = view.missing.find(({ code }) => code === "requestedOverCap");
  const Fields = FIELDS[step];
  const field: FieldsProps["form"]["field"] = (name) => {
    const about = { drafting: view.drafting, of: "core" as const, field: name, label: labels[name] };
    const row = rowOf(view.last, name);
    const after =
      row || hasNote(view.drafting, "core", name) ? (
        <FieldNote {...about} last={view.last} beyond={name === "requestedCents" ? overCap : undefined} />
      ) : undefined;
    return { ...form.field(name), after };
  };
  return (
    <>
      <FormProblems form={form} />
      <StepForm step={step} view={view} base={reply?.values["_base"]?.[0] ?? base}>
        <Fields form={{ ...form, field }} view={view} />
      </StepForm>
    </>
  );
}
