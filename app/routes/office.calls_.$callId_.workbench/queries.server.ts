import { pointsToldBy, seenOf } from "#domain/grants/allocation/as-seen";
import { gaveLastYear } from "#domain/grants/allocation/bench";
import { divide } from "#domain/grants/allocation/divide";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import type { AllocationScenario } from "#models/allocation-scenario.server";
import { findScenarios, loadBench, type Bench } from "#models/bench.server";
import { subjectOfCall } from "#models/scoped.server";
import { findScenario } from "#models/scoped-scenarios.server";

/** What a scenario gives, in figures that its reader may see; null where its pinned sums no longer fit; or that the reader scores first. */
function figuresOf({ potCents, applications, parted, keptPoints }: Bench, { rule, pins }: AllocationScenario) {
  const divided = divide(potCents, applications, { rule, pins });
  if (!divided.ok) return null;
  if (pointsToldBy(rule, parted, keptPoints).length > 0) return "scoreFirst" as const;
  const { givenCents, leftCents, lines } = seenOf(divided.value, parted);
  return { givenCents, leftCents, without: lines.filter(({ cents }) => cents === 0).length };
}

/** The options of a call side by side; null when there is no such call for this person. */
export async function workbenchPage(actor: Actor, callId: string | undefined, locale: Locale) {
  const bench = await loadBench(actor, "viewCalls", callId, { locale, compareNames: byName(locale) });
  if (!bench) return null;
  const { call } = bench;
  const scenarios = await findScenarios(call._id);
  return {
    callId: call._id,
    callName: bench.name,
    potCents: bench.potCents,
    kept: bench.parted.kept.map(({ applicantName }) => applicantName),
    mayWrite: can(actor, "writeProposal", subjectOfCall(call)),
    isDrafting: bench.isDrafting,
    hasLastYear: gaveLastYear(bench.parted.seen),
    scenarios: scenarios.map((scenario) => ({
      id: scenario._id,
      name: scenario.name,
      note: scenario.note,
      rule: scenario.rule,
      isChosen: bench.proposal?.basis?.scenarioId === scenario._id,
      figures: figuresOf(bench, scenario),
    })),
  };
}

export type WorkbenchView = NonNullable<Awaited<ReturnType<typeof workbenchPage>>>;

/** The name of a scenario that was just taken away, so that it can be brought back. */
export async function removedScenario(actor: Actor, callId: string | undefined, scenarioId: string | null) {
  const found = scenarioId ? await findScenario(actor, "writeProposal", { callId, scenarioId }) : null;
  return found?.scenario.removedAt ? { id: found.scenario._id, name: found.scenario.name } : null;
}
