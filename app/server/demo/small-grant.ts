import { nextWorkingDay } from "#domain/grants/finnish-holidays";
import { cents } from "#domain/shared/cents";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { at, demoActor, done } from "#server/demo/acting";
import { fileApplication } from "#server/demo/applications";
import { decideList } from "#server/demo/decide-list";
import { acceptAward } from "#use-cases/accept-award.server";
import { startPreparation } from "#use-cases/start-preparation.server";

const EUROS = 480;

/**
 * A small grant that was decided a month ago and whose conditions have been accepted: whatever the day, an advance and
 * payment can be claimed of it.
 */
export async function seedSmallGrant(callId: string, now: Date): Promise<void> {
  const today = plainDateAt(now);
  const application = {
    association: "A-008",
    title: "Lumikenkäillat koko kylälle",
    purpose: "Kuusi ohjattua iltaretkeä Kiskolan laduilla. Lumikengät lainataan maksutta, nuotiolla levähdetään.",
    beneficiaries: "Noin 60 kyläläistä",
    iban: "FI1912345600001015",
    ...{ totalEuros: EUROS, ownEuros: 0, requestedEuros: EUROS },
    period: { startsOn: addDays(today, -28), endsOn: addDays(today, 120) },
  };
  const signatory = await demoActor("signatory");
  const caseId = await fileApplication(application, callId, signatory, at(addDays(today, -45)), true);
  const proposedOn = nextWorkingDay(addDays(today, -40));
  done(await startPreparation({ caseId, actor: await demoActor("preparer"), now: at(proposedOn, "09:00") }));
  const reason = "Hakemus täyttää pienavustuksen ehdot: kaikille avointa ja maksutonta toimintaa.";
  const meetingDate = nextWorkingDay(addDays(today, -35));
  await decideList(callId, {
    lines: [{ caseId, outcome: "grant", proposedCents: cents(EUROS * 100), reason }],
    ...{ proposedOn, finishedOn: proposedOn, meetingDate, recordedOn: meetingDate, publishedOn: meetingDate },
    ...{ decidingBody: "leisureDirector", section: 12 },
  });
  const { decision } = await GrantCaseModel.findById(caseId).orFail().lean<GrantCase>().exec();
  const acceptedAt = at(addDays(meetingDate, 3), "18:20");
  done(await acceptAward({ caseId, decisionId: decision?.decisionId ?? "", actor: signatory, now: acceptedAt }));
}
