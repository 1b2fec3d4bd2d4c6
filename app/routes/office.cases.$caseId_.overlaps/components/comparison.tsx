import type { ReactNode } from "react";
import { CaseStatusTag } from "#components/case-status-tag";
import { ReasonWords } from "#components/grants/reason-words";
import { Money } from "#components/money";
import { TableRegion } from "#components/table-region";
import { formatDate } from "#i18n/format";
import { overlapTexts } from "#i18n/messages/overlaps";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OverlapsView } from "../queries.server";

type Column = OverlapsView["columns"][number];

/** The association's applications in columns, this one first: sums, purposes, periods and decisions on the same line. */
export function Comparison({ columns, ownId }: { columns: readonly Column[]; ownId: string }) {
  const t = useTexts(overlapTexts);
  const locale = useLocale();
  const day = (date: string | null) => (date ? formatDate(date, locale) : "");
  const rows: [key: keyof typeof t.rows, cell: (column: Column) => ReactNode][] = [
    ["call", ({ callName }) => callName],
    ["status", ({ status }) => <CaseStatusTag status={status} />],
    ["title", ({ title }) => title],
    ["purpose", ({ purpose }) => <span className="prose">{purpose}</span>],
    ["period", ({ startsOn, endsOn }) => (startsOn || endsOn ? `${day(startsOn)}–${day(endsOn)}` : "–")],
    ["costs", ({ costs }) => <Money amount={costs} />],
    ["ownShare", ({ ownShare }) => <Money amount={ownShare} />],
    ["otherFunding", ({ otherFunding }) => <Money amount={otherFunding} />],
    ["requested", ({ requested }) => <Money amount={requested} tone="strong" />],
    ["awarded", ({ awarded }) => <Money amount={awarded} />],
    ["paid", ({ paid }) => <Money amount={paid} />],
    ["reason", ({ reason }) => (reason ? <ReasonWords reason={reason} /> : "–")],
  ];
  return (
    <TableRegion label={t.sideBySide}>
      <table className="table table-scroll">
        <caption className="visually-hidden">{t.sideBySide}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ caseId, caseNumber, mayOpen }) => (
              <th key={caseId} scope="col">
                {mayOpen ? <a href={`/office/cases/${caseId}`}>{caseNumber}</a> : caseNumber}
                {caseId === ownId ? <small className="muted"> {t.thisOne}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, cell]) => (
            <tr key={key}>
              <th scope="row">{t.rows[key]}</th>
              {columns.map((column) => (
                <td key={column.caseId}>{cell(column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
