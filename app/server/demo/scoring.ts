import type { Criterion } from "#domain/grants/scoring/criteria";
import type { ScoringScheme } from "#domain/grants/scoring/scheme";
import { addDays } from "#domain/shared/plain-date";
import { plainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssessmentModel } from "#models/assessment.server";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { GrantCaseModel, type Author } from "#models/grant-case.server";
import { PersonModel } from "#models/person.server";
import { ProgrammeModel } from "#models/programme.server";
import { at } from "#server/demo/acting";
import type { CallKey } from "#server/demo/calls";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";

const judged = (id: string, weightBp: number, name: Criterion["name"], guidance: Criterion["guidance"]): Criterion => ({
  ...{ id, name, guidance, weightBp },
  ...{ min: 0, max: 4, judging: { kind: "judged" } },
});

const SCHEME: ScoringScheme = {
  version: 1,
  talkOver: 15_00,
  criteria: [
    judged(
      "reach",
      35_00,
      { fi: "Tavoittavuus", sv: "Räckvidd", en: "Reach" },
      {
        fi: "0: vain omat jäsenet. 2: avoin, mutta osallistujia on vähän. 4: avoin kaikille ja tavoittaa uusia nuoria.",
        sv: "0: bara egna medlemmar. 2: öppet men få deltagare. 4: öppet för alla och når nya unga.",
        en: "0: own members only. 2: open, with few taking part. 4: open to all and reaches new young people.",
      },
    ),
    judged(
      "voice",
      35_00,
      { fi: "Nuorten oma ääni", sv: "De ungas egen röst", en: "Young people's own voice" },
      {
        fi: "0: aikuiset suunnittelevat. 2: nuorilta on kysytty. 4: nuoret suunnittelevat ja toteuttavat.",
        sv: "0: vuxna planerar. 2: de unga har tillfrågats. 4: de unga planerar och genomför.",
        en: "0: adults plan. 2: young people were asked. 4: young people plan and do it.",
      },
    ),
    {
      id: "own",
      name: { fi: "Omarahoitus", sv: "Självfinansiering", en: "Own share" },
      guidance: {
        fi: "Neljäsosa kuluista tai enemmän antaa täydet pisteet.",
        sv: "En fjärdedel av kostnaderna eller mer ger full poäng.",
        en: "A quarter of the costs or more gives full points.",
      },
      min: 0,
      max: 10,
      weightBp: 30_00,
      judging: {
        kind: "computed",
        over: "application",
        formula: { version: 1, source: "min(10, ownShare / costs * 40)", since: plainDate("2026-01-01") },
      },
    },
  ],
};

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
  await ProgrammeModel.updateOne({ _id: call.programmeId }, { $set: { scoring: SCHEME } });
  await CallModel.updateOne({ _id: callId }, { $set: { scoring: SCHEME, assessors: [sari, hanna, liisa] } });
  const first = await GrantCaseModel.findOne({ callId, caseNumber: { $ne: null } })
    .sort({ caseNumber: 1 })
    .orFail()
    .lean()
    .exec();
  const givenAt = at(addDays(plainDateAt(now), -1));
  const { municipality, unit } = call;
  for (const [assessor, marks, reach] of [
    [hanna, { reach: 4, voice: 4 }, "Pajat ovat avoimia kaikille."],
    [liisa, { reach: 1, voice: 3 }, "Mukana ovat samat nuoret kuin viime vuonna."],
  ] as const) {
    const comments = { reach };
    const assessment = new AssessmentModel({
      ...{ municipality, unit, callId, caseId: first._id, assessor, schemeVersion: 1, marks, comments },
      status: "given",
      given: [{ number: 1, marks, comments, givenAt }],
    });
    chronicle(assessment, { event: "give", facts: { number: 1 } }, { at: givenAt, by: assessor });
    await assessment.save();
  }
}
