import { Note } from "#components/note";
import { openPoints } from "#i18n/messages/open-points";
import { useTexts } from "#i18n/use-texts";
import type { WaitingCase } from "../open-points.server";

/** Whose answers the list waits for: each is opened from here, to look at the question or to go on without it. */
export function AwaitedAnswers({ waiting }: { waiting: readonly WaitingCase[] }) {
  const t = useTexts(openPoints);
  if (waiting.length === 0) return null;
  return (
    <Note tone="attention" title={t.awaited({ count: waiting.length })}>
      <p>{t.awaitedLead}</p>
      <ul className="list-bulleted">
        {waiting.map(({ caseId, caseNumber, applicantName }) => (
          <li key={caseId}>
            <a href={`/office/cases/${caseId}`}>
              {applicantName} {caseNumber}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  );
}
