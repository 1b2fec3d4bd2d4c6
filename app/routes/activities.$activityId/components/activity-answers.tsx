import { QuickFacts, type QuickFact } from "#components/quick-facts";
import { isFree } from "#domain/associations/cost";
import { activities } from "#i18n/messages/activities";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenText } from "#i18n/when-text";
import type { ActivityView } from "../queries.server";

const PASSED = ["ended", "none"];

function useWhen(activity: ActivityView, today: string): QuickFact {
  const { label, when, note } = whenText(activity, useLocale(), today);
  const isPassed = PASSED.includes(activity.timing.state);
  return { icon: "calendar", label, value: when, note, ...(isPassed ? {} : { tone: "next" }) };
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
