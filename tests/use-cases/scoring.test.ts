import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Person } from "#models/person.server";
import { AssessmentModel } from "#models/assessment.server";
import { CallModel } from "#models/call.server";
import { findScoredCall } from "#models/call-assessors.server";
import { scoringTable } from "#models/scoring-table.server";
import { TieModel } from "#models/tie.server";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, fileCase } from "#tests/support/filed-list";
import { SCHEME } from "#tests/support/scoring";
import { moveScore } from "#use-cases/move-score.server";
import { nameAssessors } from "#use-cases/name-assessors.server";
import { remindAssessors } from "#use-cases/remind-assessors.server";
import { saveScore } from "#use-cases/save-score.server";
import { takeCriteria } from "#use-cases/take-criteria.server";

testDatabase();

let town: Town;
let callId: string;
let caseId: string;
beforeAll(async () => {
  town = await makeTown();
  callId = town.openCall._id;
  await CallModel.updateOne({ _id: callId }, { $set: { scoring: SCHEME } });
  caseId = await fileCase({ callId, association: town.otherAssociation });
});
beforeEach(async () => {
  await Promise.all([AssessmentModel.deleteMany({}), TieModel.deleteMany({})]);
  await CallModel.updateOne({ _id: callId }, { $set: { assessors: null } });
});

type Marks = Record<string, number>;
const save = async (
  person: Person,
  version: number | undefined,
  over: { marks?: Marks; give?: boolean; reason?: string } = {},
) =>
  saveScore({
    ...{ callId, caseId, version, comments: { reach: "salainen sana" }, now: AFTER_CLOSE },
    ...{ marks: over.marks ?? {}, give: over.give ?? false, reason: over.reason ?? "" },
    actor: await actorFor(person, AFTER_CLOSE),
  });
const move = async (person: Person, event: "revise" | "keep") =>
  moveScore({ callId, caseId, event, actor: await actorFor(person, AFTER_CLOSE), now: AFTER_CLOSE });
const FULL = { reach: 4, need: 2 };
const rowFor = async (person: Person) => {
  const actor = await actorFor(person, AFTER_CLOSE);
  const scored = await findScoredCall(actor, callId);
  if (!scored) throw new Error("no such call for them");
  const rows = await scoringTable(scored, actor, plainDateAt(AFTER_CLOSE));
  return rows.find((row) => row.caseId === caseId);
};

describe("an assessor's score", () => {
  test("is kept with gaps and given only whole; a stale tab overwrites nothing", async () => {
    const { preparer } = town.people;
    expect(await save(preparer, undefined, { marks: { reach: 3 } })).toEqual({ ok: true, value: { version: 0 } });
    expect(await save(preparer, undefined, { marks: { reach: 1 } })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
    expect(await save(preparer, 0, { marks: { reach: 3 }, give: true })).toMatchObject({
      refusal: { code: "incomplete", fields: ["marks.need"] },
    });
    expect(await save(preparer, 0, { marks: FULL, give: true })).toMatchObject({ ok: true });
    expect(await save(preparer, 1, { marks: { reach: 0, need: 0 } })).toMatchObject({
      refusal: { code: "eventNotAllowed" },
    });
    expect(await AssessmentModel.countDocuments({ caseId })).toBe(1);
  });

  test("is revised with a reason as a new version, or left as it was; meanwhile the given one counts", async () => {
    const { preparer } = town.people;
    await save(preparer, undefined, { marks: FULL, give: true });
    expect(await move(preparer, "revise")).toMatchObject({ ok: true });
    await save(preparer, 1, { marks: { reach: 0, need: 0 } });
    expect((await rowFor(preparer))?.points).toBe(75_00);
    expect(await save(preparer, 2, { marks: { reach: 0, need: 2 }, give: true })).toMatchObject({
      refusal: { code: "incomplete", fields: ["reason"] },
    });
    await save(preparer, 2, { marks: { reach: 0, need: 2 }, give: true, reason: "Keskusteltiin" });
    expect((await rowFor(preparer))?.points).toBe(25_00);
    await move(preparer, "revise");
    await move(preparer, "keep");
    const stored = await AssessmentModel.findOne({ caseId }).lean().exec();
    expect(stored?.given.map(({ marks, reason }) => [marks, reason])).toEqual([
      [FULL, null],
      [{ reach: 0, need: 2 }, "Keskusteltiin"],
    ]);
    expect(stored?.marks).toEqual({ reach: 0, need: 2 });
  });

  test("hides the others' until it is given, and shows how far apart they are after", async () => {
    const { preparer, secondPreparer, decisionMaker } = town.people;
    await save(preparer, undefined, { marks: { reach: 4, need: 4 }, give: true });
    expect(await rowFor(secondPreparer)).toMatchObject({ hidden: true, points: null, spread: null, own: "none" });
    await save(secondPreparer, undefined, { marks: { reach: 0, need: 4 } });
    expect(await rowFor(secondPreparer)).toMatchObject({ hidden: true, points: null, own: "draft" });
    await save(secondPreparer, 0, { marks: { reach: 0, need: 4 }, give: true });
    expect(await rowFor(secondPreparer)).toMatchObject({
      ...{ hidden: false, points: 75_00, toDiscuss: true, own: "given" },
      spread: { min: 50_00, max: 100_00, mean: 75_00 },
    });
    expect(await rowFor(decisionMaker)).toMatchObject({ hidden: false, points: 75_00, own: null });
  });

  test("is not for the disqualified, whom nobody waits for, nor for those the call does not name", async () => {
    const { preparer, secondPreparer, culturePreparer } = town.people;
    await TieModel.create({
      ...{ municipality: "593", personId: secondPreparer._id, associationId: town.otherAssociation._id },
      ...{ kind: "relative", status: "inForce" },
    });
    expect(await save(secondPreparer, undefined)).toMatchObject({ refusal: { code: "notAllowed" } });
    expect(await rowFor(secondPreparer)).toMatchObject({ keptFrom: true, hidden: true, points: null, own: null });
    expect((await rowFor(preparer))?.missing.map(({ personId }) => personId)).not.toContain(secondPreparer._id);
    expect(await save(culturePreparer, undefined)).toMatchObject({ refusal: { code: "notAllowed" } });
  });
});

describe("the assessors of a call", () => {
  const name = async (personIds: string[], email?: string) =>
    nameAssessors({
      ...{ callId, personIds, email, locale: "fi", now: AFTER_CLOSE },
      actor: await actorFor(town.people.preparer, AFTER_CLOSE),
    });

  test("may be others than the preparers: whoever is named by address gets a letter and may score, and nothing else", async () => {
    const { preparer, secondPreparer, nobody } = town.people;
    expect(await name([])).toMatchObject({ refusal: { code: "noAssessors" } });
    expect(await name([preparer._id], nobody.email)).toMatchObject({ ok: true });
    const call = await CallModel.findById(callId).lean().exec();
    expect(call?.pendingNotices.map(({ kind, to }) => [kind, to])).toEqual([["assessorNamed", [nobody._id]]]);
    expect(await save(nobody, undefined, { marks: FULL, give: true })).toMatchObject({ ok: true });
    expect(await save(secondPreparer, undefined, { marks: FULL })).toMatchObject({ refusal: { code: "notAllowed" } });
  });

  test("are reminded by name of what is missing, once a day", async () => {
    const { preparer, secondPreparer } = town.people;
    await name([preparer._id, secondPreparer._id]);
    await save(preparer, undefined, { marks: FULL, give: true });
    await CallModel.updateOne({ _id: callId }, { $set: { pendingNotices: [] } });
    const remind = async () =>
      remindAssessors({ callId, actor: await actorFor(preparer, AFTER_CLOSE), now: AFTER_CLOSE });
    expect(await remind()).toMatchObject({ ok: true });
    const call = await CallModel.findById(callId).lean().exec();
    expect(call?.pendingNotices.map(({ to, facts }) => [to, facts.count])).toEqual([[[secondPreparer._id], 1]]);
    expect(await remind()).toMatchObject({ refusal: { code: "remindedToday" } });
  });
});

test("a call takes the programme's newer criteria only while nobody has scored", async () => {
  const take = async () =>
    takeCriteria({ callId, actor: await actorFor(town.people.administrator, AFTER_CLOSE), now: AFTER_CLOSE });
  await save(town.people.preparer, undefined, { marks: FULL });
  expect(await take()).toMatchObject({ refusal: { code: "alreadyScored" } });
  await AssessmentModel.deleteMany({});
  expect(await take()).toMatchObject({ ok: true });
  expect((await CallModel.findById(callId).lean().exec())?.scoring.version).toBe(0);
});
