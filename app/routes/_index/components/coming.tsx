import { ActionLink } from "#components/action-link";
import { AgendaList } from "#components/agenda-list";
import { Section } from "#components/section";
import { formatWeekdayDate } from "#i18n/format";
import { home } from "#i18n/messages/home";
import { hoursText } from "#i18n/schedule-text";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import type { ComingActivity } from "../queries.server";

/** What one could go to in the coming days. */
export function Coming({ activities }: { activities: readonly ComingActivity[] }) {
  const t = useTexts(home);
  const locale = useLocale();
  const lang = useFinnish();
  const noteOf = (activity: ComingActivity) =>
    [hoursText(activity, locale), activity.isFree ? t.free : "", t.registration[activity.registration]]
      .filter(Boolean)
      .slice(0, 2)
      .join(" · ");
  return (
    <Section title={t.thisWeek} plain>
      {activities.length === 0 ? (
        <p className="muted">{t.nothingThisWeek}</p>
      ) : (
        <AgendaList
          label={t.thisWeek}
          items={activities.map((activity) => ({
            id: activity.id,
            when: formatWeekdayDate(activity.startsOn, locale),
            dateTime: activity.startsOn,
            title: <span lang={lang}>{activity.title}</span>,
            href: `/activities/${activity.id}`,
            note: noteOf(activity),
          }))}
        />
      )}
      <p className="home-more">
        <ActionLink href="/directory">{t.allActivities}</ActionLink>
      </p>
    </Section>
  );
}
