import { beforeAll, expect, test } from "vitest";
import { NO_SCORING } from "#domain/grants/scoring/scheme";
import { AssessmentModel } from "#models/assessment.server";
import { CallModel } from "#models/call.server";
import { pointsKeptFrom, pointsOfCall } from "#models/call-scores.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProgrammeModel } from "#models/programme.server";
import { upgradeGrants } from "#models/upgrade-grants.server";
import { makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { fileCase } from "#tests/support/filed-list";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const judged = (id: string) => ({
  id,
  name: { fi: id, sv: null, en: null },
  guidance: { fi: "-", sv: null, en: null },
  ...{ min: 0, max: 4, weightBp: 5_000 },
  judging: { kind: "judged" as const },
});

const give = (caseId: string, personId: string, ...marks: Record<string, number>[]) =>
  AssessmentModel.create({
    ...{ municipality: "593", unit: "sports", callId: town.openCall._id, caseId, schemeVersion: 1 },
    assessor: { personId, name: personId },
    given: marks.map((each, index) => ({ number: index + 1, marks: each, comments: {}, givenAt: new Date(0) })),
  });

test("the points of a call are the means of the scores given last, by case", async () => {
  const callId = town.openCall._id;
  const scoring = { version: 1, criteria: [judged("reach"), judged("need")], talkOver: 15_00 };
  await CallModel.updateOne({ _id: callId }, { $set: { scoring } });
  const scored = await fileCase({ callId, association: town.association });
  const unscored = await fileCase({ callId, association: town.otherAssociation });
  await give(scored, "a", { reach: 0, need: 0 }, { reach: 4, need: 4 });
  await give(scored, "b", { reach: 2, need: 0 });
  await give(unscored, "a");
  expect(await pointsOfCall(callId)).toEqual(
    new Map([
      [scored, 62_50],
      [unscored, null],
    ]),
  );
});

test("points are kept from an assessor who has not given their own, until all is decided", async () => {
  const callId = town.openCall._id;
  const ids = (
    await GrantCaseModel.find({ callId, caseNumber: { $ne: null } })
      .lean()
      .exec()
  ).map(({ _id }) => _id);
  await CallModel.updateOne(
    { _id: callId },
    {
      $set: {
        assessors: [
          { personId: "a", name: "a" },
          { personId: "z", name: "z" },
        ],
      },
    },
  );
  const [unscored] = (await AssessmentModel.find({ callId, given: [] }).lean().exec()).map(({ caseId }) => caseId);
  expect(await pointsKeptFrom(callId, "z")).toEqual(new Set(ids));
  expect(await pointsKeptFrom(callId, "a")).toEqual(new Set([unscored]));
  expect(await pointsKeptFrom(callId, "somebody else")).toEqual(new Set());
  await GrantCaseModel.updateMany({ callId }, { $set: { status: "decided" } });
  expect(await pointsKeptFrom(callId, "z")).toEqual(new Set());
});

test("what an earlier program stored scores nothing", async () => {
  await CallModel.collection.updateMany({}, { $unset: { scoring: "" } });
  await ProgrammeModel.collection.updateMany({}, { $unset: { scoring: "" } });
  await upgradeGrants();
  const call = await CallModel.findById(town.closedCall._id).orFail();
  expect(call.toObject().scoring).toEqual(NO_SCORING);
});

test("a criterion may be left without guidance", async () => {
  const scoring = {
    version: 1,
    criteria: [{ ...judged("reach"), guidance: { fi: "", sv: null, en: null } }],
    talkOver: 0,
  };
  const call = await CallModel.findById(town.openCall._id).orFail();
  call.set({ scoring });
  await expect(call.save()).resolves.toBeDefined();
});
