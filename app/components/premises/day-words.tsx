import { DAY_MINUTES, type DayPart, type DayPlan } from "#domain/premises/day-plan";
import { formatWeekdayDate } from "#i18n/format";
import { premises } from "#i18n/messages/premises";
import { minutesText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";

type DayWordsProps = {
  plan: DayPlan;
  hasHours: boolean;
  hrefOf?: ((part: { from: number; to: number } | null) => string) | undefined;
};

/** What there is to say of a day: free and taken times by the clock, or that the doors are shut. */
function saidParts({ parts }: DayPlan, hasHours: boolean): DayPart[] {
  const said = parts.filter(({ kind }) => kind !== "shut" && kind !== "late");
  if (hasHours) return said;
  // Without opening hours "free from 0 to 17" would promise a night: free is said once, and agreed on.
  const taken = said.filter(({ kind }) => kind === "taken");
  const isAnyFree = said.some(({ kind }) => kind === "free");
  return isAnyFree ? [...taken, { kind: "free", from: 0, to: DAY_MINUTES }] : taken;
}

export function DayWords({ plan, hasHours, hrefOf }: DayWordsProps) {
  const t = useTexts(premises);
  const locale = useLocale();
  const day = formatWeekdayDate(plan.date, locale);
  const said = saidParts(plan, hasHours);
  if (said.length === 0)
    return (
      <p className="day-words muted">{plan.parts.some(({ kind }) => kind === "late") ? t.parts.late : t.parts.shut}</p>
    );
  return (
    <ul className="day-words">
      {said.map((part) => {
        const isVague = part.kind === "free" && !hasHours;
        const words = isVague ? t.freeAsAgreed : `${t.parts[part.kind]} ${minutesText(part, locale)}`;
        if (part.kind !== "free" || !hrefOf)
          return (
            <li key={part.from} className={`said-${part.kind}`}>
              {words}
            </li>
          );
        return (
          <li key={part.from} className="said-free">
            <a href={hrefOf(isVague ? null : part)}>
              {words}
              <span className="visually-hidden">{t.askFor({ day })}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
