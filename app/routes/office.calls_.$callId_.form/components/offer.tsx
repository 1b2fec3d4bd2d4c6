import type { ReactNode } from "react";
import { ProblemList } from "#components/grants/form-editor/problem-list";
import { VersionChangeList } from "#components/grants/form-editor/version-change-list";
import { Note } from "#components/note";
import { Section } from "#components/section";
import type { FormProblem } from "#domain/grants/form/check-form";
import type { FormDefinition } from "#domain/grants/form/definition";
import { formChoice } from "#i18n/messages/form-choice";
import { useTexts } from "#i18n/use-texts";

type Told = { formId: string; version: number; definition: FormDefinition; name: string };

/** What in a call's form could not be answered. */
export function Problems({ form, problems }: { form: Told | null; problems: readonly FormProblem[] }) {
  const t = useTexts(formChoice);
  if (!form || problems.length === 0) return null;
  return (
    <Note tone="error" title={t.problems}>
      <p>{t.problemsText}</p>
      <ProblemList definition={form.definition} problems={problems} formId={form.formId} />
    </Note>
  );
}

type OfferProps = { now: Told | null; form: Told | null; problems: readonly FormProblem[]; children: ReactNode };

/** The version that the call may be given, and what that changes. */
export function Offer({ now, form, problems, children }: OfferProps) {
  const t = useTexts(formChoice);
  const nothing: FormDefinition = { sections: [] };
  return (
    <Section title={form ? t.newer({ name: form.name, number: form.version }) : t.noneOffered}>
      <Problems form={form} problems={problems} />
      <h3>{t.changes}</h3>
      <VersionChangeList from={now?.definition ?? nothing} to={form?.definition ?? nothing} />
      {children}
    </Section>
  );
}
