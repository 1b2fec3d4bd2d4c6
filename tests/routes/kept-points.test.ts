import { beforeAll, expect, test } from "vitest";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { AllocationScenarioModel } from "#models/allocation-scenario.server";
import { AssessmentModel } from "#models/assessment.server";
import { CallModel } from "#models/call.server";
import type { Person } from "#models/person.server";
import { askOffice } from "#tests/support/ask-route";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, fileCase, LIST_WINDOW } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { chooseScenario } from "#use-cases/choose-scenario.server";
import { createScenario } from "#use-cases/create-scenario.server";

testDatabase();

/** Of 0 to 80 points: hundredths of what the colleague gave, and the sums by them of a pot of 1 300 €. */
const GIVEN = [37_50, 27_50];
const SUMS = [750_00, 550_00];
const TELLING = [...GIVEN, ...SUMS, 1_300_00];
const RULE: AllocationRule = {
  base: { kind: "points", unitValueMicroEuros: 20_000_000 },
  ...{ caps: {}, minimum: null, stepCents: 1 },
};

let town: Town;
let params: { callId: string; scenarioId: string };
let cases: string[];

const give = (caseId: string, personId: string, reach: number) =>
  AssessmentModel.create({
    ...{ municipality: "593", unit: "sports", callId: params.callId, caseId, schemeVersion: 1 },
    assessor: { personId, name: personId },
    given: [{ number: 1, marks: { reach }, comments: {}, givenAt: AFTER_CLOSE }],
  });

beforeAll(async () => {
  town = await makeTown();
  const { _id: callId } = await makeCall(town.programme._id, 2043, { budgetCents: 9_000_00, ...LIST_WINDOW });
  const words = { fi: "Ulottuvuus", sv: null, en: null };
  const reach = { id: "reach", name: words, guidance: words, min: 0, max: 80, weightBp: 10_000 };
  const scoring = { version: 1, criteria: [{ ...reach, judging: { kind: "judged" } }], talkOver: 15_00 };
  await CallModel.updateOne({ _id: callId }, { $set: { scoring } });
  cases = [
    await fileCase({ callId, association: town.association }),
    await fileCase({ callId, association: town.otherAssociation }),
  ];
  const about = { actor: await actorFor(town.people.preparer), now: AFTER_CLOSE };
  const made = await createScenario({ ...about, callId, name: "Pisteillä", start: { kind: "manual" } });
  if (!made.ok) throw new Error("no scenario");
  params = { callId, scenarioId: made.value.scenarioId };
  await AllocationScenarioModel.updateOne({ _id: params.scenarioId }, { $set: { rule: RULE } });
  for (const [index, caseId] of cases.entries()) await give(caseId, "colleague", [30, 22][index] ?? 0);
});

const told = async (name: string, person: Person): Promise<number[]> => {
  const search = name.endsWith("compare") ? `?a=${params.scenarioId}&b=lastYear` : "";
  const answer = await askOffice(name, { person, params, search, now: AFTER_CLOSE });
  return TELLING.filter((figure) => new RegExp(`\\b${figure}\\b`).test(JSON.stringify(answer)));
};
const BENCH = "office.calls_.$callId_.workbench";
const choose = async (person: Person) =>
  chooseScenario({
    ...{ callId: params.callId, scenarioId: params.scenarioId, version: undefined, reason: "Perustelu" },
    ...{ actor: await actorFor(person), now: AFTER_CLOSE },
  });

const PAGES = [BENCH, `${BENCH}_.$scenarioId`, `${BENCH}_.compare`, "office.calls_.$callId_.scoring"];

test.each(PAGES)(
  "%s sends an assessor no point of another's, nor a sum that tells it, before their own",
  async (name) => {
    expect(await told(name, town.people.preparer)).toEqual([]);
  },
);

test("the same holds of what is only tried, and such a division is not theirs to take", async () => {
  const form = { intent: "try", version: "1", name: "P", base: "points", unitValue: "20", step: "1" };
  const name = `${BENCH}_.$scenarioId`;
  const answer = await askOffice(name, { person: town.people.preparer, params, form, now: AFTER_CLOSE });
  expect(answer).toMatchObject({ data: { trial: null, toScore: 2, errors: {} } });
  expect(await choose(town.people.preparer)).toEqual({ ok: false, refusal: [{ code: "scoreFirst" }] });
  await expect(told(`${BENCH}_.$scenarioId_.choice`, town.people.preparer)).rejects.toMatchObject({ status: 404 });
});

test("once their own are in, they see all", async () => {
  for (const caseId of cases) await give(caseId, town.people.preparer._id, caseId === cases[0] ? 30 : 22);
  for (const name of PAGES) expect(await told(name, town.people.preparer), name).not.toEqual([]);
  expect(await choose(town.people.preparer)).toMatchObject({ ok: true });
});
