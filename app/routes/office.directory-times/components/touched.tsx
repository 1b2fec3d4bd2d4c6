import { DataTable, type Column } from "#components/data-table";
import { LADDER, type LadderStep } from "#domain/associations/confirmation";
import { formatNumber } from "#i18n/format";
import { directoryTimes } from "#i18n/messages/directory-times";
import { useLocale, useTexts } from "#i18n/use-texts";

type Count = { associations: number; listings: number };
export type TouchedView = Record<LadderStep, Count> & { season: number };

type Row = { step: LadderStep | "season"; associations: number; listings: number | null };

/** How many records each step would touch today. */
export function Touched({ touched }: { touched: TouchedView }) {
  const t = useTexts(directoryTimes);
  const locale = useLocale();
  const rows: Row[] = [
    ...LADDER.map((step): Row => ({ step, ...touched[step] })),
    { step: "season", associations: touched.season, listings: null },
  ];
  const columns: Column<Row>[] = [
    { key: "step", head: t.step, rowHeader: true, cell: ({ step }) => t.steps[step] },
    {
      key: "associations",
      head: t.associations,
      numeric: true,
      cell: ({ associations }) => formatNumber(associations, locale),
    },
    {
      key: "listings",
      head: t.listings,
      numeric: true,
      cell: ({ listings }) => (listings === null ? "–" : formatNumber(listings, locale)),
    },
  ];
  return <DataTable caption={t.touchedTable} columns={columns} rows={rows} rowKey={({ step }) => step} />;
}
