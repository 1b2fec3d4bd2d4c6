import { EmailLink } from "#components/email-link";
import { Section } from "#components/section";
import { Timeline, type TimelineEntry } from "#components/timeline";
import { CITY_STEPS, type CityStep } from "#domain/grants/expected-dates";
import { formatDate, formatDateTime } from "#i18n/format";
import { whereabouts } from "#i18n/messages/whereabouts";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnCaseView } from "../queries.server";

type Where = NonNullable<OwnCaseView["where"]>;

/** A step of the city's: taken on a day, next, or still to come, with the day on which it is expected. */
function useStep(where: Where) {
  const t = useTexts(whereabouts);
  const locale = useLocale();
  const next = CITY_STEPS.find((step) => where.reached[step] === null);
  return (step: CityStep): TimelineEntry => {
    const at = where.reached[step];
    if (at)
      return { id: step, when: formatDate(at, locale), dateTime: at.toISOString(), what: t.taken[step], who: t.city };
    const { on = null, learnt = false } = where.expected[step] ?? {};
    const usual = learnt ? t.learnt : t.promised;
    return {
      id: step,
      when: on ? t.expected({ date: formatDate(on, locale) }) : t.noDate,
      dateTime: on ?? undefined,
      what: t.steps[step],
      who: t.city,
      why: on ? usual : undefined,
      state: step === next && where.supplementDueOn === null ? "next" : "future",
    };
  };
}

/** What the applicant is waited for, between the city's steps. */
function useOwnTurns(where: Where): { closing: TimelineEntry[]; supplement: TimelineEntry[]; after: TimelineEntry[] } {
  const t = useTexts(whereabouts);
  const locale = useLocale();
  const { closesAt, isClosed, supplementDueOn, appealUntil, claimsDueOn } = where;
  const day = (id: string, date: string, what: string): TimelineEntry => ({
    id,
    when: t.until({ date: formatDate(date, locale) }),
    dateTime: date,
    what,
    who: t.you,
    state: "next",
  });
  return {
    closing: [
      {
        id: "close",
        when: formatDateTime(closesAt, locale),
        dateTime: closesAt.toISOString(),
        what: isClosed ? t.closed : t.closes,
        state: isClosed ? "past" : "future",
      },
    ],
    supplement: supplementDueOn ? [day("supplement", supplementDueOn, t.supplement)] : [],
    after: [
      ...(appealUntil ? [day("appeal", appealUntil, t.appeal)] : []),
      ...(claimsDueOn ? [day("claims", claimsDueOn, t.claims)] : []),
    ],
  };
}

/** "Missä hakemukseni on?": what has happened, what comes and when, who is waited for, and whom to ask. */
export function WhereItIs({ where }: { where: Where }) {
  const t = useTexts(whereabouts);
  const locale = useLocale();
  const step = useStep(where);
  const { closing, supplement, after } = useOwnTurns(where);
  const filed: TimelineEntry = {
    id: "filed",
    when: formatDateTime(where.filedAt, locale),
    dateTime: where.filedAt.toISOString(),
    what: t.filed,
    who: t.you,
  };
  const isOurTurn = supplement.length > 0 || after.length > 0 || where.status === "reopened";
  const { name, unit, email } = where.ask;
  return (
    <Section title={t.title} lead={isOurTurn ? t.waitedFromYou : t.waitedFromCity}>
      <Timeline
        label={t.title}
        entries={[
          filed,
          ...closing,
          step("startPreparation"),
          ...supplement,
          step("propose"),
          step("decide"),
          ...after,
        ]}
      />
      <p>
        {t.ask} <strong>{name}</strong>
        {name === unit ? null : `, ${unit}`}
        {email ? (
          <>
            , <EmailLink email={email} />
          </>
        ) : null}
      </p>
    </Section>
  );
}
