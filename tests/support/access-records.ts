import { plainDate } from "#domain/shared/plain-date";
import { firstRule } from "#domain/grants/allocation/rule-form";
import { ActivityModel } from "#models/activity.server";
import { AllocationScenarioModel } from "#models/allocation-scenario.server";
import type { Call } from "#models/call.server";
import { AppealModel } from "#models/appeal.server";
import { confirmationToken, personKey } from "#models/confirmation-link.server";
import { CallModel } from "#models/call.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { DirectoryImportModel } from "#models/directory-import.server";
import { newId } from "#models/define-model.server";
import { EditRequestModel } from "#models/edit-request.server";
import { findReadyForm } from "#domain/grants/form-editor/ready-forms";
import { GrantFormModel } from "#models/grant-form.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { PaymentBatchModel } from "#models/payment-batch.server";
import { ProposalModel } from "#models/proposal.server";
import { ReasonTextModel } from "#models/reason-text.server";
import { makeAssociation, TOWN_IBAN, type Town } from "#tests/support/cast";
import { SCHEME } from "#tests/support/scoring";
import { makeAccepting, refer, pressed } from "#tests/support/referring";
import { UnmetNeedModel } from "#models/unmet-need.server";
import { makeFile } from "#tests/support/test-file";
import { askFor, makeHall } from "#tests/support/town-premises";
import { FULL_APPLICATION } from "#tests/support/town-grants";
import { assignReferral } from "#use-cases/assign-referral.server";
import { shortLinkFor } from "#use-cases/short-link-for.server";
import { takeReferral } from "#use-cases/take-referral.server";

const AT = new Date("2026-02-01T10:00:00Z");

/** A wellbeing referral that the town's link person has sent on to the association. */
async function makeReferral(town: Town): Promise<string> {
  const referralId = await refer(town, { kind: "wellbeing" });
  const inHand = () => pressed(town.people.linkPerson, referralId);
  await takeReferral(await inHand());
  await assignReferral({ ...(await inHand()), activityId: (await makeAccepting(town))._id });
  return referralId;
}

/** A way to divide the closed call's money. */
async function makeScenario({ _id: callId, municipality }: Call): Promise<string> {
  const rule = firstRule("equalShare");
  return (await AllocationScenarioModel.create({ callId, municipality, name: "Tasan", rule }))._id;
}

async function makeReason({ municipality }: Call): Promise<string> {
  const texts = { fi: "Määräraha ei riitä.", sv: null, en: null };
  return (await ReasonTextModel.create({ municipality, use: "part", texts }))._id;
}

/** A case of the town's association that has been through everything, with an id for every parameter of every route. */
export async function makeAccessRecords(town: Town): Promise<Record<string, string>> {
  const { association, people, closedCall } = town;
  await CallModel.updateOne({ _id: closedCall._id }, { $set: { scoring: SCHEME } });
  const author = { personId: people.signatory._id, name: people.signatory.name };
  const caseId = newId();
  const receipt = await makeFile({ kind: "grantCase", caseId });
  const [claimId, supplementId, paymentId, rowId] = [newId(), newId(), newId(), newId()];
  await GrantCaseModel.create({
    _id: caseId,
    municipality: association.municipality,
    unit: closedCall.unit,
    callId: closedCall._id,
    associationId: association._id,
    applicantName: association.name,
    caseNumber: "PKS-2026-0001",
    status: "decided",
    application: FULL_APPLICATION,
    filedVersions: [{ number: 1, content: FULL_APPLICATION, filedAt: AT, filedBy: author }],
    attachments: [{ ...receipt, id: newId(), code: "actionPlan", addedAt: AT, addedBy: author }],
    supplements: [
      {
        id: supplementId,
        questions: [{ id: newId(), text: "Montako ryhmää?" }],
        dueOn: "2026-02-20",
        requestedAt: AT,
        requestedBy: author,
      },
    ],
    decision: {
      decisionId: newId(),
      outcome: "grant",
      awardedCents: 1_000_00,
      reason: "Liikuttaa monia.",
      decidingBody: "leisureBoard",
      meetingDate: "2026-04-08",
      section: "12",
      noticeSentOn: "2026-04-10",
      appealUntil: "2026-04-27",
      documents: [],
    },
    claims: [
      {
        id: claimId,
        number: 1,
        status: "submitted",
        rows: [
          {
            id: rowId,
            description: "Salivuokra",
            payee: "Halli Oy",
            receiptDate: "2026-05-01",
            claimedCents: 100_00,
            receipt,
            review: null,
          },
        ],
        submittedAt: AT,
        submittedBy: author,
      },
    ],
    payments: [],
  });
  const listing = {
    municipality: association.municipality,
    associationId: association._id,
    status: "published" as const,
  };
  const activity = await ActivityModel.create({
    ...listing,
    title: "Kävelylenkki",
    place: { name: "Tori", village: "Keskusta" },
    schedule: { kind: "byAgreement" },
    cost: { amountCents: 0, text: "" },
    registration: "open",
  });
  await ProposalModel.create({
    ...{ municipality: association.municipality, unit: closedCall.unit, callId: closedCall._id, status: "finished" },
  });
  const appeal = await AppealModel.create({
    ...{ municipality: association.municipality, unit: closedCall.unit, callId: closedCall._id, caseId },
    ...{ associationId: association._id, caseNumber: "PKS-2026-0001", applicantName: association.name },
    ...{ decisionId: newId(), appellant: association.name, byParty: false, arrivedAt: AT, channel: "paper" },
    ...{ isLate: false, demand: "Lisää.", enteredBy: author },
  });
  const form = await CooperationFormModel.create({
    ...listing,
    unit: "sports",
    kind: "jointEvent",
    title: "Liikuntapäivä",
  });
  const batch = await PaymentBatchModel.create({
    municipality: association.municipality,
    units: ["sports"],
    messageId: "PKS-2026-1",
    debtor: { name: "Kaupunki", iban: TOWN_IBAN, businessId: "0242746-2" },
    executionDate: "2026-06-01",
    formedAt: AT,
    followed: true,
    payments: [
      {
        paymentId,
        caseId,
        caseNumber: "PKS-2026-0001",
        amountCents: 100_00,
        endToEndId: "PKS-2026-0001-1",
        creditorName: association.name,
        iban: TOWN_IBAN,
      },
    ],
  });
  const request = await EditRequestModel.create({
    municipality: association.municipality,
    associationId: association._id,
    personId: people.nobody._id,
    askedAt: AT,
  });
  const group = await makeAssociation({ name: "Kulkijoiden kerho", kind: "informal", umbrellaIds: [association._id] });
  const directoryImport = await DirectoryImportModel.create({
    municipality: association.municipality,
    status: "done",
    file: { fileId: newId(), name: "yhdistykset.csv", size: 1, sha256: "0".repeat(64) },
    format: "csv",
  });
  const grantForm = await GrantFormModel.create({
    municipality: association.municipality,
    unit: "sports",
    names: { fi: "Liikunnan lomake" },
    draft: findReadyForm("simple"),
  });
  const hall = await makeHall(town);
  const { id: bookingId } = await askFor(town, hall._id);
  const link = { associationId: association._id, period: null, addressee: personKey(people.editor._id) };
  const mark = await UnmetNeedModel.create({ municipality: "593", needs: ["suru"], on: plainDate("2027-01-15") });
  return {
    appealId: appeal._id,
    referralId: await makeReferral(town),
    markId: mark._id,
    premisesId: hall._id,
    bookingId,
    requestId: request._id,
    importId: directoryImport._id,
    associationId: association._id,
    activityId: activity._id,
    formId: form._id,
    grantFormId: grantForm._id,
    sectionId: "impact",
    fieldId: "targetGroups",
    memberId: group._id,
    programmeId: town.programme._id,
    callId: closedCall._id,
    scenarioId: await makeScenario(closedCall),
    reasonId: await makeReason(closedCall),
    caseId,
    claimId,
    supplementId,
    letterId: "decisionGranted",
    rowId,
    batchId: batch._id,
    fileId: receipt.fileId,
    sessionId: "0".repeat(64),
    personId: people.preparer._id,
    step: "purpose",
    number: "1",
    taxonomy: "needs",
    termCode: "suru",
    conceptCode: "muistisairaus",
    token: confirmationToken(link, plainDate("2027-01-01")),
    kind: "activity",
    recordKind: "activity",
    recordId: activity._id,
    code: await shortLinkFor({ kind: "activity", recordId: activity._id }, AT),
    unitCode: "sports",
    file: "activities.csv",
    collection: "services",
    uuid: "00000000-0000-8000-8000-000000000000",
  };
}
