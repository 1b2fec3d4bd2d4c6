import { EmailLink } from "#components/email-link";
import { Section } from "#components/section";
import { Timeline, type TimelineEntry } from "#components/timeline";
import { CITY_STEPS, type CityStep } from "#domain/grants/expected-dates";
import { formatDate, formatDateTime } from "#i18n/format";
import { whereabouts } from "#i18n/messages/whereabouts";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnCaseView } from "../queries.server";
import { useAfterwards } from "./use-afterwards";

type Where = NonNullable<OwnCaseView["where"]>;

/** What the steps are called: an office holder decides without a proposal to a meeting. */
function useStepNames({ byOfficeHolder }: Where) {
  const { steps, taken, officeHolder } = useTexts(whereabouts);
  if (!byOfficeHolder) return { steps, taken };
  const { propose, proposeTaken, decide } = officeHolder;
  return { steps: { ...steps, propose, decide }, taken: { ...taken, propose: proposeTaken } };
}

/** Are all applications of the call taken up together, once its time has run out? */
const waitsForClose = ({ asArrives, closesAt, isClosed }: Where): boolean =>
  !asArrives && closesAt !== null && !isClosed;

/** A step of the city's: taken on a day, next, or still to come, with the day on which it is expected. */
function useStep(where: Where) {
  const t = useTexts(whereabouts);
  const { steps, taken } = useStepNames(where);
  const locale = useLocale();
  // Before the close the city waits too: the close comes first.
  const next = waitsForClose(where) ? null : CITY_STEPS.find((step) => where.reached[step] === null);
  const expected = (step: CityStep) => {
    const { on = null, learnt } = where.expected[step] ?? {};
    return { on, why: on ? (learnt ? t.learnt : t.promised) : undefined };
  };
  return (step: CityStep): TimelineEntry => {
    const at = where.reached[step];
    if (at)
      return { id: step, when: formatDate(at, locale), dateTime: at.toISOString(), what: taken[step], who: t.city };
    const { on, why } = expected(step);
    return {
      id: step,
      when: on ? t.expected({ date: formatDate(on, locale) }) : t.noDate,
      dateTime: on ?? undefined,
      what: steps[step],
      who: t.city,
      why: why ?? (where.asArrives && step === next ? t.asArrives : undefined),
      state: step === next && where.supplementDueOn === null ? "next" : "future",
    };
  };
}

/** What comes between the city's steps: the close, what is asked of the applicant, and a meeting that put it off. */
function useBetween(where: Where): Record<"closing" | "moves" | "supplement" | "tabled", TimelineEntry[]> {
  const t = useTexts(whereabouts);
  const locale = useLocale();
  const { closesAt, isClosed, moves, supplementDueOn, asArrives, tabled } = where;
  const close = (at: Date): TimelineEntry => ({
    id: "close",
    when: formatDateTime(at, locale),
    dateTime: at.toISOString(),
    what: isClosed ? t.closed : t.closes,
    state: isClosed ? "past" : "next",
  });
  const move = ({ at, to }: Where["moves"][number]): TimelineEntry => ({
    id: `moved ${at.getTime()}`,
    when: formatDateTime(at, locale),
    dateTime: at.toISOString(),
    what: t.moved({ to }),
    who: t.city,
    why: t.movedWhy,
  });
  const asked = (date: string): TimelineEntry => ({
    id: "supplement",
    when: t.until({ date: formatDate(date, locale) }),
    dateTime: date,
    what: t.supplement,
    who: t.you,
    state: "next",
  });
  const putOff = ({ on, until }: NonNullable<Where["tabled"]>): TimelineEntry => ({
    id: "tabled",
    when: on ? formatDate(on, locale) : t.until({ date: formatDate(until, locale) }),
    dateTime: on ?? until,
    what: t.tabled,
    who: t.city,
    why: t.tabledUntil({ date: formatDate(until, locale) }),
  });
  return {
    closing: asArrives || closesAt === null ? [] : [close(closesAt)],
    moves: moves.map(move),
    supplement: supplementDueOn ? [asked(supplementDueOn)] : [],
    tabled: tabled ? [putOff(tabled)] : [],
  };
}

const isPast = ({ state = "past" }: TimelineEntry): boolean => state === "past";

/** What has happened in the order in which it did, then what comes in the order in which it will. */
const inOrder = (entries: readonly TimelineEntry[]): TimelineEntry[] => [
  ...entries.filter(isPast).toSorted((a, b) => Date.parse(a.dateTime ?? "") - Date.parse(b.dateTime ?? "")),
  ...entries.filter((entry) => !isPast(entry)),
];

/** "Missä hakemukseni on?": what has happened, what comes and when, who is waited for, and whom to ask. */
export function WhereItIs({ where, after }: { where: Where; after: OwnCaseView["after"] }) {
  const t = useTexts(whereabouts);
  const locale = useLocale();
  const step = useStep(where);
  const { closing, moves, supplement, tabled } = useBetween(where);
  const afterwards = useAfterwards(after);
  const filed: TimelineEntry = {
    id: "filed",
    when: formatDateTime(where.filedAt, locale),
    dateTime: where.filedAt.toISOString(),
    what: t.filed,
    who: t.you,
  };
  const isOurTurn = supplement.length > 0 || after?.turn === "association" || where.status === "reopened";
  const turnOfCity = waitsForClose(where) ? t.beforeClose : t.waitedFromCity;
  const turnOfOthers = after?.turn === "nobody" ? t.turnOfNobody : turnOfCity;
  const { name, unit, email } = where.ask;
  return (
    <Section title={t.title} lead={isOurTurn ? t.waitedFromYou : turnOfOthers}>
      <Timeline
        label={t.title}
        entries={[
          ...inOrder([filed, ...closing, ...moves, step("startPreparation"), ...supplement, step("propose")]),
          ...tabled,
          step("decide"),
          ...inOrder(afterwards),
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
