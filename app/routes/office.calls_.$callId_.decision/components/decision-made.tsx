import { DataTable } from "#components/data-table";
import { DefinitionList } from "#components/definition-list";
import { ListForceText } from "#components/grants/list-force-text";
import { ReasonWords } from "#components/grants/reason-words";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { OwnWithin } from "#components/own-within";
import { Progress } from "#components/progress";
import { Tag } from "#components/tag";
import { useDecidingWords } from "#i18n/deciding-words";
import { decisionNumber } from "#i18n/decision-number";
import { formatDate, formatDateTime } from "#i18n/format";
import { decisionTold } from "#i18n/messages/decision-told";
import { minutes } from "#i18n/messages/minutes";
import { proposal } from "#i18n/messages/proposal";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { DecisionView } from "../queries.server";
import { LettersOwed } from "./letters-owed";

type DecisionMadeProps = {
  callId: string;
  decision: DecisionView;
  budgetCents: number;
  mayRecord: boolean;
  /** May the reader record that a letter was posted? */
  mayTell: boolean;
  /** Ids of the cases that the reader may not open. */
  closed: readonly string[];
};

/** The decision as it was recorded, and how far its notices have come. */
export function DecisionMade({ callId, decision, budgetCents, mayRecord, mayTell, closed }: DecisionMadeProps) {
  const { decision: t, notices: n, minutes: m } = useDecidingWords(decision.byOfficeHolder);
  const d = useTexts(decisionTold);
  const { outcomes, total: totalWord } = useTexts(proposal);
  const locale = useLocale();
  const { rows, recordedCents, standingCents } = decision;
  const isCorrected = rows.some(({ replacedByCents }) => replacedByCents !== null);
  const sent = rows.filter(({ told, owed }) => told !== null && owed === null).length;
  const total = rows.filter(({ isWithdrawn }) => !isWithdrawn).length;
  const dateOf = (date: string | null) => (date ? formatDate(date, locale) : "–");
  return (
    <>
      {decision.isFollowed ? null : (
        <Note tone="info">
          <p>{t.sending}</p>
          <Progress label={t.facts.notices} value={sent} max={total} />
        </Note>
      )}
      <DefinitionList
        items={[
          { label: t.facts.body, value: decision.body },
          {
            label: t.facts.meeting,
            value: (
              <>
                {`${formatDate(decision.meetingDate, locale)}, ${decisionNumber(decision, locale)}`}
                {decision.earlierThan ? (
                  <small className="muted">{` ${t.heldEarlier({ date: dateOf(decision.earlierThan) })}`}</small>
                ) : null}
              </>
            ),
          },
          {
            label: t.facts.recorded,
            value: t.recordedBy({ at: formatDateTime(decision.recordedAt, locale), name: decision.recordedBy }),
          },
          { label: n.minutesTitle, value: <Publication {...{ callId, mayRecord, decision }} /> },
          { label: t.facts.notices, value: t.sent({ count: sent, total }) },
          ...(decision.force ? [{ label: n.labels.force, value: <ListForceText force={decision.force} /> }] : []),
          { label: t.facts.awarded, value: <Money amount={recordedCents} tone="strong" /> },
          ...(isCorrected ? [{ label: t.facts.standing, value: <Money amount={standingCents} tone="strong" /> }] : []),
          { label: t.facts.left, value: <Money amount={budgetCents - standingCents} /> },
        ]}
      />
      <LettersOwed {...{ rows, mayTell, closed }} />
      <DataTable
        caption={t.doneTitle}
        rows={rows}
        rowKey={({ caseId }) => caseId}
        columns={[
          {
            key: "applicant",
            head: t.columns.applicant,
            rowHeader: true,
            cell: ({ applicantName, caseNumber, caseId }) => (
              <>
                {applicantName}
                <br />
                {closed.includes(caseId) ? (
                  <span className="small numbers">{caseNumber}</span>
                ) : (
                  <a className="small numbers" href={`/office/cases/${caseId}`}>
                    {caseNumber}
                  </a>
                )}
              </>
            ),
          },
          {
            key: "outcome",
            head: t.columns.outcome,
            cell: ({ outcome, isWithdrawn, deviation, replacedByCents }) =>
              isWithdrawn ? (
                <Tag>{t.withdrawn}</Tag>
              ) : (
                <span className="cluster">
                  <Tag tone={outcome === "grant" ? "good" : "neutral"}>{outcomes[outcome]}</Tag>
                  {deviation ? <Tag tone="warn">{m.amended}</Tag> : null}
                  {replacedByCents === null ? null : <Tag>{n.replaced}</Tag>}
                </span>
              ),
          },
          {
            key: "sum",
            head: t.columns.sum,
            numeric: true,
            cell: (row) => <Awarded {...row} />,
          },
          { key: "reason", head: t.columns.reason, prose: true, cell: (row) => <LineReason {...row} /> },
          { key: "told", head: d.column, cell: (row) => <ToldHow {...row} /> },
          {
            key: "appealUntil",
            head: t.columns.appealUntil,
            nowrap: true,
            cell: ({ appealUntil }) => dateOf(appealUntil),
          },
        ]}
        totals={{
          applicant: totalWord,
          sum: <RecordedAndStanding recorded={recordedCents} standing={isCorrected ? standingCents : null} />,
        }}
      />
    </>
  );
}

/** How and when the party was told, and whether a letter is still owed. */
function ToldHow({ told, owed, isWithdrawn }: DecisionView["rows"][number]) {
  const t = useTexts(decisionTold);
  const locale = useLocale();
  if (!told) return owed ? <Tag tone="warn">{t.missing}</Tag> : isWithdrawn ? "–" : t.notYet;
  return (
    <>
      {t.on({ kind: t.kinds[told.kind], date: formatDate(told.sentOn, locale) })}{" "}
      {owed ? (
        <Tag tone="warn">{t.missing}</Tag>
      ) : told.delivery === "onItsWay" ? (
        <Tag tone="info">{t.onItsWay}</Tag>
      ) : null}
    </>
  );
}

/** A sum as it was recorded, and what stands now where something has replaced it. */
function RecordedAndStanding({ recorded, standing }: { recorded: number; standing: number | null }) {
  const t = useTexts(minutes);
  return (
    <>
      <Money amount={recorded} tone="strong" />
      {standing === null ? null : (
        <p className="small">
          {t.standsNow} <Money amount={standing} />
        </p>
      )}
    </>
  );
}

/** The sum, and beside it what had been proposed where that was another. */
function Awarded({ awardedCents, proposedCents, replacedByCents }: DecisionView["rows"][number]) {
  const t = useTexts(minutes);
  return (
    <>
      <RecordedAndStanding recorded={awardedCents} standing={replacedByCents} />
      {proposedCents === null || proposedCents === awardedCents ? null : (
        <p className="small">
          {t.lineProposed} <Money amount={proposedCents} tone="muted" />
        </p>
      )}
    </>
  );
}

/** Why the line was decided so, why it departs from the proposal, and who withdrew. */
function LineReason({ reason, deviation, withdrew, recordedBy }: DecisionView["rows"][number]) {
  const t = useTexts(minutes);
  return (
    <>
      <ReasonWords reason={reason} />
      {deviation ? (
        <p className="small">
          <OwnWithin sentence={(text) => t.deviation({ text })} own={deviation} />
        </p>
      ) : null}
      {withdrew.length > 0 ? <p className="small">{t.withdrew({ names: withdrew.join(", ") })}</p> : null}
      {recordedBy ? <p className="small">{t.lineRecorded({ name: recordedBy })}</p> : null}
    </>
  );
}

/** When the members of the municipality could read the minutes: their time to appeal runs from that. */
function Publication({ callId, decision, mayRecord }: Pick<DecisionMadeProps, "callId" | "decision" | "mayRecord">) {
  const { notices: t } = useDecidingWords(decision.byOfficeHolder);
  const locale = useLocale();
  const { minutesPublishedOn: on } = decision;
  return (
    <span className="cluster">
      {on ? t.minutesOn({ date: formatDate(on, locale) }) : t.minutesMissing}
      {mayRecord ? (
        <a href={`/office/calls/${callId}/decision/publication?round=${decision.round}`}>{t.minutesRecord}</a>
      ) : null}
    </span>
  );
}
