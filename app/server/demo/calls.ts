import { CALL_LIFECYCLE } from "#domain/grants/call-lifecycle";
import type { Pot } from "#domain/grants/pots";
import { addDays, dateOf, partsOf, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap, plainDateAt, startOfDay } from "#domain/shared/zoned-time";
import { CallModel, type Call, type RequiredAttachment } from "#models/call.server";
import type { CallForm } from "#models/call-form.server";
import { advance, chronicle, type Stamp } from "#models/chronicle.server";
import type { StoredLocalText } from "#models/local-text.server";
import type { ProgrammeKey } from "#server/demo/programme-texts";
import type { SeededProgramme } from "#server/demo/programmes";

const closing = timeOfDay("15:00");

const ACTION_PLAN: RequiredAttachment = {
  code: "actionPlan",
  names: { fi: "Toimintasuunnitelma", sv: "Verksamhetsplan", en: "Action plan" },
  ...{ timing: "now", dueOn: null },
};
const ACCOUNTS: RequiredAttachment = {
  code: "accounts",
  names: { fi: "Viimeisin tilinpäätös", sv: "Senaste bokslut", en: "Latest annual accounts" },
  ...{ timing: "now", dueOn: null },
};

type CallPlan = {
  year: number;
  opensOn: PlainDate;
  closesOn: PlainDate;
  decisionExpectedOn: PlainDate;
  claimsDueOn: PlainDate;
  budgetCents: number;
  decidingBody: string;
  shareBp: number;
  capCents?: number;
  pots?: Pot[];
  /** Announced before the city has its budget. */
  isConditional?: boolean;
  attachments: RequiredAttachment[];
  form?: CallForm;
};

/** The year whose January call is open or next to open. */
export function grantYearAt(now: Date): number {
  const { year, month } = partsOf(plainDateAt(now));
  return month === 1 ? year : year + 1;
}

/** The last year whose January call has been decided and paid on: from July on this year's, before that last year's. */
export function decidedYearAt(now: Date): number {
  const { year, month } = partsOf(plainDateAt(now));
  return month >= 7 ? year : year - 1;
}

/** The yearly call: the whole of January, decided in April, claimed by the end of November. */
const januaryCall = (year: number, budgetCents: number, decidingBody: string): CallPlan => ({
  year,
  opensOn: dateOf(year, 1, 1),
  closesOn: dateOf(year, 1, 31),
  decisionExpectedOn: dateOf(year, 4, 8),
  claimsDueOn: dateOf(year, 11, 30),
  budgetCents,
  decidingBody,
  shareBp: 8000,
  attachments: [ACTION_PLAN, { ...ACCOUNTS, timing: "later", dueOn: dateOf(year, 4, 15) }],
});

/** A call around today, so that the demo always has one open and one under preparation. */
const callAround = (now: Date, from: number, until: number): CallPlan => {
  const today = plainDateAt(now);
  return {
    year: partsOf(addDays(today, until)).year,
    opensOn: addDays(today, from),
    closesOn: addDays(today, until),
    decisionExpectedOn: addDays(today, until + 35),
    claimsDueOn: addDays(today, until + 240),
    budgetCents: 12_000_00,
    decidingBody: "leisureBoard",
    shareBp: 7000,
    capCents: 2_000_00,
    attachments: [ACTION_PLAN],
  };
};

const withYear = ({ fi, sv, en }: StoredLocalText, year: number): StoredLocalText => ({
  fi: `${fi} ${year}`,
  sv: `${sv ?? fi} ${year}`,
  en: `${en ?? fi} ${year}`,
});

/** Who answers questions, and the evening when one may come and ask. */
const announced = ({ budgetCents, pots = [], isConditional, opensOn }: CallPlan): Partial<Call> => ({
  pots,
  condition: isConditional ? { announcedCents: budgetCents, lifted: null } : null,
  contact: {
    name: "Hanna Halonen",
    title: "järjestöyhteyshenkilö",
    email: "hanna.halonen@example.org",
    phone: "0401234567",
  },
  infoEvents: [
    {
      startsAt: instantAfterGap(addDays(opensOn, 11), timeOfDay("17:00")),
      place: "Järjestötalo, Keskuskatu 3",
      link: null,
    },
  ],
});

async function publishCall(programme: SeededProgramme, plan: CallPlan, author: Stamp["by"]): Promise<string> {
  const { year, budgetCents, decidingBody, decisionExpectedOn, claimsDueOn } = plan;
  const opensAt = startOfDay(plan.opensOn);
  const fields: Partial<Call> = {
    municipality: programme.municipality,
    programmeId: programme.id,
    unit: programme.unit,
    rules: programme.rules,
    terms: programme.terms,
    ...announced(plan),
    year,
    names: withYear(programme.names, year),
    opensAt,
    closesAt: instantAfterGap(plan.closesOn, closing),
    budgetCents,
    decidingBody,
    paymentRule: { shareBp: plan.shareBp, capCents: plan.capCents ?? null },
    requiredAttachments: plan.attachments,
    form: plan.form ?? null,
    decisionExpectedOn,
    claimsDueOn,
  };
  const call = new CallModel(fields);
  const stamp = { at: instantAfterGap(addDays(plainDate(plan.opensOn), -40), timeOfDay("10:30")), by: author };
  chronicle(call, { event: "create" }, stamp);
  advance(call, CALL_LIFECYCLE, "publish", stamp);
  await call.save();
  return call._id;
}

/** Not every kind of grant has a call yet. */
export type CallKey = Exclude<ProgrammeKey, "sportsVenues" | "sportsActivation" | "cityGovernment"> | "decidedSports";

/**
 * Writes the calls: the next January's, those open now, one just closed, and last January's that was decided.
 * Those in which applications have been decided or are being prepared were made before there were forms.
 */
export async function seedCalls(
  { programmes, forms }: { programmes: Record<ProgrammeKey, SeededProgramme>; forms: Record<ProgrammeKey, CallForm> },
  author: Stamp["by"],
  now: Date,
): Promise<Record<CallKey, string>> {
  const year = grantYearAt(now);
  const publish = (key: ProgrammeKey, plan: CallPlan) => publishCall(programmes[key], plan, author);
  const withForm = (key: ProgrammeKey, plan: CallPlan) => publish(key, { ...plan, form: forms[key] });
  return {
    decidedSports: await publish("sports", januaryCall(decidedYearAt(now), 45_000_00, "leisureBoard")),
    sports: await withForm("sports", januaryCall(year, 48_000_00, "leisureBoard")),
    culture: await withForm("culture", {
      ...januaryCall(year, 30_000_00, "leisureBoard"),
      isConditional: true,
      pots: [
        { kind: "reserve", name: null, cents: 1_500_00 },
        { kind: "participatory", name: null, cents: 4_000_00 },
      ],
    }),
    villageCulture: await withForm("villageCulture", januaryCall(year, 35_000_00, "leisureBoard")),
    artists: await withForm("artists", {
      ...januaryCall(year, 6_000_00, "leisureBoard"),
      ...{ capCents: 1_500_00, attachments: [] },
    }),
    foodAid: await withForm("foodAid", januaryCall(year, 18_000_00, "cityGovernment")),
    continuous: await withForm("continuous", { ...callAround(now, -60, 150), decidingBody: "cityGovernment" }),
    smallGrant: await withForm("smallGrant", {
      ...callAround(now, -60, 150),
      ...{ budgetCents: 6_000_00, decidingBody: "leisureDirector", shareBp: 10_000, capCents: 500_00, attachments: [] },
    }),
    youth: await withForm("youth", januaryCall(year, 22_000_00, "educationBoard")),
    welfare: await withForm("welfare", januaryCall(year, 70_000_00, "cityGovernment")),
    cultureProject: await withForm("cultureProject", callAround(now, -20, 26)),
    youthProject: await publish("youthProject", callAround(now, -45, -9)),
    neighbourSports: await withForm("neighbourSports", januaryCall(year, 60_000_00, "cityGovernment")),
  };
}
