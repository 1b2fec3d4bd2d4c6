import { Tag } from "#components/tag";
import type { MinutesRow } from "#domain/grants/minutes-row";
import { useDecidingWords } from "#i18n/deciding-words";
import { tiedRecorder } from "#i18n/messages/tied-recorder";
import { useTexts } from "#i18n/use-texts";
import type { DecisionPageView } from "../queries.server";

type LineNoteProps = { callId: string; row: MinutesRow; ties: DecisionPageView["ties"]; byOfficeHolder: boolean };

/** Where what the meeting did to a line is noted, who has noted it, and who is known to be kept from it. */
export function LineNote({ callId, row: { caseId, applicantName, recordedBy }, ties, byOfficeHolder }: LineNoteProps) {
  const { minutes: t } = useDecidingWords(byOfficeHolder);
  const d = useTexts(tiedRecorder);
  const tied = ties.tied.filter(({ caseIds }) => caseIds.includes(caseId)).map(({ name }) => name);
  const isOwn = ties.own.some((own) => own.caseId === caseId);
  return (
    <>
      {isOwn ? (
        <Tag tone="warn">{d.own}</Tag>
      ) : (
        <a className="no-print" href={`/office/calls/${callId}/decision/lines/${caseId}`}>
          {recordedBy ? t.noteAgain : t.noteLine}
          <span className="visually-hidden"> {applicantName}</span>
        </a>
      )}
      {recordedBy ? <p className="small">{t.lineRecorded({ name: recordedBy.name })}</p> : null}
      {isOwn && !byOfficeHolder && ties.waiting.includes(caseId) ? <p className="small">{d.waits}</p> : null}
      {tied.length > 0 ? <p className="small">{d.tied({ names: tied.join(", ") })}</p> : null}
    </>
  );
}
