import { expect, test } from "vitest";
import type { Criterion } from "#domain/grants/scoring/criteria";
import { plainDate } from "#domain/shared/plain-date";
import { AssessmentModel } from "#models/assessment.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { triedOnCall } from "#models/tried-points.server";
import { field, formOf, options } from "#tests/domain/grants/form/sample-forms";
import { makeTown } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { fileCase, LIST_WINDOW } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";

testDatabase();

const judged = (id: string, weightBp: number): Criterion => ({
  ...{ id, name: { fi: id }, guidance: { fi: "" }, min: 0, max: 10, weightBp },
  judging: { kind: "judged" },
});
const counted = (source: string, weightBp: number): Criterion => ({
  ...{ ...judged("young", weightBp), max: 100 },
  judging: { kind: "computed", over: "application", formula: { version: 1, source, since: plainDate("2026-01-01") } },
});
const scoring = (version: number, ...criteria: Criterion[]) => ({ version, talkOver: 15_00, criteria });
const [band] = options("under20");
const form = formOf(
  field("members", { id: "members", bands: band ? [{ ...band, countsAs: "membersUnder20" as const }] : [] }),
);

test("a new call's criteria are counted on the answers that were filed to last year's form, and on the points given then", async () => {
  const town = await makeTown();
  const past = await makeCall(town.programme._id, 2050, {
    ...LIST_WINDOW,
    form: { formId: "f", version: 1, definition: form },
    scoring: scoring(1, judged("reach", 10_000)),
  });
  const call = await makeCall(town.programme._id, 2051, {
    scoring: scoring(2, judged("reach", 2_500), judged("fresh", 5_000), counted("membersUnder20 * 2", 2_500)),
  });
  const filed = await fileCase({ callId: past._id, association: town.association, requestedCents: 900_00 });
  const row = { id: "under20", womenTotal: 10, womenLocal: 0, menTotal: 15, menLocal: 0, otherTotal: 0, otherLocal: 0 };
  const members = { kind: "members", rows: [row] };
  await GrantCaseModel.updateOne({ _id: filed }, { $set: { "application.answers": { members } } });
  await AssessmentModel.create({
    ...{ municipality: "593", unit: "sports", callId: past._id, caseId: filed, status: "given", schemeVersion: 1 },
    assessor: { personId: "a", name: "Arvioija" },
    given: [{ number: 1, marks: { reach: 10 }, comments: {}, givenAt: new Date(), reason: null }],
  });
  const renewed = await triedOnCall(past._id, call._id);
  expect(renewed?.tried).toMatchObject({ open: [{ id: "fresh" }], weightBp: 5_000 });
  // Full points for the one half, and fifty of a hundred for the other.
  expect([...(renewed?.byCase ?? [])]).toEqual([[filed, { points: 75_00, lacking: [] }]]);
  expect(await triedOnCall(past._id, (await makeCall(town.programme._id, 2052))._id)).toBeNull();
});
