import { rehearse, type PastYear } from "#domain/grants/allocation/rehearse";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { rehearseTried, type TriedLine } from "#domain/grants/allocation/tried";
import { grantableCents } from "#domain/grants/pots";
import { isReliable, type RehearsalFacts } from "#domain/grants/scoring/reliable";
import type { TriedPoints } from "#domain/grants/scoring/rehearsed";
import type { Actor } from "#domain/roles";
import { cents } from "#domain/shared/cents";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { loadBench } from "#models/bench.server";
import { CallModel, type Call } from "#models/call.server";
import { findDivisible } from "#models/divisible.server";
import { findScenario } from "#models/scoped-scenarios.server";
import { triedOnCall } from "#models/tried-points.server";

type Sought = { callId: string | undefined; scenarioId: string | undefined };

/** The criteria of the new call on the past applications: the points and sums, and what could not be tried. */
type TriedView = {
  lines: TriedLine[];
  /** Whether the rule divides by points. */
  byPoints: boolean;
  /** Criteria that nobody judged then, and the part of the weight that was tried, in basis points. */
  open: string[];
  weightBp: number;
  /** Figures that some of the applications lack, with how many: "activity" stands for rows of activity. */
  lacking: { figure: string; count: number }[];
  /** What the result rests on, where it cannot be relied on; null where it can. */
  unreliable: RehearsalFacts | null;
};

/** How many lack each figure, the most first. */
function lackingIn(points: Iterable<TriedPoints>): TriedView["lacking"] {
  const counts = new Map<string, number>();
  for (const { lacking } of points) for (const figure of lacking) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return [...counts].map(([figure, count]) => ({ figure, count })).toSorted((a, b) => b.count - a.count);
}

/** Where the new call is scored its criteria are tried; otherwise the points of that year stand. */
async function rehearsed(
  rule: AllocationRule,
  past: PastYear,
  { lastId, callId }: { lastId: string; callId: string },
  locale: Locale,
) {
  const renewed = await triedOnCall(lastId, callId);
  if (!renewed) return { ...rehearse(rule, past), tried: null };
  const { tried, byCase } = renewed;
  const { lines, ...rest } = rehearseTried(rule, past, new Map([...byCase].map(([id, { points }]) => [id, points])));
  const own = past.applications.flatMap(({ caseId }) => byCase.get(caseId) ?? []);
  const facts: RehearsalFacts = {
    applications: past.applications.length,
    incomplete: own.filter(({ points, lacking }) => points === null || lacking.length > 0).length,
    weightBp: tried.weightBp,
  };
  const byPoints = rule.base.kind === "points";
  const view: TriedView = {
    lines,
    byPoints,
    open: tried.open.map(({ name }) => localText(name, locale)),
    weightBp: tried.weightBp,
    lacking: lackingIn(own),
    // Missing figures change no sum of a rule that does not divide by points.
    unreliable: !byPoints || isReliable(facts) ? null : facts,
  };
  return { ...rest, tried: view };
}

/** A rule run on the applications of the year before, beside what was decided then; the year is null where there is none. */
export async function rehearsalPage(actor: Actor, sought: Sought, locale: Locale) {
  const [found, bench] = await Promise.all([
    findScenario(actor, "viewCalls", sought),
    loadBench(actor, "viewCalls", sought.callId, { locale, compareNames: byName(locale) }),
  ]);
  if (!found || !bench) return null;
  const { call, scenario } = found;
  const about = { callId: call._id, callName: bench.name, scenarioId: scenario._id, name: scenario.name };
  const last = await CallModel.findOne({ programmeId: call.programmeId, year: call.year - 1 })
    .lean<Call>()
    .exec();
  const decided = (last ? await findDivisible(last, []) : []).filter(({ awardedCents }) => awardedCents !== null);
  if (!last || decided.length === 0) return { ...about, past: null };
  const potCents = cents(grantableCents(last));
  const { rule } = scenario.toObject();
  const { comparison, leftOpen, tried } = await rehearsed(
    rule,
    { applications: decided, potCents },
    { lastId: last._id, callId: call._id },
    locale,
  );
  const applicants = Object.fromEntries(decided.map((one) => [one.applicant.caseNumber, one.applicantName]));
  return { ...about, past: { year: last.year, comparison, leftOpen, tried, applicants, groupNames: bench.groupNames } };
}
