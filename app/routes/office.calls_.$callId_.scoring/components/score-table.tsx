import { DataTable, type Column } from "#components/data-table";
import { Money } from "#components/money";
import { Tag } from "#components/tag";
import type { ScoreSort } from "#domain/grants/scoring/ranking";
import { plainEuros } from "#i18n/format";
import { scoring } from "#i18n/messages/scoring";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ScoreRow, ScoringView } from "../queries.server";

type ScoreTableProps = { view: Pick<ScoringView, "call" | "rows" | "sort" | "may"> };

/** The applications by their points; what the reader may not see yet says why. */
export function ScoreTable({ view: { call, rows, sort, may } }: ScoreTableProps) {
  const t = useTexts(scoring);
  const locale = useLocale();
  const base = `/office/calls/${call.id}/scoring`;
  const sortBy = (key: ScoreSort["key"], first: "" | "-" = ""): Column<ScoreRow>["sort"] => {
    const isNow = sort.key === key;
    const sign = isNow ? (sort.desc ? "" : "-") : first;
    const href = `${base}?sort=${sign}${key}`;
    return isNow ? { href, direction: sort.desc ? "descending" : "ascending" } : { href };
  };
  const points = (hundredths: number | null) => (hundredths === null ? "–" : plainEuros(hundredths, locale));
  const columns: Column<ScoreRow>[] = [
    { key: "place", head: t.columns.place, numeric: true, cell: ({ place }) => place ?? "–" },
    {
      key: "caseNumber",
      head: t.columns.caseNumber,
      nowrap: true,
      sort: sortBy("caseNumber"),
      cell: ({ caseNumber }) => caseNumber,
    },
    {
      key: "applicant",
      head: t.columns.applicant,
      rowHeader: true,
      sort: sortBy("applicant"),
      cell: ({ applicantName, toDiscuss }) => (
        <span className="cluster">
          {applicantName}
          {toDiscuss ? <Tag tone="warn">{t.discuss}</Tag> : null}
        </span>
      ),
    },
    {
      key: "requested",
      head: t.columns.requested,
      numeric: true,
      sort: sortBy("requested", "-"),
      cell: ({ requestedCents }) => <Money amount={requestedCents} />,
    },
    {
      key: "points",
      head: t.columns.points,
      numeric: true,
      sort: sortBy("points", "-"),
      cell: (row) => {
        if (row.keptFrom) return <span className="muted small">{t.keptFrom}</span>;
        if (row.hidden) return <span className="muted small">{t.hidden}</span>;
        return <strong>{points(row.points)}</strong>;
      },
    },
    {
      key: "spread",
      head: t.columns.spread,
      numeric: true,
      sort: sortBy("spread", "-"),
      cell: ({ spread }) =>
        spread && spread.assessors > 1 ? (
          `${points(spread.min)}–${points(spread.max)}`
        ) : (
          <span className="muted">–</span>
        ),
    },
    {
      key: "given",
      head: t.columns.given,
      cell: ({ given, expected }) => t.givenOf({ given: given.length, all: expected }),
    },
    {
      key: "own",
      head: t.columns.own,
      cell: ({ caseId, own, status, keptFrom, applicantName }) => {
        if (keptFrom) return <a href={`/office/cases/${caseId}/disqualification`}>{t.whyKept}</a>;
        if (own === null && !may.open) return "–";
        // Of what has been decided no points are begun or changed: it is looked at.
        const what = t.own[status === "decided" ? "given" : (own ?? "given")];
        return (
          <a href={`${base}/${caseId}`} aria-label={t.ownNamed({ what, applicant: applicantName })}>
            {what}
          </a>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t.table}
      columns={columns}
      rows={rows}
      rowKey={({ caseId }) => caseId}
      rowTone={({ toDiscuss }) => (toDiscuss ? "attention" : undefined)}
    />
  );
}
