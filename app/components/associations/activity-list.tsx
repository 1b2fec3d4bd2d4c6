import { confirmedFact } from "#components/associations/confirmed-line";
import { MarkedText } from "#components/associations/marked-text";
import type { Fact } from "#components/fact-list";
import { ResultRow } from "#components/result-row";
import { isFree } from "#domain/associations/cost";
import type { ActivityRow } from "#domain/associations/listed-activity";
import type { Locale } from "#domain/shared/locales";
import { activities } from "#i18n/messages/activities";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { occurrenceText, scheduleText } from "#i18n/schedule-text";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";

type Words = (typeof activities)["fi"];

type Access = Pick<ReturnType<typeof useTerms>, "holds">;

function factsOf(activity: ActivityRow, t: Words, confirmed: Fact, access: Access): Fact[] {
  const { cost, accessibility } = activity;
  return [
    { icon: "euro", text: isFree(cost) ? t.free : cost.text },
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

/** When an activity is next, and how often it is held. */
function nextOf({ next, schedule }: ActivityRow, t: Words, locale: Locale, today: string) {
  if (schedule.kind === "byAgreement") return { label: t.when, when: t.byAgreement, note: schedule.note };
  const note = schedule.kind === "dates" ? undefined : scheduleText(schedule, locale);
  return next
    ? { label: t.next, when: occurrenceText(next, locale, today), note }
    : { label: t.when, when: t.noNext, note };
}

type ActivityListProps = {
  activities: readonly ActivityRow[];
  /** The civil date of the request. */
  today: string;
  query?: string | undefined;
  /** On the association's own page its name is not repeated. */
  hideAssociation?: boolean | undefined;
};

/** Activities as answers: what, whose and where, why, on what terms and when next. */
export function ActivityList({ activities: rows, today, query, hideAssociation }: ActivityListProps) {
  const t = useTexts(activities);
  const certain = useTexts(confirmedLine);
  const locale = useLocale();
  const [villages, access] = [useTerms("villages"), useTerms("accessibility")];
  return rows.map((activity) => {
    const { id, title, association, description, place, remote } = activity;
    const where = [place.name, villages.name(place.village), remote ? t.remote : ""].filter(Boolean).join(", ");
    return (
      <ResultRow
        key={id}
        title={title}
        href={`/activities/${id}`}
        by={[hideAssociation ? "" : association, where].filter(Boolean).join(" · ")}
        facts={factsOf(activity, t, confirmedFact(activity.certainty, certain, locale), access)}
        next={nextOf(activity, t, locale, today)}
      >
        <MarkedText text={description} query={query} />
      </ResultRow>
    );
  });
}
