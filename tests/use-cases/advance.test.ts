import { expect, test } from "vitest";
import { unsettledCents } from "#domain/grants/award-ledger";
import { CallModel } from "#models/call.server";
import { claimingCallOf, ledgerOf } from "#models/claim-of-case.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { findFile } from "#models/stored-file.server";
import {
  awardedCase,
  begunClaim,
  costOf,
  NOW,
  queuedPayment,
  readCase,
  reviewedClaim,
  submittedClaim,
  versionOf,
  type AwardedCase,
} from "#tests/support/awarded-case";
import { testDatabase } from "#tests/support/database";
import { addCostRow } from "#use-cases/add-cost-row.server";
import { discardClaim } from "#use-cases/discard-claim.server";
import { submitClaim } from "#use-cases/submit-claim.server";
import { startClaim } from "#use-cases/start-claim.server";
import { caseHistoryView } from "#models/case-view.server";
import { loadClaimQueue } from "../../app/routes/office.claims/queries.server";
import { loadPayments } from "../../app/routes/office.payments/queries.server";
import { loadOwnClaim } from "../../app/routes/my_.cases.$caseId_.claims_.$claimId/queries.server";
import { loadClaims } from "../../app/routes/my_.cases.$caseId_.claims/queries.server";

testDatabase();

async function awardWithAdvance(advancePercent: number | null = null): Promise<AwardedCase> {
  const award = await awardedCase({ awardedCents: 1_000_00 });
  const { callId } = await readCase(award.caseId);
  const purpose = { fi: "Tapahtumat", sv: null, en: null };
  const terms = { purpose, eligibleCosts: [], ineligibleCosts: [], advance: true, advancePercent, retention: null };
  await CallModel.updateOne({ _id: callId }, { $set: { terms } });
  return award;
}

const ask = ({ caseId, signatory }: AwardedCase) => startClaim({ caseId, isAdvance: true, actor: signatory, now: NOW });
const ADVANCE = { isAdvance: true };
const listOf = async ({ caseId, signatory }: AwardedCase) => {
  const list = await loadClaims(signatory, caseId, "fi", NOW);
  return { claims: list?.claims, ...list?.start };
};
const unsettled = async ({ caseId }: AwardedCase) => {
  const grantCase = await readCase(caseId);
  return unsettledCents(ledgerOf(grantCase), (await claimingCallOf(grantCase)).paymentRule);
};

test("an advance is reviewed, approved and queued like any claim, and deducted from the claims on receipts", async () => {
  const award = await awardWithAdvance();
  expect(await listOf(award)).toMatchObject({ mayAskAdvance: true, unsettledCents: 0 });
  await queuedPayment(award, [500_00], ADVANCE);
  expect((await readCase(award.caseId)).claims).toMatchObject([{ isAdvance: true, status: "approved" }]);
  expect((await readCase(award.caseId)).payments).toMatchObject([{ amountCents: 500_00, status: "queued" }]);
  expect(await listOf(award)).toMatchObject({ mayAskAdvance: false, unsettledCents: 500_00 });
  expect(await ask(award)).toEqual({ ok: false, refusal: { code: "noAdvance" } });

  // grants.md 5.3: advance 500, accepted 300: nothing is paid, 200 would be recovered.
  await reviewedClaim(award, [300_00]);
  expect((await readCase(award.caseId)).claims.at(-1)).toMatchObject({ isAdvance: false, payableCents: 0 });
  expect(await unsettled(award)).toBe(200_00);
  expect((await readCase(award.caseId)).pendingNotices.at(-1)).toMatchObject({
    kind: "claimReviewed",
    facts: { payableCents: 0, settledCents: 300_00, unsettledCents: 200_00 },
  });
  await reviewedClaim(award, [600_00]);
  expect((await readCase(award.caseId)).claims.at(-1)).toMatchObject({ payableCents: 400_00 });
  expect(await unsettled(award)).toBe(0);
  const { pendingNotices } = await readCase(award.caseId);
  expect(pendingNotices.filter(({ facts }) => facts["advance"] === 1).map(({ kind }) => kind)).toEqual([
    "claimReceived",
    "claimReviewed",
  ]);
});

test("an advance is told from claims on receipts in the queues and in the history", async () => {
  const award = await awardWithAdvance();
  await queuedPayment(award, [100_00], ADVANCE);
  await reviewedClaim(award, [300_00]);
  expect(await loadClaimQueue(award.preparer, "reviewed")).toMatchObject([{ isAdvance: true }, { isAdvance: false }]);
  expect(await loadPayments(award.payer, NOW)).toMatchObject({
    waiting: [{ isAdvance: false }],
    queue: [{ isAdvance: true }],
  });
  const told = caseHistoryView(await readCase(award.caseId)).toReversed();
  expect(told.map(({ event, isAdvance }) => [event, isAdvance])).toEqual([
    ...["claimStart", "claimSubmit", "claimReview", "claimApprove"].map((event) => [event, true]),
    ...["claimStart", "claimSubmit", "claimReview"].map((event) => [event, false]),
  ]);
});

test("no advance is begun where the call allows none, or after costs have been claimed", async () => {
  const plain = await awardedCase();
  expect(await ask(plain)).toEqual({ ok: false, refusal: { code: "noAdvance" } });
  const claimed = await awardWithAdvance();
  await reviewedClaim(claimed, [100_00]);
  expect(await ask(claimed)).toEqual({ ok: false, refusal: { code: "noAdvance" } });
  expect(await listOf(claimed)).toMatchObject({ mayAskAdvance: false });
});

const start = ({ caseId, signatory }: AwardedCase, isAdvance: boolean) =>
  startClaim({ caseId, isAdvance, actor: signatory, now: NOW });

test("a draft is discarded, its receipts go and the history stays, and either kind is begun in its place", async () => {
  const award = await awardWithAdvance();
  const { caseId, editor, preparer } = award;
  for (const isAdvance of [true, false, true]) {
    const claimId = await begunClaim(caseId, award.signatory, { isAdvance });
    const row = await costOf(5_00);
    expect(await addCostRow({ caseId, claimId, row, actor: editor, now: NOW })).toMatchObject({ ok: true });
    expect(await start(award, isAdvance)).toEqual({ ok: true, value: { claimId } });
    expect(await start(award, !isAdvance)).toEqual({
      ok: false,
      refusal: { code: isAdvance ? "advanceOpen" : "claimOpen" },
    });
    expect(await listOf(award)).toMatchObject({ open: { id: claimId, isAdvance }, mayStart: false });
    expect(await discardClaim({ caseId, claimId, actor: preparer, now: NOW })).toMatchObject({ ok: false });
    expect((await discardClaim({ caseId, claimId, actor: editor, now: NOW })).ok).toBe(true);
    expect((await discardClaim({ caseId, claimId, actor: editor, now: NOW })).ok).toBe(true);
    expect(await findFile(row.receipt.fileId)).toMatchObject({ owner: { kind: "upload" } });
    expect((await readCase(caseId)).claims.at(-1)).toMatchObject({ status: "discarded", isAdvance, rows: [] });
    expect(await listOf(award)).toMatchObject({ claims: [], mayAskAdvance: true, mayStart: true });
  }
  const { history } = await readCase(caseId);
  expect(history.filter(({ event }) => event === "claimDiscard")).toHaveLength(3);
});

test("an empty draft gives way to one of the other kind, and one that was sent is never discarded", async () => {
  const award = await awardWithAdvance();
  await start(award, false);
  expect(await listOf(award)).toMatchObject({ mayAskAdvance: true });
  expect((await start(award, true)).ok).toBe(true);
  expect((await readCase(award.caseId)).claims).toMatchObject([
    { isAdvance: false, status: "discarded" },
    { isAdvance: true, status: "draft" },
  ]);
  expect(await listOf(award)).toMatchObject({ open: null, mayStart: true, mayAskAdvance: true });
  expect((await start(award, false)).ok).toBe(true);
  expect((await readCase(award.caseId)).claims.map(({ isAdvance, status }) => [isAdvance, status])).toEqual([
    [false, "discarded"],
    [true, "discarded"],
    [false, "draft"],
  ]);
  const sent = await awardWithAdvance();
  const claimId = await submittedClaim(sent, [10_00]);
  const { caseId, signatory: actor } = sent;
  expect(await discardClaim({ caseId, claimId, actor, now: NOW })).toMatchObject({
    ok: false,
    refusal: { code: "eventNotAllowed", from: "submitted" },
  });
});

test("of an award that is paid whole no claim is begun, unless an advance of it is to be accounted for", async () => {
  const used = await awardWithAdvance();
  await queuedPayment(used, [1_200_00]);
  expect(await listOf(used)).toMatchObject({ isUsedUp: true, mayStart: false, unsettledCents: 0 });
  expect(await start(used, false)).toEqual({ ok: false, refusal: { code: "nothingLeft" } });
  const ahead = await awardWithAdvance();
  await queuedPayment(ahead, [1_000_00], ADVANCE);
  expect(await listOf(ahead)).toMatchObject({ isUsedUp: false, mayStart: true, unsettledCents: 1_000_00 });
  await reviewedClaim(ahead, [1_000_00]);
  expect(await listOf(ahead)).toMatchObject({ isUsedUp: true, mayStart: false, unsettledCents: 0 });
});

test("of an advance the call limits more is not asked, nor sent when a later decision left less", async () => {
  const award = await awardWithAdvance(50);
  const { caseId, signatory: actor } = award;
  const claimId = await begunClaim(caseId, actor, ADVANCE);
  const add = async (cents: number) => addCostRow({ caseId, claimId, row: await costOf(cents), actor, now: NOW });
  expect((await add(400_00)).ok).toBe(true);
  const before = await readCase(caseId);
  const limit = { percent: 50, most: 500_00, room: 100_00 };
  expect(await add(100_01)).toEqual({ ok: false, refusal: { code: "overAdvance", ...limit } });
  expect(await readCase(caseId)).toEqual(before);
  expect(await loadOwnClaim(actor, { caseId, claimId }, "fi", NOW)).toMatchObject({
    advanceLimit: { most: 500_00 },
    costTime: null,
  });
  expect((await add(100_00)).ok).toBe(true);
  const send = async () => submitClaim({ caseId, claimId, version: await versionOf(caseId), actor, now: NOW });
  await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "decision.awardedCents": 900_00 } });
  expect(await send()).toMatchObject({ ok: false, refusal: { code: "advanceTooLarge", most: 450_00 } });
  await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "decision.awardedCents": 1_000_00 } });
  expect((await send()).ok).toBe(true);
});
