import { beforeAll, expect, test } from "vitest";
import { cents } from "#domain/shared/cents";
import { AllocationScenarioModel } from "#models/allocation-scenario.server";
import type { Person } from "#models/person.server";
import { ProposalModel } from "#models/proposal.server";
import { askOffice } from "#tests/support/ask-route";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, draftLine, fileCase, LIST_WINDOW } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { createScenario } from "#use-cases/create-scenario.server";
import { saveProposal } from "#use-cases/save-proposal.server";

testDatabase();

/** A pot of 5 000 € and two applicants; the first is the association that somebody among the preparers belongs to. */
const KEPT = { applied: 3_111_00, pinned: 1_234_00, proposed: 1_432_00 };
const OTHER = { applied: 2_222_00, pinned: 777_00, proposed: 888_00 };
/** What tells the kept sums when the other's are known: the sums of both, and what is left. */
const TELLING = [
  ...Object.values(KEPT),
  ...[KEPT.applied + OTHER.applied, KEPT.pinned + OTHER.pinned, KEPT.proposed + OTHER.proposed],
  5_000_00 - KEPT.pinned - OTHER.pinned,
];

let town: Town;
let params: { callId: string; scenarioId: string };
let kept: string;
let other: string;
beforeAll(async () => {
  town = await makeTown();
  const about = { actor: await actorFor(town.people.preparer), now: AFTER_CLOSE };
  const { _id: callId } = await makeCall(town.programme._id, 2043, { budgetCents: 5_000_00, ...LIST_WINDOW });
  kept = await fileCase({ callId, association: town.association, requestedCents: KEPT.applied });
  other = await fileCase({ callId, association: town.otherAssociation, requestedCents: OTHER.applied });
  const lines = [draftLine(kept, KEPT.proposed / 100, "a"), draftLine(other, OTHER.proposed / 100, "b")];
  await saveProposal({ ...about, callId, version: undefined, lines });
  const made = await createScenario({ ...about, callId, name: "Käsin", start: { kind: "manual" } });
  if (!made.ok) throw new Error("no scenario");
  const { scenarioId } = made.value;
  const pins = { [kept]: cents(KEPT.pinned), [other]: cents(OTHER.pinned) };
  await AllocationScenarioModel.updateOne({ _id: scenarioId }, { $set: { pins } });
  params = { callId, scenarioId };
});

const told = async (name: string, person: Person) => {
  const search = name.endsWith("compare") ? `?a=${params.scenarioId}&b=proposal` : "";
  return JSON.stringify(await askOffice(name, { person, params, search, now: AFTER_CLOSE }));
};
const BENCH = "office.calls_.$callId_.workbench";
const PAGES = [BENCH, `${BENCH}_.$scenarioId`, `${BENCH}_.$scenarioId_.choice`, `${BENCH}_.compare`];

test.each(PAGES)(
  "%s tells whoever is tied to an applicant no figure of theirs, and everybody else all",
  async (name) => {
    const { preparer, ownPreparer } = town.people;
    const shownTo = async (person: Person) => {
      const page = await told(name, person);
      return TELLING.filter((sum) => new RegExp(`\\b${sum}\\b`).test(page));
    };
    expect(await shownTo(preparer)).not.toEqual([]);
    expect(await shownTo(ownPreparer)).toEqual([]);
    expect(await told(name, ownPreparer)).toContain(town.association.name);
  },
);

test("a tied preparer's trial counts on with the sum that is kept, tells nothing of it and cannot touch it", async () => {
  const trial = async (pins: Record<string, string>) => {
    const form: Record<string, string> = { intent: "try", version: "1", name: "Käsin", base: "manual", step: "100" };
    for (const [caseId, sum] of Object.entries(pins)) form[`pins.${caseId}`] = sum;
    return JSON.stringify(
      await askOffice(`${BENCH}_.$scenarioId`, {
        ...{ person: town.people.ownPreparer, params, now: AFTER_CLOSE },
        form,
      }),
    );
  };
  const within = await trial({ [other]: "2 000,00" });
  expect(within).toContain('"givenCents":200000');
  expect(within).not.toMatch(/\b(123400|323400|176600)\b/);
  await AllocationScenarioModel.updateOne({ _id: params.scenarioId }, { $set: { [`pins.${kept}`]: 3_000_00 } });
  const over = await trial({ [other]: "2 222,00" });
  expect(over).toContain("pinsOverPotKept");
  expect(over).not.toMatch(/\b(22200|300000)\b/);
  expect(await trial({ [kept]: "1,00" })).toContain("ownAssociation");
});

test("a sum that cannot be read leaves the pictures of the last ones, and everything that was typed", async () => {
  await AllocationScenarioModel.updateOne({ _id: params.scenarioId }, { $set: { pins: { [other]: OTHER.pinned } } });
  const send = async (intent: string, fields: Record<string, string>) => {
    const form = { intent, version: "1", name: "Käsin", base: "manual", step: "100", ...fields };
    const name = `${BENCH}_.$scenarioId`;
    const answer = await askOffice(name, { person: town.people.preparer, params, form, now: AFTER_CLOSE });
    return (answer as { data: Record<string, unknown> }).data;
  };
  const bad = await send("try", { [`pins.${kept}`]: "100,00", [`pins.${other}`]: "1,234" });
  expect(bad).toMatchObject({
    ...{ errors: { [`pins.${other}`]: ["unclearSum"] }, values: { [`pins.${other}`]: ["1,234"] } },
    trial: { givenCents: 100_00 + OTHER.pinned, pictures: { fairness: { without: 0 } } },
  });
  const over = await send("save", { [`pins.${kept}`]: "100,00", [`pins.${other}`]: "2 222,01" });
  expect(over).toMatchObject({
    errors: { [`pins.${other}`]: [`sumTooLarge|${OTHER.applied}`] },
    trial: { givenCents: 100_00 + OTHER.pinned },
  });
});

test("an option whose sums do not fit any more is still a table to mend them in", async () => {
  await AllocationScenarioModel.updateOne({ _id: params.scenarioId }, { $set: { pins: { [other]: 5_001_00 } } });
  const page = await askOffice(`${BENCH}_.$scenarioId`, { person: town.people.preparer, params, now: AFTER_CLOSE });
  expect(page).toMatchObject({ counted: null, list: { total: 2, rows: [{ gift: null }, { gift: null }] } });
});

test("under a rule by hand an empty line says that no sum has been written, and not that the rule cannot count", async () => {
  await AllocationScenarioModel.updateOne({ _id: params.scenarioId }, { $set: { pins: {} } });
  await ProposalModel.updateMany({ callId: params.callId }, { $set: { lines: [] } });
  const page = await askOffice(`${BENCH}_.$scenarioId`, { person: town.people.preparer, params, now: AFTER_CLOSE });
  const gift = { cents: 0, why: "leftOpen", open: "byHand" };
  expect(page).toMatchObject({ counted: { rows: [{ gift }, { gift }] } });
});
