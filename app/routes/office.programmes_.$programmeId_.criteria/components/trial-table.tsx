import { DataTable } from "#components/data-table";
import { Section } from "#components/section";
import { plainEuros } from "#i18n/format";
import { criteriaForm } from "#i18n/messages/criteria-form";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { Trial } from "../queries.server";

/** What the formulas would have given last time. */
export function TrialTable({ trial: { call, heads, rows, count, unknown } }: { trial: Trial }) {
  const t = useTexts(criteriaForm);
  const locale = useLocale();
  if (call === null) return <p role="status">{t.trialNone}</p>;
  if (heads.length === 0) return <p role="status">{t.trialNoFormula}</p>;
  const hasDashes = rows.some(({ points }) => points.includes(null));
  const title = t.trialTitle({ call });
  return (
    <Section title={title} lead={t.trialLead({ count })}>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ caseId }) => caseId}
        columns={[
          { key: "applicant", head: t.applicant, rowHeader: true, cell: ({ applicantName }) => applicantName },
          ...heads.map((head, index) => ({
            key: `points-${index}`,
            head,
            numeric: true,
            cell: ({ points }: Trial["rows"][number]) => {
              const value = points[index] ?? null;
              return value === null ? "–" : plainEuros(value, locale);
            },
          })),
        ]}
      />
      {hasDashes ? (
        <p className="muted">{unknown.length > 0 ? t.trialUnknown({ figures: unknown.join(", ") }) : t.trialZero}</p>
      ) : null}
    </Section>
  );
}
