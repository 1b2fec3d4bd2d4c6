import { MarkedText } from "#components/associations/marked-text";
import type { Fact } from "#components/fact-list";
import { ResultRow } from "#components/result-row";
import { freshnessOf } from "#domain/associations/confirmation";
import { isFree } from "#domain/associations/cost";
import type { ActivityRow } from "#domain/associations/listed-activity";
import { plainDate } from "#domain/shared/plain-date";
import type { Locale } from "#domain/shared/locales";
import { formatDate } from "#i18n/format";
import { activities } from "#i18n/messages/activities";
import { occurrenceText, scheduleText } from "#i18n/schedule-text";
import { useLocale, useTexts } from "#i18n/use-texts";

type Words = (typeof activities)["fi"];

function factsOf(activity: ActivityRow, t: Words, locale: Locale, today: string): Fact[] {
  const { cost, accessibility, confirmedOn } = activity;
  const isStale = freshnessOf(confirmedOn === null ? null : plainDate(confirmedOn), plainDate(today)) === "stale";
  return [
    { icon: "euro", text: isFree(cost) ? t.free : cost.text },
    ...(accessibility.includes("esteetön sisäänkäynti") ? [{ icon: "wheelchair" as const, text: t.accessible }] : []),
    ...(accessibility.includes("portaita sisäänkäynnissä") ? [{ icon: "wheelchair" as const, text: t.steps }] : []),
    { icon: "hand", text: t.registration[activity.registration] },
    confirmedOn === null
      ? { icon: "clock", text: t.neverConfirmed, tone: "attention" }
      : {
          icon: isStale ? "clock" : "check",
          text: t.confirmed({ date: formatDate(confirmedOn, locale) }),
          tone: isStale ? "attention" : "good",
        },
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
  const locale = useLocale();
  return rows.map((activity) => {
    const { id, title, association, description, place, remote } = activity;
    const where = [place.name, place.village, remote ? t.remote : ""].filter(Boolean).join(", ");
    return (
      <ResultRow
        key={id}
        title={title}
        href={`/activities/${id}`}
        by={[hideAssociation ? "" : association, where].filter(Boolean).join(" · ")}
        facts={factsOf(activity, t, locale, today)}
        next={nextOf(activity, t, locale, today)}
      >
        <MarkedText text={description} query={query} />
      </ResultRow>
    );
  });
}
