import { buttonClass } from "#components/button-look";
import { Icon } from "#components/icon";
import { weekOf, type PlainDate } from "#domain/shared/plain-date";
import { formatDays } from "#i18n/format";
import { premises } from "#i18n/messages/premises";
import { useLocale, useTexts } from "#i18n/use-texts";

type Step = { href: string; label: string };

type CalendarStepsProps = { monday: PlainDate; sunday: PlainDate; previous: Step; next: Step; now: Step | null };

/** Which week is shown, and the ways to the others. */
export function CalendarSteps({ monday, sunday, previous, next, now }: CalendarStepsProps) {
  const t = useTexts(premises);
  const locale = useLocale();
  return (
    <div className="calendar-steps">
      <h3>{t.week({ week: weekOf(monday).week, days: formatDays(monday, sunday, locale) })}</h3>
      <nav className="cluster no-print" aria-label={t.weeks}>
        <a className={buttonClass({ variant: "quiet", size: "small" })} href={previous.href} rel="prev">
          <Icon name="arrow-left" />
          <span className="button-text">{previous.label}</span>
        </a>
        {now ? (
          <a className={buttonClass({ variant: "quiet", size: "small" })} href={now.href}>
            {now.label}
          </a>
        ) : null}
        <a className={buttonClass({ variant: "quiet", size: "small" })} href={next.href} rel="next">
          <span className="button-text">{next.label}</span>
          <Icon name="arrow-right" />
        </a>
      </nav>
    </div>
  );
}
