import { DataTable } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { ChangeSum } from "#components/grants/division/change-sum";
import { useGroupName, type GroupNames } from "#components/grants/division/group-name";
import { Money } from "#components/money";
import { Section } from "#components/section";
import type { ComparedGroup, ComparedLine, Comparison } from "#domain/grants/allocation/compare";
import { GROUPINGS, type Grouping } from "#domain/grants/allocation/groups";
import { formatTenths } from "#i18n/format";
import { division } from "#i18n/messages/division";
import { useLocale, useTexts } from "#i18n/use-texts";

type ComparisonViewProps = {
  comparison: Comparison;
  /** What the two divisions are called in the columns. */
  names: { a: string; b: string };
  /** Applicants by case number. */
  applicants: Readonly<Record<string, string>>;
  groupNames: GroupNames;
};

/** Two divisions side by side: those that change most first, then by group. */
export function ComparisonView({ comparison, names, applicants, groupNames }: ComparisonViewProps) {
  const t = useTexts(division);
  const { lines, aCents, bCents, winners, losers } = comparison;
  if (aCents === 0 && bCents === 0) return <EmptyState title={t.nothing}>{t.nothingText(names)}</EmptyState>;
  const rows = lines.toSorted((one, other) => Math.abs(other.changeCents) - Math.abs(one.changeCents));
  return (
    <>
      <p className="lead">
        {winners.length + losers.length === 0
          ? t.same
          : `${t.winners({ count: winners.length })}, ${t.losers({ count: losers.length })}.`}
      </p>
      <DataTable
        caption={t.row.applicant}
        rows={rows}
        rowKey={({ caseNumber }) => caseNumber}
        columns={[
          {
            key: "applicant",
            head: t.row.applicant,
            rowHeader: true,
            cell: ({ caseNumber }: ComparedLine) => applicants[caseNumber] ?? caseNumber,
          },
          { key: "a", head: names.a, numeric: true, muted: true, cell: (line) => <Money amount={line.aCents} /> },
          { key: "b", head: names.b, numeric: true, cell: (line) => <Money amount={line.bCents} tone="strong" /> },
          { key: "change", head: t.change, numeric: true, cell: (line) => <ChangeSum cents={line.changeCents} /> },
        ]}
        totals={{
          applicant: t.total,
          a: <Money amount={aCents} />,
          b: <Money amount={bCents} tone="strong" />,
          change: <ChangeSum cents={bCents - aCents} />,
        }}
      />
      <Section title={t.fairness}>
        <div className="fairness">
          {GROUPINGS.map((grouping) => (
            <Groups
              key={grouping}
              grouping={grouping}
              groups={comparison.byGroup[grouping]}
              names={names}
              groupNames={groupNames}
            />
          ))}
        </div>
      </Section>
    </>
  );
}

type GroupsProps = Pick<ComparisonViewProps, "names" | "groupNames"> & {
  grouping: Grouping;
  groups: readonly ComparedGroup[];
};

function Groups({ grouping, groups, names, groupNames }: GroupsProps) {
  const t = useTexts(division);
  const locale = useLocale();
  const nameOf = useGroupName(groupNames);
  if (groups.every(({ group }) => group === null)) return null;
  return (
    <DataTable
      caption={t.groupings[grouping]}
      captionShown
      rows={groups}
      rowKey={({ group }) => group ?? ""}
      columns={[
        { key: "group", head: t.groupHeads[grouping], rowHeader: true, cell: ({ group }) => nameOf(grouping, group) },
        {
          key: "a",
          head: t.shareIn({ name: names.a }),
          numeric: true,
          muted: true,
          cell: ({ aShareBp }) => formatTenths(aShareBp, locale),
        },
        {
          key: "b",
          head: t.shareIn({ name: names.b }),
          numeric: true,
          cell: ({ bShareBp }) => formatTenths(bShareBp, locale),
        },
        { key: "change", head: t.change, numeric: true, cell: ({ changeCents }) => <ChangeSum cents={changeCents} /> },
      ]}
    />
  );
}
