import { benchRows, picturesOf } from "#domain/grants/allocation/bench";
import { divide, takesPart, type ScenarioContent } from "#domain/grants/allocation/divide";
import { typedRule } from "#domain/grants/allocation/rule-form";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { eurosForField } from "#domain/shared/cents";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { loadBench, type Bench } from "#models/bench.server";
import { subjectOfCall } from "#models/scoped.server";
import { findScenario } from "#models/scoped-scenarios.server";

/** What a rule and its pins give on this bench, with the pictures of it; or why they cannot be counted. */
export function countedOn({ potCents, applications, groupNames }: Bench, content: ScenarioContent) {
  const divided = divide(potCents, applications, content);
  if (!divided.ok) return { counted: null, refusals: divided.refusal };
  const { lines, pinnedCents, givenCents, leftCents, shortCents } = divided.value;
  const counted = {
    rows: benchRows(divided.value, applications),
    pictures: picturesOf({ lines }, applications),
    groupNames,
    potCents,
    pinnedCents,
    givenCents,
    leftCents,
    shortCents,
    notSharing: applications.length - applications.filter(takesPart).length,
  };
  return { counted, refusals: [] };
}

export type Counted = NonNullable<ReturnType<typeof countedOn>["counted"]>;

/** One option of a call with what it gives; null when there is no such one for this person. */
export async function scenarioPage(
  actor: Actor,
  sought: { callId: string | undefined; scenarioId: string | undefined },
  locale: Locale,
) {
  const [found, bench] = await Promise.all([
    findScenario(actor, "viewCalls", sought),
    loadBench(actor, "viewCalls", sought.callId, { locale, compareNames: byName(locale) }),
  ]);
  if (!found || !bench) return null;
  const { _id, __v, name, note, rule, pins, removedAt } = found.scenario.toObject();
  const isChosen = bench.proposal?.basis?.scenarioId === _id;
  // What the proposal comes from can be looked at also after it was taken from the bench.
  if (removedAt && !isChosen) return null;
  return {
    bench,
    view: {
      callId: bench.call._id,
      callName: bench.name,
      scenarioId: _id,
      name,
      version: __v,
      mayWrite: bench.isDrafting && !removedAt && can(actor, "writeProposal", subjectOfCall(bench.call)),
      isChosen,
      saved: { name, note, ...typedRule(rule), ...typedPins(pins) },
      own: disqualifiedFrom(actor, bench.applications).map(({ caseId }) => caseId),
      ...countedOn(bench, { rule, pins }),
    },
  };
}

export type ScenarioView = NonNullable<Awaited<ReturnType<typeof scenarioPage>>>["view"];

const typedPins = (pins: ScenarioContent["pins"]): Record<string, string> =>
  Object.fromEntries(Object.entries(pins).map(([caseId, sum]) => [`pins.${caseId}`, eurosForField(sum)]));
