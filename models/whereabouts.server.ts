import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import {
  CITY_STEPS,
  expectedDates,
  usualDays,
  type CityStep,
  type Expected,
  type WentBefore,
} from "#domain/grants/expected-dates";
import { isHandledAsArrives } from "#domain/grants/rounds";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { decidesAlone, findMunicipality, type Municipality } from "#models/municipality.server";
import { PersonModel, type Person } from "#models/person.server";
import { ProposalModel, type Proposal } from "#models/proposal.server";

/** Where a filed application is on its way, and what comes. */
export type Whereabouts = {
  status: ApplicationStatus;
  filedAt: Date;
  /** When the call closes that it is in now; null where that was over before it was moved there. */
  closesAt: Date | null;
  isClosed: boolean;
  /** Its moves to other calls, the earliest first, by the name of the call it came to. */
  moves: { at: Date; to: string }[];
  /** When each step of the city's was last taken; null for what is still ahead. */
  reached: Record<CityStep, Date | null>;
  expected: Expected;
  /** The open question's last day; null while nothing is asked. */
  supplementDueOn: string | null;
  /** Are applications handled as they arrive, rather than all at once after the close? */
  asArrives: boolean;
  /** Does an office holder decide, without a meeting? */
  byOfficeHolder: boolean;
  /** The meeting that left the list on the table (pöydälle), and the civil date of the one it comes back to. */
  tabled: { on: string | null; until: string } | null;
  ask: { name: string; unit: string; email: string | null };
};

/** Calls and cases that are looked at: enough to tell what is usual, and few enough for every opening of a page. */
const CALLS_BEFORE = 3;
const CASES_BEFORE = 200;

type Past = Pick<GrantCase, "callId" | "history" | "filedVersions">;

/** When an event last happened. */
const lastAt = ({ history }: Pick<GrantCase, "history">, event: string): Date | null =>
  history.findLast((entry) => entry.event === event)?.at ?? null;

/** From when a case is waited for: the close, or the arrival where applications are handled as they come. */
const waitedFrom = (call: Pick<Call, "closesAt" | "rules">, filedAt: Date) =>
  plainDateAt(isHandledAsArrives(call.rules.run) ? filedAt : call.closesAt);

/** How the decided cases of the programme's last calls went, the newest of them; an id begins with when it was made. */
async function wentBefore({ _id, programmeId, closesAt }: Call): Promise<WentBefore[]> {
  const calls = await CallModel.find({ programmeId, _id: { $ne: _id }, closesAt: { $lt: closesAt } })
    .sort({ closesAt: -1 })
    .limit(CALLS_BEFORE)
    .select({ closesAt: 1, rules: 1 })
    .lean<Call[]>()
    .exec();
  const cases = await GrantCaseModel.find({ callId: { $in: calls.map((call) => call._id) }, status: "decided" })
    .sort({ _id: -1 })
    .limit(CASES_BEFORE)
    .select({ callId: 1, "history.event": 1, "history.at": 1, "filedVersions.filedAt": 1 })
    .lean<Past[]>()
    .exec();
  return cases.flatMap((past) => {
    const call = calls.find((one) => one._id === past.callId);
    const filedAt = past.filedVersions.at(-1)?.filedAt;
    if (!call || !filedAt) return [];
    const reached = CITY_STEPS.flatMap((step) => {
      const at = lastAt(past, step);
      return at ? [[step, plainDateAt(at)] as const] : [];
    });
    return [{ from: waitedFrom(call, filedAt), reached: Object.fromEntries(reached) }];
  });
}

/** In how many days after its arrival an application to a call that is handled as they come has usually been decided. */
export const usualWait = async (call: Call): Promise<number | null> =>
  isHandledAsArrives(call.rules.run) ? usualDays(await wentBefore(call), "decide") : null;

/** The states in which a step has been taken, and has not been taken back. */
const TAKEN: Record<CityStep, readonly ApplicationStatus[]> = {
  startPreparation: ["inPreparation", "supplementRequested", "proposed", "decided"],
  propose: ["proposed", "decided"],
  decide: ["decided"],
};

/** How the list that a proposed case is on was tabled; null where it was not. */
async function tabledOf({ _id, callId, status }: GrantCase): Promise<Whereabouts["tabled"]> {
  if (status !== "proposed") return null;
  const list = await ProposalModel.findOne({ callId, status: "finished", "lines.caseId": _id })
    .select({ tabledUntil: 1, history: 1 })
    .lean<Pick<Proposal, "tabledUntil" | "history">>()
    .exec();
  if (!list?.tabledUntil) return null;
  const on = list.history.findLast(({ event }) => event === "table")?.facts["meetingDate"];
  return { on: typeof on === "string" ? on : null, until: list.tabledUntil };
}

/** The event by which an official last took the case in hand; who had it before it was moved has it no more. */
const workedOn = ({ history }: Pick<GrantCase, "history">) =>
  history
    .slice(history.findLastIndex(({ event }) => event === "transfer") + 1)
    .findLast(({ event }) => event === "startPreparation" || event === "requestSupplement");

/** Whom to ask: whoever of the city last worked on the case in its call; before that the unit, at the registry's address. */
async function contactOf(
  grantCase: GrantCase,
  keeper: Municipality | null,
  locale: Locale,
): Promise<Whereabouts["ask"]> {
  const worked = workedOn(grantCase);
  const person = worked?.by.personId
    ? await PersonModel.findById(worked.by.personId)
        .select({ name: 1, email: 1 })
        .lean<Pick<Person, "name" | "email">>()
    : null;
  const unit = keeper?.units.find(({ code }) => code === grantCase.unit);
  const unitName = unit ? localText(unit.names, locale) : grantCase.unit;
  return {
    name: person?.name ?? unitName,
    unit: unitName,
    email: person?.email ?? keeper?.registry?.email ?? null,
  };
}

/** Where the application is; null for a draft that was never filed and for one that was withdrawn. */
export async function whereaboutsOf(
  grantCase: GrantCase,
  call: Call,
  now: Date,
  locale: Locale,
): Promise<Whereabouts | null> {
  const { status, supplements } = grantCase;
  const filedAt = grantCase.filedVersions.at(-1)?.filedAt;
  if (!filedAt || status === "withdrawn") return null;
  const taken = CITY_STEPS.filter((step) => TAKEN[step].includes(status));
  const [keeper, tabled] = await Promise.all([findMunicipality(call.municipality), tabledOf(grantCase)]);
  const asArrives = isHandledAsArrives(call.rules.run);
  const waiting = {
    from: waitedFrom(call, filedAt),
    // What a call says of its decision is one day for all: it tells nothing where each is decided as it arrives.
    decisionExpectedOn: asArrives ? null : plainDate(call.decisionExpectedOn),
    tabledUntil: tabled ? plainDate(tabled.until) : null,
    ahead: CITY_STEPS.filter((step) => !taken.includes(step)),
    today: plainDateAt(now),
  };
  const moved = grantCase.transfers.at(-1);
  const reachedAt = (step: CityStep) => (taken.includes(step) ? lastAt(grantCase, step) : null);
  return {
    status,
    filedAt,
    closesAt: moved && call.closesAt <= moved.at ? null : call.closesAt,
    moves: grantCase.transfers.map(({ at, to }) => ({ at, to: localText(to, locale) })),
    isClosed: now >= call.closesAt,
    reached: {
      startPreparation: reachedAt("startPreparation"),
      propose: reachedAt("propose"),
      decide: reachedAt("decide"),
    },
    expected: waiting.ahead.length === 0 ? {} : expectedDates(await wentBefore(call), waiting),
    supplementDueOn:
      status === "supplementRequested"
        ? (supplements.findLast(({ answeredAt }) => answeredAt === null)?.dueOn ?? null)
        : null,
    ...{ asArrives, tabled },
    byOfficeHolder: decidesAlone(keeper, call.decidingBody),
    ask: await contactOf(grantCase, keeper, locale),
  };
}
