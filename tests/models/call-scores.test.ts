import { beforeAll, expect, test } from "vitest";
import { NO_SCORING } from "#domain/grants/scoring/scheme";
import { AssessmentModel } from "#models/assessment.server";
import { CallModel } from "#models/call.server";
import { pointsOfCall } from "#models/call-scores.server";
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

test("what an earlier program stored scores nothing", async () => {
  await CallModel.collection.updateMany({}, { $unset: { scoring: "" } });
  await ProgrammeModel.collection.updateMany({}, { $unset: { scoring: "" } });
  await upgradeGrants();
  const call = await CallModel.findById(town.closedCall._id).orFail();
  expect(call.toObject().scoring).toEqual(NO_SCORING);
});
