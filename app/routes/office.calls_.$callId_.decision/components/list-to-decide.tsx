import { MissingLinesNote } from "#components/grants/missing-lines-note";
import { MinutesTable } from "#components/grants/minutes-table";
import { TakenOpen } from "#components/grants/taken-open";
import { Note } from "#components/note";
import { Section } from "#components/section";
import type { FormReply } from "#domain/shared/form-reply";
import { useDecidingWords } from "#i18n/deciding-words";
import { formatDate } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";
import type { DecisionPageView } from "../queries.server";
import { DecisionForm } from "./decision-form";
import { LineNote } from "./line-note";
import { TiedNote, TiedOfficeHolder } from "./tied-note";

type ListToDecideProps = { view: Omit<DecisionPageView, "allowed" | "decision">; reply: FormReply | undefined };

/** The list before its decision: what keeps it, what has been noted of its lines, and the form that records the whole. */
export function ListToDecide({ view, reply }: ListToDecideProps) {
  const { call, proposal, byOfficeHolder, minutes, canRecord, ties, missing } = view;
  const { decision: t, minutes: m } = useDecidingWords(byOfficeHolder);
  const locale = useLocale();
  const amended = minutes.filter(({ deviation }) => deviation !== "").length;
  return (
    <>
      {proposal.tabledUntil ? (
        <Note tone="attention">{m.tabled({ date: formatDate(proposal.tabledUntil, locale) })}</Note>
      ) : null}
      <TakenOpen taken={view.takenOpen} />
      <MissingLinesNote
        {...{ callId: call.id, missing }}
        mayReturn={(canRecord || view.canPrepare) && ties.own.length === 0}
      />
      <Section title={t.listTitle} lead={t.listLead} plain>
        <p className="muted">{amended === 0 ? m.noneNoted : m.amendedCount({ count: amended })}</p>
        <MinutesTable
          {...{ caption: call.name, rows: minutes, byOfficeHolder }}
          closed={ties.own.map(({ caseId }) => caseId)}
          lineNote={canRecord ? (row) => <LineNote {...{ callId: call.id, row, ties, byOfficeHolder }} /> : undefined}
        />
      </Section>
      {canRecord ? <RecordPart view={view} reply={reply} /> : null}
    </>
  );
}

type RecordPartProps = {
  view: Pick<
    DecisionPageView,
    "call" | "proposal" | "bodies" | "prefilledBody" | "byOfficeHolder" | "ties" | "missing"
  >;
  reply: FormReply | undefined;
};

/** Recording the whole, once nobody else must first record a line of it (esteellisyys). */
function RecordPart({ view, reply }: RecordPartProps) {
  const { call, proposal, bodies, prefilledBody, byOfficeHolder, ties, missing } = view;
  if (byOfficeHolder && ties.own.length > 0) return <TiedOfficeHolder own={ties.own} />;
  return (
    <>
      {ties.own.length > 0 ? <TiedNote ties={ties} /> : null}
      {ties.waiting.length > 0 ? null : (
        <DecisionForm
          {...{
            callId: call.id,
            version: proposal.version,
            tabledUntil: proposal.tabledUntil,
            bodies,
            prefilledBody,
            byOfficeHolder,
          }}
          {...{ ties, missing, reply }}
        />
      )}
    </>
  );
}
