import { ActivityList } from "#components/associations/activity-list";
import { confirmedFact } from "#components/associations/confirmed-line";
import { Because } from "#components/associations/because";
import { MarkedText } from "#components/associations/marked-text";
import { ResultRow } from "#components/result-row";
import type { RelaxStep } from "#domain/search/relax";
import { associations } from "#i18n/messages/associations";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { cooperation } from "#i18n/messages/cooperation";
import { directory } from "#i18n/messages/directory";
import { periodText } from "#i18n/period-text";
import { search } from "#i18n/messages/search";
import { useTerms } from "#i18n/use-terms";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import type { ActivityAnswerRow } from "../activities.server";
import type { AssociationRow } from "../associations.server";
import type { CooperationRow } from "../cooperation.server";
import type { DirectoryView } from "../queries.server";

function AssociationResult({ row }: { row: AssociationRow }) {
  const t = useTexts(associations);
  const words = useTexts(directory);
  const certain = useTexts(confirmedLine);
  const locale = useLocale();
  const lang = useFinnish();
  const [fields, villages] = [useTerms("fields"), useTerms("villages")];
  return (
    <ResultRow
      title={
        <span lang={lang}>
          <MarkedText of={{ text: row.name, lang: undefined }} marked={row.markedName} />
        </span>
      }
      href={`/associations/${row.id}`}
      by={[t.kinds[row.kind], villages.line(row.operatingArea)].filter(Boolean).join(" · ")}
      facts={[
        { icon: "calendar", text: words.activityCount({ count: row.activityCount }) },
        { icon: "people", text: fields.line(row.fields) },
        confirmedFact(row.certainty, certain, locale),
      ]}
    >
      <MarkedText of={row.description} marked={row.marked} />
      <Because {...row.why} />
    </ResultRow>
  );
}

function CooperationResult({ row }: { row: CooperationRow }) {
  const t = useTexts(cooperation);
  const locale = useLocale();
  const lang = useFinnish();
  return (
    <ResultRow
      title={<MarkedText of={row.title} marked={row.markedTitle} />}
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
      <MarkedText of={row.description} marked={row.marked} />
      <Because {...row.why} />
    </ResultRow>
  );
}

type Answers =
  | { tab: "activities"; rows: readonly ActivityAnswerRow[] }
  | { tab: "associations"; rows: readonly AssociationRow[] }
  | { tab: "cooperation"; rows: readonly CooperationRow[] };

function Rows({ answers, today }: { answers: Answers; today: string }) {
  if (answers.tab === "activities") return <ActivityList activities={answers.rows} today={today} collects />;
  if (answers.tab === "associations") return answers.rows.map((row) => <AssociationResult key={row.id} row={row} />);
  return answers.rows.map((row) => <CooperationResult key={row.id} row={row} />);
}

/** What else there is, by what was let go of to find it. */
function othersIn(results: DirectoryView["results"]): { step: RelaxStep; answers: Answers }[] {
  switch (results.tab) {
    case "activities":
      return results.others.map(({ step, rows }) => ({ step, answers: { tab: "activities", rows } }));
    case "associations":
      return results.others.map(({ step, rows }) => ({ step, answers: { tab: "associations", rows } }));
    case "cooperation":
      return results.others.map(({ step, rows }) => ({ step, answers: { tab: "cooperation", rows } }));
  }
}

/** What was found, and below it, where that was little, what else may help and why it is shown. */
export function Results({ results, today }: { results: DirectoryView["results"]; today: string }) {
  const t = useTexts(search);
  return (
    <>
      <Rows answers={results} today={today} />
      {othersIn(results).map(({ step, answers }) =>
        answers.rows.length > 0 ? (
          <section key={step} className="result-others" aria-labelledby={`others-${step}`}>
            <h2 id={`others-${step}`} className="result-others-title">
              {t.relaxed[step]}
            </h2>
            <Rows answers={answers} today={today} />
          </section>
        ) : null,
      )}
    </>
  );
}
