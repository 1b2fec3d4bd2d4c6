import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import { cents } from "#domain/shared/cents";
import type { Association } from "#models/association.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { FULL_APPLICATION } from "#tests/support/town-grants";

/** When a call is open that the town's lists are made of. */
export const LIST_WINDOW = { opensAt: new Date("2027-01-01T00:00:00Z"), closesAt: new Date("2027-01-31T13:00:00Z") };

/** Two weeks after the town's open call has closed. */
export const AFTER_CLOSE = new Date("2027-02-15T10:00:00Z");
/** Thursday 8 April 2027: the day after the meeting. */
export const AFTER_MEETING = new Date("2027-04-08T08:00:00Z");

/** Far from the numbers that the program itself gives out. */
let filed = 5000;

/** The town's calls ask for a plan: without it nothing filed is whole. */
const plan = (addedAt: Date) => ({
  ...{ id: newId(), fileId: newId(), code: "actionPlan", name: "suunnitelma.pdf", size: 40_000 },
  ...{ contentType: "application/pdf", sha256: "0".repeat(64), addedAt },
  addedBy: { personId: newId(), name: "Sirkka Signatory" },
});

/** An application filed to a call, as the list of preparation finds it. */
export async function fileCase(
  {
    callId,
    association,
    requestedCents = 3_000_00,
    turn = 1,
    isWhole = true,
  }: { callId: string; association: Association; requestedCents?: number; turn?: number; isWhole?: boolean },
  status: ApplicationStatus = "inPreparation",
): Promise<string> {
  filed += 1;
  const grantCase = await GrantCaseModel.create({
    municipality: "593",
    unit: "sports",
    callId,
    associationId: association._id,
    turn,
    applicantName: association.name,
    caseNumber: `PKS-2027-${String(filed).padStart(4, "0")}`,
    status,
    application: { ...FULL_APPLICATION, requestedCents, totalCostsCents: requestedCents + 1_000_00 },
    attachments: isWhole ? [plan(LIST_WINDOW.opensAt)] : [],
  });
  return grantCase._id;
}

export const draftLine = (caseId: string, euros: number | null, reason = "", outcome: LineOutcome = "grant") => ({
  caseId,
  outcome,
  proposedCents: euros === null ? null : cents(Math.round(euros * 100)),
  reason,
});

/** The version a preparer's page would carry now. */
export const proposalVersion = async (callId: string): Promise<number | undefined> =>
  (await ProposalModel.findOne({ callId }).lean().exec())?.__v;
