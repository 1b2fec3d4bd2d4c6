import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssessmentModel } from "#models/assessment.server";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { GrantCaseModel, type Author } from "#models/grant-case.server";
import { PersonModel } from "#models/person.server";
import { at } from "#server/demo/acting";
import type { CallKey } from "#server/demo/calls";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";

async function authorOf(key: DemoPersonKey): Promise<Author> {
  const { _id, name } = await PersonModel.findOne({ email: DEMO_PEOPLE[key].email }).orFail().lean().exec();
  return { personId: _id, name };
}

/** The youth call is scored by three: two have given theirs of the first application, the preparer has not begun. */
export async function seedScoring(calls: Record<CallKey, string>, now: Date): Promise<void> {
  const callId = calls.youthProject;
  const call = await CallModel.findById(callId).orFail().lean().exec();
  const [sari, hanna, liisa] = await Promise.all([
    authorOf("secondPreparer"),
    authorOf("coordinator"),
    authorOf("linkPerson"),
  ]);
  await CallModel.updateOne({ _id: callId }, { $set: { assessors: [sari, hanna, liisa] } });
  const first = await GrantCaseModel.findOne({ callId, caseNumber: { $ne: null } })
    .sort({ caseNumber: 1 })
    .orFail()
    .lean()
    .exec();
  const givenAt = at(addDays(plainDateAt(now), -1));
  const { municipality, unit, scoring } = call;
  for (const [assessor, marks, reach] of [
    [hanna, { reach: 4, voice: 4 }, "Pajat ovat avoimia kaikille."],
    [liisa, { reach: 1, voice: 3 }, "Mukana ovat samat nuoret kuin viime vuonna."],
  ] as const) {
    const comments = { reach };
    const assessment = new AssessmentModel({
      ...{ municipality, unit, callId, caseId: first._id, assessor, schemeVersion: scoring.version, marks, comments },
      status: "given",
      given: [{ number: 1, marks, comments, givenAt }],
    });
    chronicle(assessment, { event: "give", facts: { number: 1 } }, { at: givenAt, by: assessor });
    await assessment.save();
  }
}
