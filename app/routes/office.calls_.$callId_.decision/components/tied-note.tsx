import { Note } from "#components/note";
import { officeHolder } from "#i18n/messages/office-holder";
import { tiedRecorder } from "#i18n/messages/tied-recorder";
import { useTexts } from "#i18n/use-texts";
import type { DecisionPageView } from "../queries.server";

/** To a recorder who is disqualified from some lines: which, and what must happen before they can record the rest. */
export function TiedNote({ ties: { own, waiting, others } }: { ties: DecisionPageView["ties"] }) {
  const t = useTexts(tiedRecorder);
  const namesOf = (lines: typeof own) => lines.map(({ applicantName }) => applicantName).join(", ");
  const lacking = own.filter(({ caseId }) => waiting.includes(caseId));
  if (lacking.length === 0)
    return (
      <Note title={t.title({ names: namesOf(own) })}>
        <p>{t.ready}</p>
      </Note>
    );
  return (
    <Note tone="attention" title={t.title({ names: namesOf(own) })}>
      <p>{t.first({ names: namesOf(lacking) })}</p>
      <p>{others.length > 0 ? t.others({ names: others.join(", ") }) : t.nobody}</p>
      <p>{t.meanwhile}</p>
    </Note>
  );
}

/** To an office holder who is disqualified from any line: nobody decides a part of what one person decides. */
export function TiedOfficeHolder({ own }: { own: DecisionPageView["ties"]["own"] }) {
  const t = useTexts(officeHolder);
  return (
    <Note tone="attention" title={t.tied({ names: own.map(({ applicantName }) => applicantName).join(", ") })}>
      <p>{t.tiedText}</p>
    </Note>
  );
}
