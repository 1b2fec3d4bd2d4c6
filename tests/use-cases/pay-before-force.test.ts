import { expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { PaymentBatchModel, type PaymentBatch } from "#models/payment-batch.server";
import { awardedCase, NOW, queuedPayment } from "#tests/support/awarded-case";
import { testDatabase } from "#tests/support/database";
import { formPaymentBatch } from "#use-cases/form-payment-batch.server";
import { loadBatch } from "../../app/routes/office.batches_.$batchId/queries.server";
import { loadPayments } from "../../app/routes/office.payments/queries.server";

testDatabase();

const executionDate = plainDate("2027-03-11");
const reason = "Tapahtuma on jo pidetty.";
const batchesWith = (paymentId: string | undefined) =>
  PaymentBatchModel.find({ "payments.paymentId": paymentId ?? "" })
    .lean<PaymentBatch[]>()
    .exec();

test("money of a decision that is not final goes only with a reason, which stays with the batch", async () => {
  const award = await awardedCase();
  const final = await awardedCase({ municipality: award.municipality });
  const minutes = { kind: "minutes", sentOn: "2027-02-01", appealUntil: "2027-02-22", recordedBy: null, note: "" };
  const letter = { ...minutes, kind: "letter" };
  await GrantCaseModel.updateOne(
    { _id: final.caseId },
    { $set: { "decision.notices": [minutes, letter].map((notice) => ({ ...notice, id: newId(), mailId: null })) } },
  );
  const paymentIds = [await queuedPayment(award, [10_000]), await queuedPayment(final, [20_000])];
  const { queue } = await loadPayments(award.payer, NOW);
  expect(queue.map(({ force }) => force.state)).toEqual(["appealPeriod", "inForce"]);
  const form = (change: object) =>
    formPaymentBatch({ paymentIds, executionDate, reason: undefined, actor: award.payer, now: NOW, ...change });
  expect(await form({})).toMatchObject({ refusal: { code: "notFinal", applicants: ["Kylän Kulkijat ry"] } });
  expect(await batchesWith(paymentIds[0])).toEqual([]);
  const formed = await form({ reason });
  const history = [{ event: "form", reason, facts: { payments: 2, beforeForce: 1 } }];
  expect(await batchesWith(paymentIds[0])).toMatchObject([{ history }]);
  expect(formed.ok && (await loadBatch(award.payer, formed.value.batchId, NOW))?.beforeForce).toEqual({
    ...{ count: 1, reason },
  });
  const alone = await queuedPayment(final, [30_000]);
  const paid = await form({ paymentIds: [alone] });
  expect(paid.ok && (await loadBatch(award.payer, paid.value.batchId, NOW))?.beforeForce).toBeNull();
});
