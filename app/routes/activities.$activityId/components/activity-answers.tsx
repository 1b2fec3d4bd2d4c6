import { QuickFacts, type QuickFact } from "#components/quick-facts";
import { isFree } from "#domain/associations/cost";
import { activities } from "#i18n/messages/activities";
import { occurrenceText, scheduleText } from "#i18n/schedule-text";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ActivityView } from "../queries.server";

function useWhen({ schedule, next }: ActivityView, today: string): QuickFact {
  const t = useTexts(activities);
  const locale = useLocale();
  const note = [scheduleText(schedule, locale), schedule.note].filter(Boolean).join(". ");
  if (schedule.kind === "byAgreement")
    return { icon: "calendar", label: t.when, value: t.byAgreement, note: schedule.note, tone: "next" };
  if (!next) return { icon: "calendar", label: t.when, value: t.noNext, note };
  return { icon: "calendar", label: t.next, value: occurrenceText(next, locale, today), note, tone: "next" };
}

/** The four things one needs to know before going: when, where, what it costs and how to come along. */
export function ActivityAnswers({ activity, today }: { activity: ActivityView; today: string }) {
  const t = useTexts(activities);
  const when = useWhen(activity, today);
  const { place, remote, cost, registration } = activity;
  const village = useTerms("villages").name(place.village);
  const where = place.name || village || t.remote;
  const also = [place.name ? village : "", remote && (place.name || village) ? t.remote : ""];
  return (
    <QuickFacts
      items={[
        when,
        { icon: "pin", label: t.where, value: where, note: also.filter(Boolean).join(" · ") },
        {
          icon: "euro",
          label: t.price,
          value: isFree(cost) ? t.free : cost.text,
          ...(isFree(cost) ? { tone: "good" } : {}),
        },
        { icon: "hand", label: t.howToJoin, value: t.registration[registration] },
      ]}
    />
  );
}
