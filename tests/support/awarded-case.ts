import { randomBytes } from "node:crypto";
import type { Actor, StaffRole } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { AssociationModel } from "#models/association.server";
import { CallModel } from "#models/call.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel, type FileReference, type GrantCase } from "#models/grant-case.server";
import { MunicipalityModel } from "#models/municipality.server";
import { makeFile } from "#tests/support/test-file";
import { addCostRow, type NewCostRow } from "#use-cases/add-cost-row.server";
import { approveClaimPayment } from "#use-cases/approve-claim-payment.server";
import { reviewClaim, type RowReviewInput } from "#use-cases/review-claim.server";
import { startClaim } from "#use-cases/start-claim.server";
import { submitClaim } from "#use-cases/submit-claim.server";

/** The day of the tests: claims may be made until the end of November. */
export const NOW = new Date("2027-03-10T10:00:00Z");

const person = (name: string, given: Partial<Actor> = {}): Actor => ({
  personId: newId(),
  name,
  staff: [],
  memberships: [],
  ties: [],
  helps: [],
  ...given,
});

export const staff = (name: string, municipality: string, role: StaffRole, units: string[] = []): Actor =>
  person(name, { staff: [{ municipality, role, units }] });

let municipalities = 100;
let cases = 0;

type Award = {
  awardedCents?: number;
  shareBp?: number;
  capCents?: number | null;
  claimsDueOn?: string;
  municipality?: string;
  unit?: string;
};

async function municipalityNew(): Promise<string> {
  municipalities += 1;
  const code = String(municipalities);
  await MunicipalityModel.create({
    _id: code,
    names: { fi: "Koekunta" },
    caseNumberPrefix: "KOE",
    debtor: { name: "Koekunta", iban: "FI2112345600000785", bic: "NDEAFIHH", businessId: "0242746-2" },
  });
  return code;
}

/** A case with a decision and its people: the association's two, a preparer and a payer. */
export async function awardedCase({
  awardedCents = 100_000,
  shareBp = 10_000,
  capCents = null,
  claimsDueOn = "2027-11-30",
  unit = "liikunta",
  ...given
}: Award = {}) {
  const municipality = given.municipality ?? (await municipalityNew());
  const associationId = newId();
  const signatory = person("Saara Signe", { memberships: [{ associationId, role: "signatory" }] });
  const editor = person("Eero Editori", { memberships: [{ associationId, role: "editor" }] });
  await AssociationModel.create({
    _id: associationId,
    municipality,
    status: "published",
    name: "Kylän Kulkijat ry",
    homeMunicipality: municipality,
    contact: { email: "kulkijat@example.fi" },
    members: [signatory, editor].map(({ personId, memberships }) => ({
      personId,
      role: memberships[0]?.role ?? "editor",
      since: NOW,
    })),
  });
  const call = await CallModel.create({
    municipality,
    programmeId: newId(),
    unit,
    year: 2027,
    status: "published",
    names: { fi: "Liikunta-avustus 2027" },
    opensAt: new Date("2027-01-01T00:00:00Z"),
    closesAt: new Date("2027-01-31T13:00:00Z"),
    budgetCents: 5_000_000,
    decidingBody: "lautakunta",
    paymentRule: { shareBp, capCents },
    decisionExpectedOn: "2027-02-20",
    claimsDueOn,
  });
  cases += 1;
  const decisionId = newId();
  const { personId, name } = signatory;
  const grantCase = await GrantCaseModel.create({
    municipality,
    unit,
    callId: call._id,
    associationId,
    applicantName: "Kylän Kulkijat ry",
    caseNumber: `KOE-2027-${String(cases).padStart(4, "0")}`,
    status: "decided",
    application: { iban: "FI1410093000123458", title: "Kävelykerho" },
    acceptance: { decisionId, at: NOW, by: { personId, name } },
    decision: {
      decisionId,
      outcome: "grant",
      awardedCents,
      reason: "Avoin kaikille.",
      decidingBody: "lautakunta",
      meetingDate: "2027-02-20",
      section: "12",
      noticeSentOn: "2027-02-22",
      appealUntil: "2027-03-11",
    },
  });
  return {
    caseId: grantCase._id,
    municipality,
    signatory,
    editor,
    preparer: staff("Pirkko Valmistelija", municipality, "preparer"),
    payer: staff("Matti Maksaja", municipality, "payer"),
  };
}

export type AwardedCase = Awaited<ReturnType<typeof awardedCase>>;

/** A receipt of its own for each row. */
export const receiptOf = (content = randomBytes(8).toString("hex")): Promise<FileReference> =>
  makeFile({ kind: "upload", personId: newId() }, "kuitti.pdf", content);

export const readCase = async (caseId: string): Promise<GrantCase> => {
  const grantCase = await GrantCaseModel.findById(caseId).lean<GrantCase>().exec();
  if (!grantCase) throw new Error("the case is gone");
  return grantCase;
};

export const versionOf = async (caseId: string): Promise<number> => (await readCase(caseId)).__v;

/** A cost with its receipt, for a claim. */
export const costOf = async (claimedCents: number, changes: Partial<NewCostRow> = {}): Promise<NewCostRow> => ({
  id: newId(),
  description: "Hallivuokra",
  payee: "Halli Oy",
  receiptDate: plainDate("2027-03-01"),
  claimedCents,
  receipt: changes.receipt ?? (await receiptOf()),
  ...changes,
});

type Kind = { isAdvance?: boolean };

/** A claim that has been begun, and nothing more. */
export async function begunClaim(caseId: string, actor: Actor, { isAdvance = false }: Kind = {}): Promise<string> {
  const started = await startClaim({ caseId, isAdvance, actor, now: NOW });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value.claimId;
}

/** A claim with these costs, sent to the city. */
export async function submittedClaim(
  { caseId, signatory }: AwardedCase,
  costs: number[],
  kind: Kind = {},
): Promise<string> {
  const claimId = await begunClaim(caseId, signatory, kind);
  for (const claimedCents of costs) {
    const added = await addCostRow({ caseId, claimId, row: await costOf(claimedCents), actor: signatory, now: NOW });
    if (!added.ok) throw new Error(added.refusal.code);
  }
  const submitted = await submitClaim({
    caseId,
    claimId,
    version: await versionOf(caseId),
    actor: signatory,
    now: NOW,
  });
  if (!submitted.ok) throw new Error(submitted.refusal.code);
  return claimId;
}

/** Accepts every row of a claim in full. */
export async function acceptClaim(award: AwardedCase, claimId: string): Promise<string> {
  const claim = (await readCase(award.caseId)).claims.find(({ id }) => id === claimId);
  const rows = (claim?.rows ?? []).map(({ id }): RowReviewInput => ({
    rowId: id,
    outcome: "accepted",
    acceptedCents: null,
    reason: "",
  }));
  const reviewed = await reviewClaim({
    ...award,
    claimId,
    rows,
    version: await versionOf(award.caseId),
    actor: award.preparer,
    now: NOW,
  });
  if (!reviewed.ok) throw new Error("not reviewed");
  return claimId;
}

/** A claim with these costs, every one accepted. */
export const reviewedClaim = async (award: AwardedCase, costs: number[], kind: Kind = {}): Promise<string> =>
  acceptClaim(award, await submittedClaim(award, costs, kind));

/** A payment in the queue. */
export async function queuedPayment(award: AwardedCase, costs: number[], kind: Kind = {}): Promise<string> {
  const claimId = await reviewedClaim(award, costs, kind);
  const { caseId, payer } = award;
  const approved = await approveClaimPayment({
    caseId,
    claimId,
    version: await versionOf(caseId),
    actor: payer,
    now: NOW,
  });
  if (!approved.ok) throw new Error(approved.refusal.code);
  const payment = (await readCase(caseId)).payments.at(-1);
  if (!payment) throw new Error("no payment");
  return payment.id;
}
