import { CostWords } from "#components/associations/cost-words";
import { confirmedFact } from "#components/associations/confirmed-line";
import { Because } from "#components/associations/because";
import { ByLine } from "#components/associations/by-line";
import { MarkedText } from "#components/associations/marked-text";
import type { Fact } from "#components/fact-list";
import { whenNext } from "#components/activity/when-next";
import { TrayButton } from "#components/desk/tray-button";
import { ResultRow } from "#components/result-row";
import { isFree } from "#domain/associations/cost";
import type { MarkedPart } from "#domain/search/marks";
import type { Why } from "#domain/search/why";
import type { ActivityRow } from "#domain/associations/listed-activity";
import { activities } from "#i18n/messages/activities";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenText } from "#i18n/when-text";

type Words = (typeof activities)["fi"];

type Access = Pick<ReturnType<typeof useTerms>, "holds">;

function factsOf(activity: ActivityRow, t: Words, confirmed: Fact, access: Access): Fact[] {
  const { cost, accessibility } = activity;
  return [
    { icon: "euro", text: isFree(cost) ? t.free : <CostWords cost={cost} /> },
    ...(access.holds(accessibility, "esteetön sisäänkäynti")
      ? [{ icon: "wheelchair" as const, text: t.accessible }]
      : []),
    ...(access.holds(accessibility, "portaita sisäänkäynnissä")
      ? [{ icon: "wheelchair" as const, text: t.steps }]
      : []),
    { icon: "hand", text: t.registration[activity.registration] },
    confirmed,
  ];
}

/** Of an activity that answers a question: what of it does, and why it was found. */
type Answering = Partial<Why> & { markedTitle?: readonly MarkedPart[]; marked?: readonly MarkedPart[] };

type ActivityListProps = {
  activities: readonly (ActivityRow & Answering)[];
  /** The civil date of the request. */
  today: string;
  /** On the association's own page its name is not repeated. */
  hideAssociation?: boolean | undefined;
  /** With a button that collects each. */
  collects?: boolean | undefined;
};

/** Activities as answers: what, whose and where, why, on what terms and when next. */
export function ActivityList({ activities: rows, today, hideAssociation, collects }: ActivityListProps) {
  const t = useTexts(activities);
  const certain = useTexts(confirmedLine);
  const locale = useLocale();
  const [villages, access] = [useTerms("villages"), useTerms("accessibility")];
  return rows.map((activity) => {
    const { id, title, association, description, place, remote } = activity;
    return (
      <ResultRow
        key={id}
        title={<MarkedText of={title} marked={activity.markedTitle} />}
        href={`/activities/${id}`}
        by={
          <ByLine
            association={hideAssociation ? "" : association}
            place={place.name}
            also={[villages.name(place.village), place.municipality ?? "", remote ? t.remote : ""]}
          />
        }
        facts={factsOf(activity, t, confirmedFact(activity.certainty, certain, locale), access)}
        action={collects ? <TrayButton activityId={id} title={title} /> : null}
        next={whenNext(whenText(activity, locale, today))}
      >
        <MarkedText of={description} marked={activity.marked} />
        <Because {...activity} />
      </ResultRow>
    );
  });
}
