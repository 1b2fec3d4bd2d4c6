import type { ReactNode } from "react";
import { DataTable } from "#components/data-table";
import { ReasonWords } from "#components/grants/reason-words";
import { Money } from "#components/money";
import { OwnWithin } from "#components/own-within";
import { Tag, type TagTone } from "#components/tag";
import type { MinutesRow } from "#domain/grants/minutes-row";
import { sumOfOutcome, type LineOutcome } from "#domain/grants/proposal-lines";
import type { LocalText } from "#domain/shared/locales";
import { formatEuros } from "#i18n/format";
import { useDecidingWords } from "#i18n/deciding-words";
import { keptSums } from "#i18n/messages/kept-sums";
import { minutes } from "#i18n/messages/minutes";
import { proposal } from "#i18n/messages/proposal";
import { useLocale, useTexts } from "#i18n/use-texts";

const TONES: Record<LineOutcome, TagTone> = { grant: "good", reject: "bad", ineligible: "bad", notAdmitted: "neutral" };

type MinutesTableProps = {
  caption: string;
  rows: readonly MinutesRow[];
  byOfficeHolder: boolean;
  /** What stands beside a line while the meeting is being recorded; none once the decision is. */
  lineNote?: ((row: MinutesRow) => ReactNode) | undefined;
  /** Ids of the cases that the reader may not open, and whose sums are kept from them. */
  closed?: readonly string[];
  /** Ready reasons, by which the reasons are told in the reader's language. */
  reasonLibrary?: readonly LocalText[] | undefined;
};

/** The list as minutes show it: what was proposed, what was decided, why, and who withdrew. */
export function MinutesTable(props: MinutesTableProps) {
  const { caption, rows, byOfficeHolder, lineNote, closed = [], reasonLibrary } = props;
  const { minutes: t } = useDecidingWords(byOfficeHolder);
  const { columns, total } = useTexts(proposal);
  const k = useTexts(keptSums);
  const sumOf = (pick: (row: MinutesRow) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ caseId }) => caseId}
      columns={[
        {
          key: "applicant",
          head: columns.applicant,
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
          key: "requested",
          head: columns.requested,
          numeric: true,
          cell: ({ caseId, requestedCents }) => <Money amount={closed.includes(caseId) ? null : requestedCents} />,
        },
        { key: "proposed", head: columns.outcome, cell: (row) => <Proposed row={row} /> },
        {
          key: "outcome",
          head: t.decision,
          cell: (row) => (closed.includes(row.caseId) ? "–" : <Outcome row={row} />),
        },
        {
          key: "sum",
          head: t.sum,
          numeric: true,
          cell: ({ caseId, outcome, awardedCents }) => (
            <Money amount={closed.includes(caseId) ? null : sumOfOutcome(outcome, awardedCents)} tone="strong" />
          ),
        },
        {
          key: "reason",
          head: columns.reason,
          prose: true,
          cell: (row) => <Reason row={row} library={reasonLibrary} />,
        },
        ...(lineNote ? [{ key: "note", head: t.note, cell: lineNote }] : []),
      ]}
      totals={{
        applicant: closed.length > 0 ? k.total : total,
        requested: <Money amount={sumOf(({ requestedCents }) => requestedCents)} />,
        sum: <Money amount={sumOf(({ awardedCents }) => awardedCents)} />,
      }}
    />
  );
}

function Proposed({ row: { proposed } }: { row: MinutesRow }) {
  const { outcomes } = useTexts(proposal);
  const locale = useLocale();
  if (!proposed) return "–";
  return proposed.outcome === "grant" ? formatEuros(proposed.cents, locale) : outcomes[proposed.outcome];
}

function Outcome({ row: { outcome, deviation } }: { row: MinutesRow }) {
  const t = useTexts(minutes);
  const { outcomes } = useTexts(proposal);
  return (
    <span className="cluster">
      <Tag tone={TONES[outcome]}>{outcomes[outcome]}</Tag>
      {deviation ? <Tag tone="warn">{t.amended}</Tag> : null}
    </span>
  );
}

type ReasonProps = { row: MinutesRow; library: readonly LocalText[] | undefined };

function Reason({ row: { reason, deviation, withdrew }, library }: ReasonProps) {
  const t = useTexts(minutes);
  return (
    <>
      <ReasonWords reason={reason} library={library} />
      {deviation ? (
        <p className="small">
          <OwnWithin sentence={(text) => t.deviation({ text })} own={deviation} />
        </p>
      ) : null}
      {withdrew.length > 0 ? <p className="small">{t.withdrew({ names: withdrew.join(", ") })}</p> : null}
    </>
  );
}
