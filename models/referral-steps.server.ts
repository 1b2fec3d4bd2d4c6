import { villageHere } from "#domain/associations/place-municipality";
import { WHOLE } from "#domain/referrals/coverage";
import {
  pastAnswer,
  pastEnd,
  referralAnswer,
  referralEnd,
  slipEnd,
  type Step,
  type StepAnswer,
  type StepEnd,
} from "#domain/referrals/figures";
import { daysOfMonths, type Months } from "#domain/referrals/figures-period";
import { EVERYWHERE } from "#domain/search/activity-document";
import { monthOf } from "#domain/shared/plain-date";
import { plainDateAt, startOfDay } from "#domain/shared/zoned-time";
import { resolveCode, resolveCodes } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";
import { ActivityModel, type Activity } from "#models/activity.server";
import { ReferralModel, type Referral } from "#models/referral.server";
import { SlipModel, type Slip, type SlipEntry } from "#models/slip.server";

/** Whose figures: those of all activities of a municipality, or of one association. */
export type Whose = { municipality: string } | { associationId: string };

const ENTRY = ["activityId", "associationId", "needs", "municipality", "village", "outcome"] as const;
type Entry = Pick<SlipEntry, (typeof ENTRY)[number]>;
type Handed = Pick<Slip, "month" | "expiresAt"> & { entries: Entry[] };

const REFERRED = {
  kind: 1,
  activityId: 1,
  status: 1,
  sentAt: 1,
  respondBy: 1,
  answeredInTime: 1,
  answers: 1,
  associationId: 1,
} as const;
type Referred = Pick<Referral, keyof typeof REFERRED>;

const ABOUT = {
  ...{ title: 1, translations: 1, associationId: 1, needs: 1 },
  ...{ "place.village": 1, "place.municipality": 1 },
} as const;

/** What the figures tell of an activity, also of one that was archived. */
export type StepActivity = Pick<Activity, "_id" | "title" | "translations" | "associationId" | "needs"> & {
  place: Pick<Activity["place"], "village" | "municipality">;
};

const isOf = (whose: Whose, entry: Entry): boolean =>
  "municipality" in whose ? entry.municipality === whose.municipality : entry.associationId === whose.associationId;

/** One ask of one association, or one that waits in the queue. */
type Ask = { activityId: string | null; associationId: string | null; end: StepEnd; answer: StepAnswer };

/** A referral asks each association that it went to; those that could not help have answered, or were silent. */
function asksOf({ activityId, associationId, status, respondBy, answers = [], ...rest }: Referred, now: Date): Ask[] {
  const { answeredInTime = null } = rest;
  return [
    ...answers.map((past) => ({
      ...past,
      end: pastEnd(past.answer),
      answer: pastAnswer(past.answer, past.inTime ?? null),
    })),
    {
      ...{ activityId, associationId, end: referralEnd(status) },
      answer: referralAnswer({ status, respondBy, answeredInTime }, plainDateAt(now)),
    },
  ];
}

/** Notes, codes and makers of slips are never read. */
async function findHanded(whose: Whose, { from, to }: Months): Promise<Handed[]> {
  const [field, value] = Object.entries(whose)[0] ?? [];
  return SlipModel.find({ month: { $gte: from, $lte: to }, [`entries.${field}`]: value })
    .select({ month: 1, expiresAt: 1, ...Object.fromEntries(ENTRY.map((key) => [`entries.${key}`, 1])) })
    .lean<Handed[]>()
    .exec();
}

async function findReferred(whose: Whose, months: Months): Promise<Referred[]> {
  const { start, end } = daysOfMonths(months);
  const theirs = "municipality" in whose ? whose : { $or: [whose, { "answers.associationId": whose.associationId }] };
  return ReferralModel.find({ ...theirs, sentAt: { $gte: startOfDay(start), $lt: startOfDay(end) } })
    .select(REFERRED)
    .lean<Referred[]>()
    .exec();
}

/** Codes as they are now: of a need that was merged into another the figures know only the other. */
type Lists = Record<"needs" | "villages", readonly Term[]>;
type Reading = { lists: Lists; now: Date };

const areaOf = (village: string, { villages }: Lists): string => {
  const current = village === "" ? WHOLE : resolveCode(villages, village);
  return current === EVERYWHERE ? WHOLE : current;
};

function handedSteps({ month, expiresAt, entries }: Handed, { lists, now }: Reading): Step[] {
  const isOver = expiresAt === null || expiresAt <= now;
  return entries.map(({ activityId, needs, village, outcome }) => ({
    ...{ activityId, month, kind: "slip", answer: null },
    needs: resolveCodes(lists.needs, needs),
    area: areaOf(village, lists),
    end: slipEnd(outcome?.outcome ?? null, isOver),
  }));
}

type Known = ReadonlyMap<string, StepActivity>;

function askedSteps(whose: Whose, referred: Referred, known: Known, { lists, now }: Reading): Step[] {
  const { kind, sentAt } = referred;
  const asks = asksOf(referred, now).filter(
    ({ associationId }) => "municipality" in whose || associationId === whose.associationId,
  );
  return asks.map(({ activityId, end, answer }) => {
    const activity = known.get(activityId ?? "");
    return {
      ...{ activityId: activityId ?? "", kind, end, answer, month: monthOf(plainDateAt(sentAt)) },
      needs: resolveCodes(lists.needs, activity?.needs ?? []),
      area: areaOf(activity ? villageHere(activity.place) : "", lists),
    };
  });
}

/**
 * What clients were led to in some months, on slips and by referrals, and the activities of it by their ids. A slip keeps
 * an activity's needs and village of its day; a referral goes by those of today.
 */
export async function findSteps(
  whose: Whose,
  months: Months,
  reading: Reading,
): Promise<{ steps: Step[]; activities: Map<string, StepActivity> }> {
  const [slips, referred] = await Promise.all([findHanded(whose, months), findReferred(whose, months)]);
  const handed = slips.map((slip) => ({ ...slip, entries: slip.entries.filter((entry) => isOf(whose, entry)) }));
  const led = [
    ...handed.flatMap(({ entries }) => entries),
    ...referred,
    ...referred.flatMap(({ answers = [] }) => answers),
  ];
  const ids = led.map(({ activityId }) => activityId);
  const found = await ActivityModel.find({ _id: { $in: [...new Set(ids.flatMap((id) => id ?? []))] } })
    .select(ABOUT)
    .lean<StepActivity[]>()
    .exec();
  const activities = new Map(found.map((activity) => [activity._id, activity]));
  const steps = [
    ...handed.flatMap((slip) => handedSteps(slip, reading)),
    ...referred.flatMap((each) => askedSteps(whose, each, activities, reading)),
  ];
  return { steps, activities };
}
