import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { Money } from "#components/money";
import { MoneyField } from "#components/money-field";
import type { BenchGift } from "#domain/grants/allocation/bench";
import { formatNumber } from "#i18n/format";
import { division } from "#i18n/messages/division";
import { keptSums } from "#i18n/messages/kept-sums";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { workbench } from "#i18n/messages/workbench";
import { useLocale, useTexts } from "#i18n/use-texts";
import { ChangeSum } from "#components/grants/division/change-sum";
import type { Counted, ScenarioView } from "../queries.server";
import type { ScenarioForm } from "./use-scenario-form";

type Row = Counted["rows"][number];
type BenchTableProps = { form: ScenarioForm; view: ScenarioView; counted: Counted | null };

/** Every applicant: applied for, last year, what this option would give and why; and a field to pin the sum by hand. */
export function BenchTable({ form, view, counted }: BenchTableProps) {
  const t = useTexts(workbench);
  const d = useTexts(division);
  const k = useTexts(keptSums);
  const locale = useLocale();
  const list = counted ?? view.list;
  const { rows } = list;
  if (rows.length === 0) return <EmptyState title={t.noApplicants}>{t.noApplicantsText}</EmptyState>;
  const pointsIn = ({ isScored, points: given }: Row): string => {
    if (given === null) return t.scoreFirst;
    return isScored ? formatNumber(given / 100, locale) : "–";
  };
  const points: Column<Row>[] = rows.some((row) => row.points === null || row.points > 0)
    ? [
        {
          ...{ key: "points", head: d.row.points, numeric: true },
          cell: (row) => pointsIn(row),
        },
      ]
    : [];
  const pins: Column<Row>[] = view.mayWrite
    ? [{ key: "pin", head: t.pin, cell: ({ caseId }) => <Pin form={form} caseId={caseId} /> }]
    : [];
  return (
    <>
      {view.mayWrite ? <p className="small muted">{t.pinHint}</p> : null}
      <DataTable
        caption={t.applicants}
        rows={rows}
        rowKey={({ caseId }) => caseId}
        columns={[
          {
            key: "applicant",
            head: d.row.applicant,
            rowHeader: true,
            cell: ({ applicantName, caseNumber, caseId }) => (
              <>
                {applicantName}{" "}
                <a className="small numbers bench-case" href={`/office/cases/${caseId}`}>
                  {caseNumber}
                </a>
              </>
            ),
          },
          { key: "applied", head: d.row.applied, numeric: true, cell: (row) => <Money amount={row.appliedCents} /> },
          {
            key: "lastYear",
            head: d.row.lastYear,
            numeric: true,
            muted: true,
            cell: (row) => <Money amount={row.lastYearCents || null} />,
          },
          ...points,
          { key: "gives", head: d.row.gives, numeric: true, cell: (row) => <Gives row={row} /> },
          ...pins,
        ]}
        totals={{
          applicant: view.kept.length > 0 ? k.total : d.total,
          applied: <Money amount={list.appliedCents} tone="strong" />,
          lastYear: <Money amount={list.lastYearCents || null} />,
          gives: (
            <span data-trial-part="total">
              <Money amount={counted?.givenCents} tone="strong" />
            </span>
          ),
        }}
      />
    </>
  );
}

function Gives({ row: { caseId, gift, lastYearCents } }: { row: Row }) {
  const { whys, standing } = useTexts(division);
  const { uncounted } = useTexts(scenarioChoice);
  const whyOf = ({ why, open, cents }: BenchGift): string => {
    if (open === null) return whys[why];
    return cents > 0 ? standing : uncounted[open];
  };
  return (
    <span className="bench-gives" data-trial-part={`gives-${caseId}`}>
      <Money amount={gift?.cents} tone={gift?.cents ? "strong" : "muted"} />
      {gift ? (
        <small className="muted">
          {whyOf(gift)}
          {lastYearCents > 0 && gift.changeCents !== 0 ? (
            <>
              {" · "}
              <ChangeSum cents={gift.changeCents} />
            </>
          ) : null}
        </small>
      ) : null}
    </span>
  );
}

function Pin({ form, caseId }: { form: ScenarioForm; caseId: string }) {
  const field = form.field(`pins.${caseId}`);
  return <MoneyField {...field} labelHidden form="bench" optional={false} />;
}
