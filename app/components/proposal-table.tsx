import { DataTable } from "#components/data-table";
import { ReasonWords } from "#components/grants/reason-words";
import { Money } from "#components/money";
import { Tag, type TagTone } from "#components/tag";
import { sumOfOutcome, type LineOutcome } from "#domain/grants/proposal-lines";
import type { LocalText } from "#domain/shared/locales";
import { keptSums } from "#i18n/messages/kept-sums";
import { proposal } from "#i18n/messages/proposal";
import { useTexts } from "#i18n/use-texts";

export type ProposalTableRow = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  /** null where the line is kept from the reader, who is disqualified from it. */
  requestedCents: number | null;
  lastYearCents: number | null;
  outcome: LineOutcome | null;
  proposedCents: number | null;
  reason: string;
};

const TONES: Record<LineOutcome, TagTone> = { grant: "good", reject: "bad", ineligible: "bad", notAdmitted: "neutral" };

type ProposalTableProps = {
  caption: string;
  rows: readonly ProposalTableRow[];
  /** The sums of the whole list where only a page of it is shown, without what is kept from the reader; in cents. */
  sums?: { requested: number; lastYear: number; proposed: number } | undefined;
  /** The decision has been made: sums are awards, no longer proposals. */
  decided?: boolean | undefined;
  /** A line of the list is kept from the reader, on this page or another: the sums are those of the others. */
  isKept?: boolean | undefined;
  /** Ready reasons, by which the reasons are told in the reader's language. */
  reasonLibrary?: readonly LocalText[] | undefined;
};

/** The list for the meeting: who asked for what, what is proposed and why. */
export function ProposalTable({ caption, rows, sums, decided, isKept, reasonLibrary }: ProposalTableProps) {
  const t = useTexts(proposal);
  const k = useTexts(keptSums);
  const sumOf = (pick: (row: ProposalTableRow) => number | null) =>
    rows.reduce((sum, row) => sum + (pick(row) ?? 0), 0);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ caseId }) => caseId}
      columns={[
        { key: "applicant", head: t.columns.applicant, rowHeader: true, cell: (row) => <Applicant {...row} /> },
        {
          key: "requested",
          head: t.columns.requested,
          numeric: true,
          cell: (row) => <Money amount={row.requestedCents} />,
        },
        {
          key: "lastYear",
          head: t.columns.lastYear,
          numeric: true,
          muted: true,
          cell: (row) => <Money amount={row.lastYearCents} />,
        },
        {
          key: "outcome",
          head: decided ? t.decidedOutcome : t.columns.outcome,
          cell: (row) => <Outcome {...row} />,
        },
        {
          key: "sum",
          head: decided ? t.decidedSum : t.columns.sum,
          numeric: true,
          cell: (row) => <Money amount={sumOfOutcome(row.outcome, row.proposedCents)} tone="strong" />,
        },
        {
          key: "reason",
          head: t.columns.reason,
          prose: true,
          cell: ({ reason }) => <ReasonWords reason={reason} library={reasonLibrary} />,
        },
      ]}
      totals={{
        applicant: isKept ? k.total : t.total,
        requested: <Money amount={sums?.requested ?? sumOf(({ requestedCents }) => requestedCents)} />,
        lastYear: <Money amount={sums?.lastYear ?? sumOf(({ lastYearCents }) => lastYearCents)} />,
        sum: <Money amount={sums?.proposed ?? sumOf(({ proposedCents }) => proposedCents)} />,
      }}
    />
  );
}

const Applicant = ({ applicantName, caseNumber, caseId, requestedCents }: ProposalTableRow) => (
  <>
    {applicantName}
    <br />
    {requestedCents === null ? (
      <span className="small numbers">{caseNumber}</span>
    ) : (
      <a className="small numbers" href={`/office/cases/${caseId}`}>
        {caseNumber}
      </a>
    )}
  </>
);

function Outcome({ outcome, requestedCents }: Pick<ProposalTableRow, "outcome" | "requestedCents">) {
  const t = useTexts(proposal);
  if (requestedCents === null) return <span className="muted">{t.disqualified}</span>;
  return outcome ? <Tag tone={TONES[outcome]}>{t.outcomes[outcome]}</Tag> : <span className="muted">{t.notYet}</span>;
}
