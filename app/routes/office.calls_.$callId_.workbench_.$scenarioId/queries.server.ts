import { pointsToldBy, refusalsSeen, seenOf } from "#domain/grants/allocation/as-seen";
import { benchRows, picturesOf, type BenchRow } from "#domain/grants/allocation/bench";
import { divide, takesPart, type ScenarioContent } from "#domain/grants/allocation/divide";
import { notTheirs } from "#domain/grants/allocation/not-theirs";
import type { AllocationPins } from "#domain/grants/allocation/pinned";
import { typedRule } from "#domain/grants/allocation/rule-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { eurosForField, sumCents } from "#domain/shared/cents";
import type { Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import { byName } from "#i18n/format";
import { loadBench, type Bench } from "#models/bench.server";
import { subjectOfCall } from "#models/scoped.server";
import { findScenario } from "#models/scoped-scenarios.server";

/** Rows on one page: a list of thousands would be slow to write in. */
const PAGE_SIZE = 200;

/** A page of the applicants whose figures the reader may see, with the sums of all of them. */
function listOf(rows: readonly BenchRow[], page: number) {
  return {
    ...pageOf(rows, page, PAGE_SIZE),
    appliedCents: sumCents(rows.map(({ appliedCents }) => appliedCents)),
    lastYearCents: sumCents(rows.map(({ lastYearCents }) => lastYearCents)),
  };
}

/**
 * What a rule and its pins give on this bench, as its reader may see it, with the pictures of it; or why they cannot be
 * counted; or of how many applications the reader must give their own points before they are told.
 */
export function countedOn(bench: Bench, content: ScenarioContent, page: number) {
  const { potCents, parted, groupNames, keptPoints } = bench;
  const divided = divide(potCents, bench.applications, content);
  if (!divided.ok) return { counted: null, refusals: refusalsSeen(divided.refusal, parted), toScore: 0 };
  const toScore = pointsToldBy(content.rule, parted, keptPoints).length;
  if (toScore > 0) return { counted: null, refusals: [], toScore };
  const { lines, pinnedCents, givenCents, leftCents, shortCents } = seenOf(divided.value, parted);
  const applications = parted.seen;
  const all = benchRows({ lines }, { applications, rule: content.rule, keptPoints });
  const counted = {
    ...listOf(all, page),
    pictures: picturesOf({ lines }, applications),
    groupNames,
    potCents,
    pinnedCents,
    givenCents,
    leftCents,
    shortCents,
    /** How many have no points yet, where the rule divides by points. */
    notScored: content.rule.base.kind === "points" ? all.filter(({ isScored }) => !isScored).length : 0,
    notSharing: applications.length - applications.filter(takesPart).length,
  };
  return { counted, refusals: [], toScore };
}

/**
 * What there is to show beside a form that cannot be taken: counted with the last sums that could be, those that were
 * saved, in the place of the wrong ones; null where not even they fit any more.
 */
export function lastCounted(bench: Bench, content: ScenarioContent, before: AllocationPins, page: number) {
  const { refusals } = countedOn(bench, content, page);
  const wrong = refusals.flatMap((refusal) => (refusal.code === "pinOverApplied" ? [refusal.caseNumber] : []));
  const ids = bench.applications.filter(({ applicant }) => wrong.includes(applicant.caseNumber));
  const mended = { ...content.pins };
  for (const { caseId } of ids) {
    const saved = before[caseId];
    if (saved === undefined) delete mended[caseId];
    else mended[caseId] = saved;
  }
  const { rule } = content;
  return (
    countedOn(bench, { rule, pins: mended }, page).counted ?? countedOn(bench, { rule, pins: before }, page).counted
  );
}

export type Counted = NonNullable<ReturnType<typeof countedOn>["counted"]>;

/** One option of a call with what it gives; null when there is no such one for this person. */
export async function scenarioPage(
  actor: Actor,
  sought: { callId: string | undefined; scenarioId: string | undefined; page: number },
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
    pins,
    view: {
      callId: bench.call._id,
      callName: bench.name,
      scenarioId: _id,
      name,
      version: __v,
      mayWrite: bench.isDrafting && !removedAt && can(actor, "writeProposal", subjectOfCall(bench.call)),
      isChosen,
      saved: { name, note, ...typedRule(rule, locale), ...typedPins(pins, bench.parted.kept, locale) },
      /** Applicants whose lines and sums are kept from the reader. */
      kept: bench.parted.kept.map(({ applicantName }) => applicantName),
      notTheirs: namesNotTheirs(actor, bench, { rule, pins }),
      ...countedOn(bench, { rule, pins }, sought.page),
      /** The applicants as they are without any sums, to mend sums that do not fit any more. */
      list: listOf(
        benchRows(null, { applications: bench.parted.seen, rule, keptPoints: bench.keptPoints }),
        sought.page,
      ),
    },
  };
}

/** Whose lines keep the person from taking the division as the proposal. */
function namesNotTheirs(actor: Actor, { potCents, applications }: Bench, content: ScenarioContent): string[] {
  const divided = divide(potCents, applications, content);
  return divided.ok ? notTheirs(actor, divided.value, applications).map(({ applicantName }) => applicantName) : [];
}

export type ScenarioView = NonNullable<Awaited<ReturnType<typeof scenarioPage>>>["view"];

const typedPins = (pins: AllocationPins, kept: readonly { caseId: string }[], locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pins)
      .filter(([id]) => !kept.some(({ caseId }) => caseId === id))
      .map(([caseId, sum]) => [`pins.${caseId}`, eurosForField(sum, locale)]),
  );
