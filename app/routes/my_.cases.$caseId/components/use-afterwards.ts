import type { TimelineEntry } from "#components/timeline";
import type { AfterDecision } from "#domain/grants/after-decision";
import { formatDate } from "#i18n/format";
import { whereabouts } from "#i18n/messages/whereabouts";
import { useLocale, useTexts } from "#i18n/use-texts";

type Texts = ReturnType<typeof useTexts<(typeof whereabouts)["fi"]>>;
type Day = (date: Date | string) => string;

function appealEntry({ appeal, remedy, lastDay }: AfterDecision, t: Texts, day: Day): TimelineEntry {
  if (appeal === "used") return { id: "appeal", when: t.noDate, what: t.appealUsed, who: t.city, state: "next" };
  const dateTime = lastDay ?? undefined;
  if (appeal === "over" && lastDay)
    return { id: "appeal", when: day(lastDay), dateTime, what: t.appealOver[remedy], state: "past" };
  const when = lastDay ? t.until({ date: day(lastDay) }) : t.noDate;
  return { id: "appeal", when, dateTime, what: t.appeal[remedy], who: t.you, state: "next" };
}

function acceptanceEntry({ at }: NonNullable<AfterDecision["acceptance"]>, t: Texts, day: Day): TimelineEntry {
  return at
    ? { id: "accept", when: day(at), dateTime: at.toISOString(), what: t.accepted, who: t.you }
    : { id: "accept", when: t.acceptWhen, what: t.accept, who: t.you, state: "next" };
}

function claimsEntry({ dueOn, state }: NonNullable<AfterDecision["claims"]>, t: Texts, day: Day): TimelineEntry {
  if (state === "over") return { id: "claims", when: day(dueOn), dateTime: dueOn, what: t.claimsOver };
  return {
    id: "claims",
    when: t.until({ date: day(dueOn) }),
    dateTime: dueOn,
    what: t.claims,
    who: t.you,
    state: state === "open" ? "next" : "future",
  };
}

/** The steps after a decision, in the order in which they are taken. */
export function useAfterwards(after: AfterDecision | null): TimelineEntry[] {
  const t = useTexts(whereabouts);
  const locale = useLocale();
  if (!after) return [];
  const day: Day = (date) => formatDate(date, locale);
  const { inForceOn, acceptance, claims } = after;
  return [
    appealEntry(after, t, day),
    ...(inForceOn ? [{ id: "inForce", when: day(inForceOn), dateTime: inForceOn, what: t.inForce }] : []),
    ...(acceptance ? [acceptanceEntry(acceptance, t, day)] : []),
    ...(claims ? [claimsEntry(claims, t, day)] : []),
  ];
}
