import { FormProblems } from "#components/form-problems";
import { FieldNote } from "#components/grants/field-note";
import { KnownNote } from "#components/grants/known-note";
import { ThenNote } from "#components/grants/then-note";
import { FormSection } from "#components/grants/form/form-section";
import { answerId } from "#components/grants/form/use-entry";
import { usePartLabels } from "#components/grants/form/use-part-labels";
import { useForm } from "#components/use-form";
import type { ApplicationContent, SubmissionRefusal } from "#domain/grants/application";
import { copiedKey, type Drafting } from "#domain/grants/drafting";
import type { Answer } from "#domain/grants/form/answers";
import type { Field, FormDefinition } from "#domain/grants/form/definition";
import { liveFields } from "#domain/grants/form/live-conditions";
import { readSection, typedSection } from "#domain/grants/form/read-section";
import type { KnownSources } from "#domain/grants/known-answers";
import { rowOf, type SinceRow } from "#domain/grants/since-last";
import { sectionOfStep, type StepName } from "#domain/grants/steps";
import type { FormReply } from "#domain/shared/form-reply";
import { formatEuros } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { drafting } from "#i18n/messages/drafting";
import { useLocale, useTexts } from "#i18n/use-texts";
import { StepForm } from "./step-form";

type PartStepProps = {
  step: StepName;
  view: {
    caseId: string;
    steps: readonly StepName[];
    form: FormDefinition | null;
    formVersion: number | null;
    known:
      | (KnownSources & {
          reports: readonly { caseId: string; name: string; awardedCents: number; paidCents: number }[];
        })
      | null;
    drafting: Drafting;
    missing: readonly SubmissionRefusal[];
    last: { year: number; rows: readonly SinceRow[] } | null;
    content: Pick<ApplicationContent, "answers">;
  };
  reply: FormReply | undefined;
  newRows: string;
};

type UnderProps = { field: Field; label: string; view: PartStepProps["view"]; answer: Answer | undefined };

/** What stands under a question: what the city has itself, and last year's answer. */
function Under({ field, label, view: { form, known, drafting: written, last }, answer }: UnderProps) {
  const key = copiedKey("form", field.id);
  const isFilled = written.known.includes(field.id);
  const isUnconfirmed = written.copied?.unconfirmed.includes(key) ?? false;
  return (
    <>
      {form && known ? <KnownNote {...{ field, form, known, label, answer, isFilled }} /> : null}
      {last && !isUnconfirmed ? <ThenNote year={last.year} row={rowOf(last, key)} /> : null}
    </>
  );
}

/** The reports of earlier awards that may be answered with. */
function useReports(known: PartStepProps["view"]["known"]) {
  const { reportName } = useTexts(drafting);
  const locale = useLocale();
  return (known?.reports ?? []).map(({ caseId, name, awardedCents, paidCents }) => ({
    reportId: caseId,
    name: reportName({ name, awarded: formatEuros(awardedCents, locale), paid: formatEuros(paidCents, locale) }),
    href: `/my/cases/${caseId}`,
  }));
}

/** A section of the programme's own form. */
export function PartStep({ step, view, reply, newRows }: PartStepProps) {
  const { refusals } = useTexts(apply);
  const section = sectionOfStep(view.form, step);
  const labels = usePartLabels(section, reply?.values ?? {});
  const form = useForm({ reply, labels, refusals });
  const reports = useReports(view.known);
  if (!view.form || !section) return null;
  const { answers } = view.content;
  const saved = typedSection(section, answers);
  const isSent = reply !== undefined && Object.keys(reply.values).length > 0;
  const typed = isSent ? reply.values : saved;
  const ids = section.fields.map(({ id }) => id);
  const now = isSent
    ? { ...answers, ...readSection(section, typed, { sent: ids, standing: answers }).answers }
    : answers;
  const problems = form.problems.map((problem) => ({ ...problem, fieldId: answerId(problem.fieldId) }));
  return (
    <>
      <FormProblems form={{ ...form, problems }} />
      <StepForm step={step} view={view} base={reply?.values["_base"]?.[0] ?? saved}>
        <FormSection
          fields={liveFields(view.form, section, now).filter(({ field }) => field.kind !== "attachment")}
          entries={{ typed, problems: reply?.errors, newRows, reports }}
          noteOf={(field) => (
            <FieldNote
              {...{ drafting: view.drafting, of: "form", field: field.id, asked: field, last: view.last }}
              isThenElsewhere
              beyond={view.missing.find(
                (refusal) =>
                  refusal.code === "answerMissing" && refusal.field === field.id && refusal.issue !== "required",
              )}
              label={labels[field.id] ?? ""}
            />
          )}
          afterOf={(field) => <Under {...{ field, label: labels[field.id] ?? "", view, answer: now[field.id] }} />}
        />
      </StepForm>
    </>
  );
}
