import { readSubject } from "#domain/grants/subjects";
import { application } from "#i18n/messages/application";
import { useTexts } from "#i18n/use-texts";

/** What a question's subject is called: a field of the core by the catalogue, the others as their call calls them. */
export function useSubjectLabel(): (question: { subject: string | null; named: string | null }) => string | null {
  const labels: Readonly<Record<string, string | undefined>> = useTexts(application).labels;
  return ({ subject, named }) => {
    const about = subject === null ? null : readSubject(subject);
    return about?.kind === "core" ? (labels[about.id] ?? null) : named;
  };
}
