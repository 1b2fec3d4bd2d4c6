import { pointsToldBy, seenOf } from "#domain/grants/allocation/as-seen";
import { divisionBy, factsOf, gaveLastYear } from "#domain/grants/allocation/bench";
import { compare, type Division } from "#domain/grants/allocation/compare";
import { divide } from "#domain/grants/allocation/divide";
import type { Actor } from "#domain/roles";
import { ZERO } from "#domain/shared/cents";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { findScenarios, loadBench, type Bench } from "#models/bench.server";
import type { AllocationScenario } from "#models/allocation-scenario.server";

/** What stands beside the options: last year's decision and the proposal as it is. */
export type Side = "lastYear" | "proposal" | (string & {});

function divisionOf(
  side: Side,
  { applications, potCents, parted }: Bench,
  scenarios: readonly AllocationScenario[],
): Division | null {
  if (side === "lastYear") return divisionBy(parted.seen, ({ applicant }) => applicant.lastYearCents);
  if (side === "proposal") return divisionBy(parted.seen, ({ proposedCents }) => proposedCents ?? ZERO);
  const scenario = scenarios.find(({ _id }) => _id === side);
  const divided = scenario && divide(potCents, applications, scenario);
  return divided?.ok ? seenOf(divided.value, parted) : null;
}

/** Two divisions of a call's money side by side; the comparison is null until two different ones are chosen. */
export async function comparePage(
  actor: Actor,
  { callId, a: asked, b }: { callId: string | undefined; a: Side | null; b: Side },
  locale: Locale,
) {
  const bench = await loadBench(actor, "viewCalls", callId, { locale, compareNames: byName(locale) });
  if (!bench) return null;
  const scenarios = await findScenarios(bench.call._id);
  const hasLastYear = gaveLastYear(bench.parted.seen);
  const a = asked ?? (hasLastYear ? "lastYear" : (scenarios[0]?._id ?? "proposal"));
  const told = scenarios.filter(({ _id }) => _id === a || _id === b);
  const toScore = Math.max(0, ...told.map(({ rule }) => pointsToldBy(rule, bench.parted, bench.keptPoints).length));
  const [first, second] =
    toScore > 0 ? [null, null] : [divisionOf(a, bench, scenarios), divisionOf(b, bench, scenarios)];
  return {
    callId: bench.call._id,
    callName: bench.name,
    a,
    b,
    hasLastYear,
    scenarios: scenarios.map(({ _id, name }) => ({ id: _id, name })),
    /** Of how many applications the reader gives their own points before this is told. */
    toScore,
    comparison: first && second && a !== b ? compare(first, second, factsOf(bench.parted.seen)) : null,
    kept: bench.parted.kept.map(({ applicantName }) => applicantName),
    applicants: namesByNumber(bench),
    groupNames: bench.groupNames,
  };
}

const namesByNumber = ({ applications }: Bench): Record<string, string> =>
  Object.fromEntries(applications.map(({ applicant, applicantName }) => [applicant.caseNumber, applicantName]));
