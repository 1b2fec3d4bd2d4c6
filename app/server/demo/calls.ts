import { laterDueOn } from "#domain/grants/attachment-timing";
import { CALL_LIFECYCLE } from "#domain/grants/call-lifecycle";
import { dayInYear } from "#domain/grants/day-of-year";
import { bodyInYear } from "#domain/grants/grant-terms";
import type { Pot } from "#domain/grants/pots";
import type { CallDefaults } from "#domain/grants/programme-rules";
import { NO_SCORING } from "#domain/grants/scoring/scheme";
import { addDays, dateOf, partsOf, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap, plainDateAt, startOfDay } from "#domain/shared/zoned-time";
import { attachments as texts } from "#i18n/messages/attachments";
import { CallModel, type Call, type RequiredAttachment } from "#models/call.server";
import type { CallForm } from "#models/call-form.server";
import { advance, chronicle, type Stamp } from "#models/chronicle.server";
import type { StoredLocalText } from "#models/local-text.server";
import type { ProgrammeKey } from "#server/demo/programme-texts";
import type { SeededProgramme } from "#server/demo/programmes";

const closing = timeOfDay("15:00");

/** What is a call's own; the rest is its programme's. */
type CallPlan = {
  year: number;
  opensOn: PlainDate;
  closesOn: PlainDate;
  decisionExpectedOn: PlainDate;
  budgetCents: number;
  pots?: Pot[];
  /** Announced before the city has its budget. */
  isConditional?: boolean;
  form?: CallForm;
  /** Made before the programme had its criteria. */
  isUnscored?: boolean;
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

/** The yearly call: the whole of January, decided in April. */
const januaryCall = (year: number, budgetCents: number): CallPlan => ({
  year,
  opensOn: dateOf(year, 1, 1),
  closesOn: dateOf(year, 1, 31),
  decisionExpectedOn: dateOf(year, 4, 8),
  budgetCents,
});

/** A call around today, so that the demo always has one open and one under preparation. */
const callAround = (now: Date, from: number, until: number): CallPlan => {
  const today = plainDateAt(now);
  return {
    year: partsOf(addDays(today, until)).year,
    opensOn: addDays(today, from),
    closesOn: addDays(today, until),
    decisionExpectedOn: addDays(today, until + 35),
    budgetCents: 12_000_00,
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

/** The attachments that a programme asks for, as its call keeps them. */
function attachmentsOf({ attachments, laterBy }: CallDefaults, closesOn: PlainDate): RequiredAttachment[] {
  return attachments.map(({ code, timing }) => ({
    ...{ code, timing },
    names: { fi: texts.fi.kinds[code], sv: texts.sv.kinds[code], en: texts.en.kinds[code] },
    dueOn: timing === "later" ? laterDueOn(laterBy, closesOn) : null,
  }));
}

async function publishCall(programme: SeededProgramme, plan: CallPlan, author: Stamp["by"]): Promise<string> {
  const { year, budgetCents, decisionExpectedOn, closesOn } = plan;
  const { sharePercent, capCents, claimsDue } = programme.callDefaults;
  const decidingBody = bodyInYear(programme.bodies, year);
  if (decidingBody === null) throw new Error(`nobody decides on ${programme.names.fi} in ${year}`);
  const fields: Partial<Call> = {
    municipality: programme.municipality,
    programmeId: programme.id,
    unit: programme.unit,
    rules: programme.rules,
    terms: programme.terms,
    scoring: plan.isUnscored ? NO_SCORING : programme.scoring,
    ...announced(plan),
    year,
    names: withYear(programme.names, year),
    opensAt: startOfDay(plan.opensOn),
    closesAt: instantAfterGap(closesOn, closing),
    budgetCents,
    decidingBody,
    paymentRule: { shareBp: sharePercent * 100, capCents },
    requiredAttachments: attachmentsOf(programme.callDefaults, closesOn),
    form: plan.form ?? null,
    decisionExpectedOn,
    claimsDueOn: dayInYear(claimsDue.dayOfYear, claimsDue.isNextYear ? year + 1 : year),
  };
  const call = new CallModel(fields);
  const stamp = { at: instantAfterGap(addDays(plainDate(plan.opensOn), -40), timeOfDay("10:30")), by: author };
  chronicle(call, { event: "create" }, stamp);
  advance(call, CALL_LIFECYCLE, "publish", stamp);
  await call.save();
  return call._id;
}

/** A call of each kind of grant, and last January's. */
export type CallKey = ProgrammeKey | "decidedSports";

type Seeded = {
  programmes: Record<ProgrammeKey, SeededProgramme>;
  forms: Record<ProgrammeKey, CallForm>;
  decidedForm: CallForm;
};

/**
 * Writes the calls: the next January's, those open now, one just closed, and last January's that was decided.
 * The one just closed was made before there were forms, and the decided one before there were criteria. Who decides, what is paid and what is attached is the programme's to say.
 */
export async function seedCalls(
  { programmes, forms, decidedForm }: Seeded,
  author: Stamp["by"],
  now: Date,
): Promise<Record<CallKey, string>> {
  const year = grantYearAt(now);
  const publish = (key: ProgrammeKey, plan: CallPlan) => publishCall(programmes[key], plan, author);
  const withForm = (key: ProgrammeKey, plan: CallPlan) => publish(key, { ...plan, form: forms[key] });
  return {
    decidedSports: await publish("sports", {
      ...januaryCall(decidedYearAt(now), 6_000_00),
      ...{ isUnscored: true, form: decidedForm },
    }),
    sports: await withForm("sports", januaryCall(year, 7_000_00)),
    sportsVenues: await withForm("sportsVenues", januaryCall(year, 8_000_00)),
    sportsActivation: await withForm("sportsActivation", januaryCall(year, 6_000_00)),
    cityGovernment: await withForm("cityGovernment", januaryCall(year, 15_000_00)),
    culture: await withForm("culture", {
      ...januaryCall(year, 30_000_00),
      isConditional: true,
      pots: [
        { kind: "reserve", name: null, cents: 1_500_00 },
        { kind: "participatory", name: null, cents: 4_000_00 },
      ],
    }),
    villageCulture: await withForm("villageCulture", januaryCall(year, 35_000_00)),
    artists: await withForm("artists", januaryCall(year, 6_000_00)),
    foodAid: await withForm("foodAid", januaryCall(year, 18_000_00)),
    continuous: await withForm("continuous", callAround(now, -60, 150)),
    smallGrant: await withForm("smallGrant", { ...callAround(now, -60, 150), budgetCents: 6_000_00 }),
    youth: await withForm("youth", januaryCall(year, 22_000_00)),
    welfare: await withForm("welfare", januaryCall(year, 70_000_00)),
    cultureProject: await withForm("cultureProject", callAround(now, -20, 26)),
    youthProject: await publish("youthProject", callAround(now, -45, -9)),
    neighbourSports: await withForm("neighbourSports", januaryCall(year, 60_000_00)),
  };
}
