import { describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { batchFile } from "#domain/payments/batch-file";
import { plainDate } from "#domain/shared/plain-date";
import { newId } from "#models/define-model.server";
import { MunicipalityModel } from "#models/municipality.server";
import { PaymentBatchModel, type PaymentBatch } from "#models/payment-batch.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { findOfficeBatch } from "#models/office-batch.server";
import { awardedCase, NOW, queuedPayment, readCase, reviewedClaim, staff } from "#tests/support/awarded-case";
import { testDatabase } from "#tests/support/database";
import { followPaymentBatch } from "#use-cases/follow-payment-batch.server";
import { formPaymentBatch } from "#use-cases/form-payment-batch.server";
import { settlePaymentBatch } from "#use-cases/settle-payment-batch.server";
import { loadBatches } from "../../app/routes/office.batches/queries.server";
import { loadPayments } from "../../app/routes/office.payments/queries.server";

testDatabase();

/** Why a payment goes although the decision of these awards is not final. */
const reason = "Tapahtuma on jo pidetty.";
const executionDate = plainDate("2027-03-11");
const paidOn = plainDate("2027-03-11");
const LATER = new Date("2027-03-12T08:00:00Z");

const events = async (caseId: string) => (await readCase(caseId)).history.map(({ event }) => event);
const kinds = async (caseId: string) => (await readCase(caseId)).pendingNotices.map(({ kind }) => kind);

const batchesWith = (paymentId: string) =>
  PaymentBatchModel.find({ "payments.paymentId": paymentId }).lean<PaymentBatch[]>().exec();

/** The ids of the batches on somebody's list. */
async function listOf(actor: Actor): Promise<string[]> {
  const { batches } = await loadBatches(actor, 1);
  return batches.map(({ id }) => id);
}

async function formedBatch(count = 1) {
  const first = await awardedCase();
  const awards = [first];
  while (awards.length < count) awards.push(await awardedCase({ municipality: first.municipality }));
  const paymentIds: string[] = [];
  for (const award of awards) paymentIds.push(await queuedPayment(award, [10_000]));
  const formed = await formPaymentBatch({ paymentIds, executionDate, reason, actor: first.payer, now: NOW });
  if (!formed.ok) throw new Error(formed.refusal.code);
  return { awards, paymentIds, payer: first.payer, batchId: formed.value.batchId };
}

describe("forming a batch", () => {
  test("the batch holds the payments, the cases know of it, and its file is always the same", async () => {
    const { awards, batchId, payer } = await formedBatch(2);
    const batch = await PaymentBatchModel.findById(batchId).lean<PaymentBatch>().exec();
    expect(batch).toMatchObject({ status: "formed", followed: true, executionDate, debtor: { name: "Koekunta" } });
    expect(batch?.messageId).toMatch(/^KOE-ME-2027-\d{4}$/);
    for (const { caseId } of awards) {
      expect((await readCase(caseId)).payments).toMatchObject([{ status: "batched", batchId }]);
      expect((await events(caseId)).at(-1)).toBe("paymentBatch");
      expect((await readCase(caseId)).history.at(-1)?.by.name).toBe(payer.name);
    }
    const [file, again] = batch ? [batchFile(batch), batchFile(batch)] : [];
    expect(file?.ok && file.value).toContain("<CtrlSum>200.00</CtrlSum>");
    expect(again).toEqual(file);
  });

  test("of two batches formed at once with the same payment exactly one comes true", async () => {
    const award = await awardedCase();
    const paymentIds = [await queuedPayment(award, [10_000])];
    const command = { paymentIds, executionDate, reason, actor: award.payer, now: NOW };
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => formPaymentBatch(command)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.refusal.code).toBe("alreadyInBatch");
    expect(await batchesWith(paymentIds[0] ?? "")).toHaveLength(1);
    expect((await events(award.caseId)).filter((event) => event === "paymentBatch")).toHaveLength(1);
    expect(await formPaymentBatch(command)).toMatchObject({ refusal: { code: "alreadyInBatch" } });
  });

  test("without the municipality's account, on a holiday or with a stranger's payment nothing is formed", async () => {
    const award = await awardedCase();
    const paymentIds = [await queuedPayment(award, [10_000])];
    const form = (change: object) =>
      formPaymentBatch({ paymentIds, executionDate, reason, actor: award.payer, now: NOW, ...change });
    expect(await form({ executionDate: plainDate("2027-03-14") })).toMatchObject({
      refusal: { code: "notABankingDay", suggestion: "2027-03-15" },
    });
    expect(await form({ executionDate: plainDate("2027-03-09") })).toMatchObject({
      refusal: { code: "executionDatePast" },
    });
    expect(await form({ paymentIds: [] })).toMatchObject({ refusal: { code: "nothingChosen" } });
    expect(await form({ paymentIds: [newId()] })).toMatchObject({ refusal: { code: "paymentGone" } });
    expect(await form({ actor: (await awardedCase()).payer })).toMatchObject({ refusal: { code: "paymentGone" } });
    await MunicipalityModel.updateOne({ _id: award.municipality }, { $set: { debtor: null } });
    expect(await form({})).toMatchObject({ refusal: { code: "debtorMissing" } });
    expect(await batchesWith(paymentIds[0] ?? "")).toEqual([]);
  });
});

describe("a payer of some units", () => {
  const payerOf = ({ municipality }: { municipality: string }, ...units: string[]) =>
    staff("Kalle Maksaja", municipality, "payer", units);

  async function twoUnits() {
    const sports = await awardedCase({ unit: "sports" });
    const culture = await awardedCase({ unit: "culture", municipality: sports.municipality });
    return { sports, paymentIds: [await queuedPayment(sports, [10_000]), await queuedPayment(culture, [10_000])] };
  }

  test("batches the payments of their own units only", async () => {
    const { sports, paymentIds } = await twoUnits();
    const form = (...units: string[]) =>
      formPaymentBatch({ paymentIds, executionDate, reason, actor: payerOf(sports, ...units), now: NOW });
    expect(await form("culture")).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    expect(await batchesWith(paymentIds[0] ?? "")).toEqual([]);
    expect(await form("sports", "culture")).toMatchObject({ ok: true });
    expect(await batchesWith(paymentIds[0] ?? "")).toMatchObject([{ units: ["culture", "sports"] }]);
  });

  test("sees, opens and settles a batch only if every unit in it is theirs", async () => {
    const { sports, paymentIds } = await twoUnits();
    const form = async (ids: string[]) => {
      const formed = await formPaymentBatch({ paymentIds: ids, executionDate, reason, actor: sports.payer, now: NOW });
      return formed.ok ? formed.value.batchId : "";
    };
    const later = await awardedCase({ unit: "sports", municipality: sports.municipality });
    const mixed = await form(paymentIds);
    const plain = await form([await queuedPayment(later, [10_000])]);
    const settle = (batchId: string, actor: Actor) =>
      settlePaymentBatch({ batchId, paidOn, rejections: [], actor, now: LATER });
    const seen: [Actor, string[]][] = [
      [payerOf(sports, "culture"), []],
      [payerOf(sports, "sports"), [plain]],
      [payerOf(sports, "sports", "culture"), [mixed, plain]],
      [sports.payer, [mixed, plain]],
    ];
    for (const [actor, batchIds] of seen) {
      expect((await listOf(actor)).toSorted()).toEqual(batchIds.toSorted());
      for (const batchId of [mixed, plain]) {
        expect((await findOfficeBatch(actor, batchId))?._id ?? null).toBe(batchIds.includes(batchId) ? batchId : null);
        if (batchIds.includes(batchId)) continue;
        expect(await settle(batchId, actor)).toEqual({ ok: false, refusal: { code: "notFound" } });
      }
    }
    expect(await settle(plain, payerOf(sports, "sports"))).toEqual({ ok: true, value: null });
    expect(await settle(mixed, payerOf(sports, "sports", "culture"))).toEqual({ ok: true, value: null });
  });

  test("does not see a batch that names no unit", async () => {
    const { batchId, awards, payer } = await formedBatch();
    await PaymentBatchModel.collection.updateMany({}, { $unset: { units: "" } });
    const bound = payerOf(awards[0] ?? { municipality: "" }, "liikunta");
    expect(await findOfficeBatch(bound, batchId)).toBeNull();
    expect(await listOf(bound)).toEqual([]);
    expect(await listOf(payer)).toEqual([batchId]);
    const settled = await settlePaymentBatch({ batchId, paidOn, rejections: [], actor: payer, now: LATER });
    expect(settled).toEqual({ ok: true, value: null });
  });

  test("has the claims and the queue of their own units only", async () => {
    const { sports } = await twoUnits();
    const reviewed = await awardedCase({ unit: "sports", municipality: sports.municipality });
    await reviewedClaim(reviewed, [10_000]);
    const sumsFor = async (...units: string[]) => {
      const { waiting, queue } = await loadPayments(payerOf(sports, ...units), NOW);
      return [waiting.length, queue.length];
    };
    expect(await sumsFor("culture")).toEqual([0, 1]);
    expect(await sumsFor("sports")).toEqual([1, 1]);
    expect(await sumsFor()).toEqual([1, 2]);
  });
});

describe("the follower", () => {
  test("killed halfway it finishes with one event and one letter per case", async () => {
    const { awards, paymentIds, batchId, payer } = await formedBatch(3);
    // As if the process had died after the batch was settled and one of its three cases had been told.
    await PaymentBatchModel.updateOne({ _id: batchId }, { $set: { status: "settled", paidOn, followed: false } });
    const others = await GrantCaseModel.find({ "payments.id": { $in: paymentIds.slice(1) } }).lean<{ _id: string }[]>();
    const { payments } = (await PaymentBatchModel.findById(batchId).lean<PaymentBatch>().exec()) ?? { payments: [] };
    await PaymentBatchModel.updateOne({ _id: batchId }, { $set: { payments: payments.slice(0, 1) } });
    await followPaymentBatch(batchId, LATER);
    await PaymentBatchModel.updateOne({ _id: batchId }, { $set: { payments, followed: false } });
    expect(others).toHaveLength(2);
    await Promise.all([followPaymentBatch(batchId, LATER), followPaymentBatch(batchId, LATER)]);
    await followPaymentBatch(batchId, LATER);
    for (const { caseId } of awards) {
      expect((await events(caseId)).filter((event) => event === "paymentSettle")).toHaveLength(1);
      expect((await kinds(caseId)).filter((kind) => kind === "paymentMade")).toHaveLength(1);
      expect((await readCase(caseId)).payments).toMatchObject([{ status: "paid", paidOn }]);
    }
    expect(await settlePaymentBatch({ batchId, paidOn, rejections: [], actor: payer, now: LATER })).toMatchObject({
      refusal: { code: "eventNotAllowed" },
    });
  });

  test("a batch settled before its cases knew that it was formed is told whole", async () => {
    const award = await awardedCase();
    const paymentId = await queuedPayment(award, [10_000]);
    const formed = await formPaymentBatch({
      paymentIds: [paymentId],
      executionDate,
      reason,
      actor: award.payer,
      now: NOW,
    });
    const batchId = formed.ok ? formed.value.batchId : "";
    await GrantCaseModel.updateOne(
      { _id: award.caseId },
      { $set: { "payments.0.status": "queued", "payments.0.batchId": null } },
    );
    await settlePaymentBatch({ batchId, paidOn, rejections: [], actor: award.payer, now: LATER });
    expect((await readCase(award.caseId)).payments).toMatchObject([{ status: "paid", batchId }]);
  });
});

describe("what the bank did", () => {
  test("a rejected payment gets a new place in the queue, and the rest are paid", async () => {
    const { awards, paymentIds, batchId, payer } = await formedBatch(2);
    const rejections = [{ paymentId: paymentIds[0] ?? "", reason: "Tili on suljettu" }];
    expect(await settlePaymentBatch({ batchId, paidOn, rejections, actor: payer, now: LATER })).toEqual({
      ok: true,
      value: null,
    });
    const [rejected, paid] = awards;
    const first = await readCase(rejected?.caseId ?? "");
    expect(first.payments).toMatchObject([
      { id: paymentIds[0], status: "rejectedByBank", rejectionReason: "Tili on suljettu" },
      {
        status: "queued",
        amountCents: 10_000,
        endToEndId: `${first.caseNumber}-2`,
        batchId: null,
        rejectionReason: null,
      },
    ]);
    expect(await kinds(first._id)).toEqual(["claimReceived", "claimReviewed", "paymentRejectedByBank"]);
    const second = await readCase(paid?.caseId ?? "");
    expect(second.payments).toMatchObject([{ status: "paid", paidOn }]);
    expect(second.pendingNotices.at(-1)).toMatchObject({ kind: "paymentMade", facts: { cents: 10_000, paidOn } });
    const replacement = first.payments[1]?.id ?? "";
    const again = await formPaymentBatch({
      paymentIds: [replacement],
      executionDate: plainDate("2027-03-12"),
      reason,
      actor: payer,
      now: LATER,
    });
    expect(again.ok).toBe(true);
  });

  test("a rejection needs its reason, and money does not move tomorrow", async () => {
    const { paymentIds, batchId, payer } = await formedBatch();
    const rejections = [
      { paymentId: paymentIds[0] ?? "", reason: "" },
      { paymentId: newId(), reason: "x" },
    ];
    expect(
      await settlePaymentBatch({ batchId, paidOn: plainDate("2027-03-13"), rejections, actor: payer, now: LATER }),
    ).toMatchObject({
      refusal: [
        { code: "paidInFuture" },
        { code: "unknownPayment" },
        { code: "rejectionReasonRequired", paymentId: paymentIds[0] },
      ],
    });
    expect(await PaymentBatchModel.findById(batchId).lean<PaymentBatch>().exec()).toMatchObject({
      status: "formed",
      paidOn: null,
    });
  });
});
