import { ActionLink } from "#components/action-link";
import { Note } from "#components/note";
import { PhoneLink } from "#components/phone-link";
import { decisionTold } from "#i18n/messages/decision-told";
import { useTexts } from "#i18n/use-texts";
import type { DecisionView } from "../queries.server";

type Row = DecisionView["rows"][number];
type LettersOwedProps = { rows: readonly Row[]; mayTell: boolean; closed: readonly string[] };

/** The parties by name to whom a letter must still be posted: why, whom to ask for the address, and where it is recorded. */
export function LettersOwed({ rows, mayTell, closed }: LettersOwedProps) {
  const t = useTexts(decisionTold);
  const waiting = rows.filter(({ owed }) => owed !== null);
  if (waiting.length === 0) return null;
  return (
    <Note tone="attention" title={t.title({ count: waiting.length })}>
      <p>{t.lead}</p>
      <ul className="hairlines">
        {waiting.map((row) => (
          <li key={row.caseId} className="toolbar">
            {closed.includes(row.caseId) ? (
              <span>
                <strong>{row.applicantName}</strong> {t.own}
              </span>
            ) : (
              <OwedLetter row={row} mayTell={mayTell} />
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function OwedLetter({ row: { caseId, applicantName, owed }, mayTell }: { row: Row; mayTell: boolean }) {
  const t = useTexts(decisionTold);
  if (!owed) return null;
  const { why, contactName, contactPhone } = owed;
  return (
    <>
      <span>
        <strong>{applicantName}</strong> {t.why[why]}{" "}
        {contactPhone ? (
          <>
            {t.contact} {contactName} <PhoneLink phone={contactPhone} />
          </>
        ) : (
          t.noContact
        )}
      </span>
      {mayTell ? (
        <ActionLink href={`/office/cases/${caseId}/notice`}>
          {t.record}
          <span className="visually-hidden"> {applicantName}</span>
        </ActionLink>
      ) : null}
    </>
  );
}
