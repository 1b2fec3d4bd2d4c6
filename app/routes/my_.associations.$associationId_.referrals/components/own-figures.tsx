import { DataTable } from "#components/data-table";
import { Section } from "#components/section";
import { inTimeShare, otherEnds, stepsIn, type StepFigures } from "#domain/referrals/figures";
import { formatNumber, formatShare } from "#i18n/format";
import { referralFigures } from "#i18n/messages/referral-figures";
import type { Locale } from "#domain/shared/locales";
import { useLocale, useTexts } from "#i18n/use-texts";

const MEASURES = [
  "handed",
  "asked",
  "answered",
  "share",
  "arrived",
  "stayedAway",
  "full",
  "declined",
  "open",
  "other",
] as const;
type Measure = (typeof MEASURES)[number];

function valueOf(measure: Measure, figures: StepFigures, locale: Locale): string {
  if (measure === "other") return formatNumber(otherEnds(figures), locale);
  if (measure !== "share") return formatNumber(figures[measure], locale);
  const share = inTimeShare(figures);
  return share === null ? "–" : formatShare(share, locale);
}

/** How clients have been led to the association: a column for each year. Nothing where nobody has been. */
export function OwnFigures({ years }: { years: readonly { year: number; figures: StepFigures }[] }) {
  const t = useTexts(referralFigures);
  const locale = useLocale();
  if (years.every(({ figures }) => stepsIn(figures) === 0)) return null;
  return (
    <Section title={t.own} lead={t.ownLead}>
      <DataTable<Measure>
        caption={t.own}
        columns={[
          { key: "measure", head: t.measure, rowHeader: true, cell: (measure) => t.columns[measure] },
          ...years.map(({ year, figures }) => ({
            key: String(year),
            head: String(year),
            numeric: true,
            cell: (measure: Measure) => valueOf(measure, figures, locale),
          })),
        ]}
        rows={MEASURES}
        rowKey={(measure) => measure}
        onPhone="scroll"
      />
    </Section>
  );
}
