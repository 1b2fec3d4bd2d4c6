import { describe, expect, test } from "vitest";
import { cents } from "#domain/shared/cents";
import { GrantCaseModel } from "#models/grant-case.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import {
  acceptClaim,
  awardedCase,
  begunClaim,
  costOf,
  NOW,
  queuedPayment,
  readCase,
  receiptOf,
  reviewedClaim,
  submittedClaim,
  versionOf,
} from "#tests/support/awarded-case";
import { findReusedReceipts } from "#models/reused-receipts.server";
import { testDatabase } from "#tests/support/database";
import { addCostRow } from "#use-cases/add-cost-row.server";
import { submitClaim } from "#use-cases/submit-claim.server";
import { approveClaimPayment } from "#use-cases/approve-claim-payment.server";
import { returnClaimToReview } from "#use-cases/return-claim-to-review.server";
import { reviewClaim, type RowReviewInput } from "#use-cases/review-claim.server";
import { loadReview } from "../../app/routes/office.cases.$caseId_.claims.$claimId/queries.server";
import { loadApproval } from "../../app/routes/office.cases.$caseId_.claims.$claimId_.approval/queries.server";

testDatabase();

const events = async (caseId: string) => (await readCase(caseId)).history.map(({ event }) => event);
const notices = async (caseId: string) => (await readCase(caseId)).pendingNotices.map(({ kind }) => kind);

async function acceptCutReject(caseId: string, claimId: string): Promise<RowReviewInput[]> {
  const { claims } = await readCase(caseId);
  const ids = claims.find(({ id }) => id === claimId)?.rows.map(({ id }) => id) ?? [];
  return [
    { rowId: ids[0] ?? "", outcome: "accepted", acceptedCents: cents(10_000), reason: "" },
    { rowId: ids[1] ?? "", outcome: "cut", acceptedCents: cents(5_000), reason: "Tarjoilua ei makseta." },
    { rowId: ids[2] ?? "", outcome: "rejected", acceptedCents: cents(0), reason: "Kuitista ei saa selvää." },
  ];
}

describe("a claim's way to the queue", () => {
  test("one row accepted, one cut and one rejected, then approved by another person", async () => {
    const award = await awardedCase({ shareBp: 5_000 });
    const { caseId, preparer, payer } = award;
    const claimId = await submittedClaim(award, [10_000, 8_000, 7_000]);
    const rows = await acceptCutReject(caseId, claimId);
    const reviewed = await reviewClaim({
      caseId,
      claimId,
      rows,
      version: await versionOf(caseId),
      actor: preparer,
      now: NOW,
    });
    expect(reviewed).toEqual({ ok: true, value: null });
    const approval = { caseId, claimId, version: await versionOf(caseId), actor: payer, now: NOW };
    expect((await approveClaimPayment(approval)).ok).toBe(true);
    const grantCase = await readCase(caseId);
    expect(grantCase.claims[0]).toMatchObject({
      status: "approved",
      payableCents: 7_500,
      rows: [
        { review: { outcome: "accepted", acceptedCents: 10_000 } },
        { review: { outcome: "cut", acceptedCents: 5_000, reason: "Tarjoilua ei makseta." } },
        { review: { outcome: "rejected", acceptedCents: 0 } },
      ],
    });
    expect(grantCase.payments).toMatchObject([
      {
        claimId,
        amountCents: 7_500,
        status: "queued",
        iban: "FI1410093000123458",
        endToEndId: `${grantCase.caseNumber}-1`,
      },
    ]);
    expect(await events(caseId)).toEqual(["claimStart", "claimSubmit", "claimReview", "claimApprove"]);
    expect(grantCase.history.find(({ event }) => event === "claimReview")?.reason).toMatch(
      /Tarjoilua ei makseta\.\n.*Kuitista ei saa selvää\.$/,
    );
    expect(await notices(caseId)).toEqual(["claimReceived", "claimReviewed"]);
    expect(firstBrokenEntry(grantCase.history)).toBeNull();
  });

  test("two claims meet the award's cap, in whichever order they are approved", async () => {
    const award = await awardedCase({ awardedCents: 100_000 });
    const { caseId, payer } = award;
    const first = await reviewedClaim(award, [40_000]);
    const second = await reviewedClaim(award, [90_000]);
    for (const claimId of [second, first])
      expect(
        (await approveClaimPayment({ caseId, claimId, version: await versionOf(caseId), actor: payer, now: NOW })).ok,
      ).toBe(true);
    const { payments, claims } = await readCase(caseId);
    expect(claims.map(({ payableCents }) => payableCents)).toEqual([40_000, 60_000]);
    expect(payments.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(100_000);
  });

  test("a claim that has nothing left to be paid is approved without a payment", async () => {
    const award = await awardedCase({ awardedCents: 30_000 });
    const sent = await submittedClaim(award, [5_000]);
    await queuedPayment(award, [30_000]);
    const claimId = await acceptClaim(award, sent);
    const { caseId, payer, preparer } = award;
    const costTime = { from: "2027-01-01", until: "2027-12-31" };
    expect(await loadReview(preparer, { caseId, claimId }, "fi")).toMatchObject({ costTime });
    expect(await loadApproval(payer, { caseId, claimId }, NOW)).toMatchObject({ costTime });
    expect(
      (await approveClaimPayment({ caseId, claimId, version: await versionOf(caseId), actor: payer, now: NOW })).ok,
    ).toBe(true);
    expect((await readCase(caseId)).payments).toHaveLength(1);
  });

  test("a claim of which nothing is accepted is rejected", async () => {
    const award = await awardedCase();
    const { caseId, preparer } = award;
    const claimId = await submittedClaim(award, [5_000]);
    const rowId = (await readCase(caseId)).claims[0]?.rows[0]?.id ?? "";
    const rows: RowReviewInput[] = [
      { rowId, outcome: "rejected", acceptedCents: cents(0), reason: "Ei kuulu toimintaan." },
    ];
    await reviewClaim({ caseId, claimId, rows, version: await versionOf(caseId), actor: preparer, now: NOW });
    expect((await readCase(caseId)).claims[0]).toMatchObject({ status: "rejected", payableCents: 0 });
    expect(await notices(caseId)).toEqual(["claimReceived", "claimRejected"]);
  });
});

describe("four eyes", () => {
  test("nobody approves the payment of a claim they reviewed", async () => {
    const award = await awardedCase();
    const { caseId, municipality, preparer } = award;
    const both = { ...preparer, staff: [...preparer.staff, { municipality, role: "payer" as const, units: [] }] };
    const claimId = await reviewedClaim({ ...award, preparer: both }, [5_000]);
    const before = await readCase(caseId);
    expect(await approveClaimPayment({ caseId, claimId, version: before.__v, actor: both, now: NOW })).toEqual({
      ok: false,
      refusal: { code: "ownReview" },
    });
    expect(await readCase(caseId)).toEqual(before);
  });

  test("a payer who belongs to the association may not approve", async () => {
    const award = await awardedCase();
    const claimId = await reviewedClaim(award, [5_000]);
    const actor = { ...award.payer, memberships: award.editor.memberships };
    const version = await versionOf(award.caseId);
    expect(await approveClaimPayment({ caseId: award.caseId, claimId, version, actor, now: NOW })).toMatchObject({
      refusal: { code: "notAllowed" },
    });
  });

  test("nothing is approved unread, nor to an account that is none", async () => {
    const award = await awardedCase();
    const { caseId, payer: actor } = award;
    const claimId = await reviewedClaim(award, [5_000]);
    const version = await versionOf(caseId);
    const approve = (read: number) => approveClaimPayment({ caseId, claimId, version: read, actor, now: NOW });
    expect(await approve(version - 1)).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "application.iban": "FI2112345600000786" } });
    expect(await approve(version)).toEqual({ ok: false, refusal: { code: "ibanMissing" } });
    expect((await readCase(caseId)).payments).toEqual([]);
  });

  test("the second of two approvals changes nothing", async () => {
    const award = await awardedCase();
    const claimId = await reviewedClaim(award, [5_000]);
    const command = {
      caseId: award.caseId,
      claimId,
      version: await versionOf(award.caseId),
      actor: award.payer,
      now: NOW,
    };
    expect((await approveClaimPayment(command)).ok).toBe(true);
    expect(await approveClaimPayment(command)).toMatchObject({ ok: false, refusal: { code: "eventNotAllowed" } });
    expect((await readCase(award.caseId)).payments).toHaveLength(1);
  });

  test("a sum that another claim has changed since the review must be reviewed again", async () => {
    const award = await awardedCase({ awardedCents: 100_000 });
    const { caseId, payer } = award;
    const first = await reviewedClaim(award, [40_000]);
    const second = await reviewedClaim(award, [90_000]);
    const reason = "Summa on väärin.";
    await returnClaimToReview({
      caseId,
      claimId: first,
      reason,
      version: await versionOf(caseId),
      actor: payer,
      now: NOW,
    });
    expect(
      await approveClaimPayment({ caseId, claimId: second, version: await versionOf(caseId), actor: payer, now: NOW }),
    ).toEqual({
      ok: false,
      refusal: { code: "payableChanged", reviewedCents: 60_000, nowCents: 90_000 },
    });
    expect(await events(caseId)).toContain("claimReturnToReview");
  });
});

test("a review tells everything that is wrong with its rows and changes nothing", async () => {
  const award = await awardedCase();
  const { caseId, preparer } = award;
  const claimId = await submittedClaim(award, [100, 200, 300]);
  const ids = (await readCase(caseId)).claims[0]?.rows.map(({ id }) => id) ?? [];
  const rows: RowReviewInput[] = [
    { rowId: ids[0] ?? "", outcome: "cut", acceptedCents: cents(100), reason: "" },
    { rowId: ids[1] ?? "", outcome: "rejected", acceptedCents: cents(0), reason: " " },
  ];
  const before = await readCase(caseId);
  expect(await reviewClaim({ caseId, claimId, rows, version: before.__v, actor: preparer, now: NOW })).toEqual({
    ok: false,
    refusal: [
      { code: "cutIsNotBetween", rowId: ids[0], row: 1 },
      { code: "reasonRequired", rowId: ids[0], row: 1 },
      { code: "reasonRequired", rowId: ids[1], row: 2 },
      { code: "rowUnreviewed", rowId: ids[2], row: 3 },
    ],
  });
  expect(await readCase(caseId)).toEqual(before);
  expect(await GrantCaseModel.countDocuments({ _id: caseId, "claims.rows.review": { $ne: null } })).toBe(0);
});

test("a review of what has changed since it was read is refused", async () => {
  const award = await awardedCase();
  const { caseId, preparer } = award;
  const claimId = await submittedClaim(award, [100]);
  const before = await readCase(caseId);
  const rowId = before.claims[0]?.rows[0]?.id ?? "";
  const rows: RowReviewInput[] = [{ rowId, outcome: "accepted", acceptedCents: null, reason: "" }];
  expect(await reviewClaim({ caseId, claimId, rows, version: before.__v - 1, actor: preparer, now: NOW })).toEqual({
    ok: false,
    refusal: { code: "changedMeanwhile" },
  });
  expect(await readCase(caseId)).toEqual(before);
});

test("a receipt that stands in another association's claim is found", async () => {
  const first = await awardedCase();
  const second = await awardedCase({ municipality: first.municipality });
  const receipt = await receiptOf();
  for (const { caseId, signatory } of [first, second]) {
    const claimId = await begunClaim(caseId, signatory);
    const row = await costOf(100, { receipt });
    await addCostRow({ caseId, claimId, row, actor: signatory, now: NOW });
    await submitClaim({ caseId, claimId, version: await versionOf(caseId), actor: signatory, now: NOW });
  }
  const grantCase = await readCase(second.caseId);
  const [claim] = grantCase.claims;
  const { caseNumber, applicantName } = await readCase(first.caseId);
  expect(claim && (await findReusedReceipts(grantCase, claim))).toEqual([
    { rowId: claim?.rows[0]?.id, caseNumber, applicantName, number: 1 },
  ]);
});
