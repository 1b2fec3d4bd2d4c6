import { ButtonLink } from "#components/button-link";
import { Note } from "#components/note";
import { missingLines } from "#i18n/messages/missing-lines";
import { useTexts } from "#i18n/use-texts";

type MissingLinesNoteProps = {
  callId: string;
  missing: readonly { caseId: string; caseNumber: string; applicantName: string }[];
  /** To return is done to every line at once, so it is for somebody who is tied to none. */
  mayReturn: boolean;
};

/** What came after the list was finished, before somebody tries to record it: which applications, and what to do. */
export function MissingLinesNote({ callId, missing, mayReturn }: MissingLinesNoteProps) {
  const t = useTexts(missingLines);
  if (missing.length === 0) return null;
  return (
    <Note tone="attention" title={t.title({ count: missing.length })}>
      <p>{t.came}</p>
      <ul>
        {missing.map(({ caseId, caseNumber, applicantName }) => (
          <li key={caseId}>
            {applicantName} ({caseNumber})
          </li>
        ))}
      </ul>
      <p>{t.ways}</p>
      {mayReturn ? (
        <ButtonLink href={`/office/calls/${callId}/proposal/return`} variant="quiet">
          {t.returnList}
        </ButtonLink>
      ) : null}
    </Note>
  );
}
