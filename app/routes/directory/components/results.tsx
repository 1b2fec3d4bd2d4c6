import { ActivityList } from "#components/associations/activity-list";
import { confirmedFact } from "#components/associations/confirmed-line";
import { MarkedText } from "#components/associations/marked-text";
import { Own } from "#components/own";
import { ResultRow } from "#components/result-row";
import { associations } from "#i18n/messages/associations";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { cooperation } from "#i18n/messages/cooperation";
import { directory } from "#i18n/messages/directory";
import { periodText } from "#i18n/period-text";
import { useTerms } from "#i18n/use-terms";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import type { AssociationRow, CooperationRow, DirectoryView } from "../queries.server";

function AssociationResult({ row, query }: { row: AssociationRow; query: string }) {
  const t = useTexts(associations);
  const words = useTexts(directory);
  const certain = useTexts(confirmedLine);
  const locale = useLocale();
  const lang = useFinnish();
  const [fields, villages] = [useTerms("fields"), useTerms("villages")];
  return (
    <ResultRow
      title={<span lang={lang}>{row.name}</span>}
      href={`/associations/${row.id}`}
      by={[t.kinds[row.kind], villages.line(row.operatingArea)].filter(Boolean).join(" · ")}
      facts={[
        { icon: "calendar", text: words.activityCount({ count: row.activityCount }) },
        { icon: "people", text: fields.line(row.fields) },
        confirmedFact(row.certainty, certain, locale),
      ]}
    >
      <MarkedText of={row.description} query={query} />
    </ResultRow>
  );
}

function CooperationResult({ row, query }: { row: CooperationRow; query: string }) {
  const t = useTexts(cooperation);
  const locale = useLocale();
  const lang = useFinnish();
  return (
    <ResultRow
      title={<Own of={row.title} />}
      href={`/cooperation/${row.id}`}
      by={
        <>
          <span lang={lang}>{row.association}</span>
          {row.unit ? ` · ${row.unit}` : null}
        </>
      }
      facts={[
        { icon: "hand", text: t.kinds[row.kind] },
        { icon: "calendar", text: periodText(row, locale) },
      ]}
    >
      <MarkedText of={row.description} query={query} />
    </ResultRow>
  );
}

type ResultsProps = { results: DirectoryView["results"]; query: string; today: string };

export function Results({ results, query, today }: ResultsProps) {
  if (results.tab === "activities") return <ActivityList activities={results.rows} today={today} query={query} />;
  if (results.tab === "associations")
    return results.rows.map((row) => <AssociationResult key={row.id} row={row} query={query} />);
  return results.rows.map((row) => <CooperationResult key={row.id} row={row} query={query} />);
}
