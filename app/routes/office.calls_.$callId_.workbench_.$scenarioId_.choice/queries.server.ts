import { pointsToldBy, seenOf } from "#domain/grants/allocation/as-seen";
import { divide, withoutMoney } from "#domain/grants/allocation/divide";
import { notTheirs } from "#domain/grants/allocation/not-theirs";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { loadBench } from "#models/bench.server";
import { findScenario } from "#models/scoped-scenarios.server";

type Sought = { callId: string | undefined; scenarioId: string | undefined };

/** What choosing an option would change; null when there is none that can be chosen. */
export async function choicePage(actor: Actor, sought: Sought, locale: Locale) {
  const [found, bench] = await Promise.all([
    findScenario(actor, "writeProposal", sought),
    loadBench(actor, "writeProposal", sought.callId, { locale, compareNames: byName(locale) }),
  ]);
  if (!found || !bench || found.scenario.removedAt) return null;
  const { scenario } = found;
  const { rule, pins } = scenario.toObject();
  const divided = divide(bench.potCents, bench.applications, { rule, pins });
  if (!divided.ok || pointsToldBy(rule, bench.parted, bench.keptPoints).length > 0) return null;
  const { kept, seen } = bench.parted;
  const division = seenOf(divided.value, bench.parted);
  const sums = new Map(division.lines.map((line) => [line.caseNumber, line.cents]));
  const replaced = seen.filter(({ applicant, proposedCents }) => {
    const sum = sums.get(applicant.caseNumber);
    return proposedCents !== null && sum !== undefined && sum !== proposedCents;
  });
  return {
    callId: bench.call._id,
    callName: bench.name,
    scenarioId: scenario._id,
    name: scenario.name,
    version: bench.proposal?.__v ?? null,
    potCents: division.potCents,
    givenCents: division.givenCents,
    /** Null where it would tell a sum that is kept from the reader. */
    leftCents: division.leftCents,
    kept: kept.map(({ applicantName }) => applicantName),
    replaced: replaced.length,
    ...withoutMoney(division, seen, rule),
    notTheirs: notTheirs(actor, divided.value, bench.applications).map(({ applicantName }) => applicantName),
  };
}

export type ChoiceView = NonNullable<Awaited<ReturnType<typeof choicePage>>>;
