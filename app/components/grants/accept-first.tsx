import { ButtonLink } from "#components/button-link";
import { Note } from "#components/note";
import { acceptance } from "#i18n/messages/acceptance";
import { useTexts } from "#i18n/use-texts";

/** Nothing is claimed of an award before its conditions are accepted. */
export function AcceptFirst({ caseId }: { caseId: string }) {
  const t = useTexts(acceptance);
  return (
    <Note tone="attention" title={t.first}>
      <ButtonLink href={`/my/cases/${caseId}/acceptance`}>{t.title}</ButtonLink>
    </Note>
  );
}
