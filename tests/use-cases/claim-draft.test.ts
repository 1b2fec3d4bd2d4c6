import { describe, expect, test } from "vitest";
import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { findFile } from "#models/stored-file.server";
import {
  awardedCase,
  begunClaim,
  costOf,
  NOW,
  readCase,
  receiptOf,
  submittedClaim,
  versionOf,
} from "#tests/support/awarded-case";
import { testDatabase } from "#tests/support/database";
import { makeFile } from "#tests/support/test-file";
import { addCostRow } from "#use-cases/add-cost-row.server";
import { approveClaimPayment } from "#use-cases/approve-claim-payment.server";
import { removeCostRow } from "#use-cases/remove-cost-row.server";
import { returnClaim } from "#use-cases/return-claim.server";
import { reviewClaim } from "#use-cases/review-claim.server";
import { startClaim } from "#use-cases/start-claim.server";
import { submitClaim } from "#use-cases/submit-claim.server";
import { addRow } from "../../app/routes/my_.cases.$caseId_.claims_.$claimId/add-row.server";

testDatabase();

const events = async (caseId: string) => (await readCase(caseId)).history.map(({ event }) => event);
const notices = async (caseId: string) => (await readCase(caseId)).pendingNotices.map(({ kind }) => kind);

describe("a claim in the association's hands", () => {
  test("starting twice gives the same draft", async () => {
    const { caseId, editor, signatory } = await awardedCase();
    const first = await startClaim({ caseId, actor: editor, now: NOW });
    const second = await startClaim({ caseId, actor: signatory, now: NOW });
    expect(second).toEqual(first);
    expect((await readCase(caseId)).claims).toHaveLength(1);
  });

  test("waits until the conditions of the decision that stands are accepted", async () => {
    const { caseId, editor } = await awardedCase();
    await GrantCaseModel.updateOne({ _id: caseId }, { "decision.decisionId": newId() });
    const start = () => startClaim({ caseId, actor: editor, now: NOW });
    expect(await start()).toEqual({ ok: false, refusal: { code: "acceptFirst" } });
    await GrantCaseModel.updateOne({ _id: caseId }, { acceptance: null });
    expect(await start()).toEqual({ ok: false, refusal: { code: "acceptFirst" } });
    expect((await readCase(caseId)).claims).toEqual([]);
  });

  test("the last day is the last day in Helsinki", async () => {
    const { caseId, editor } = await awardedCase({ claimsDueOn: "2027-11-30" });
    expect(await startClaim({ caseId, actor: editor, now: new Date("2027-11-30T22:00:00Z") })).toMatchObject({
      refusal: { code: "claimsClosed", dueOn: "2027-11-30" },
    });
    expect((await startClaim({ caseId, actor: editor, now: new Date("2027-11-30T21:59:59Z") })).ok).toBe(true);
  });

  test("nothing is claimed of an award of nothing, nor of somebody else's", async () => {
    const { caseId, editor } = await awardedCase({ awardedCents: 0 });
    expect(await startClaim({ caseId, actor: editor, now: NOW })).toMatchObject({
      refusal: { code: "nothingAwarded" },
    });
    const stranger = (await awardedCase()).editor;
    expect(await startClaim({ caseId, actor: stranger, now: NOW })).toMatchObject({ refusal: { code: "notFound" } });
  });

  test("the same form sent twice adds one row, and a removed draft row gives its receipt to the sweep", async () => {
    const { caseId, editor } = await awardedCase();
    const claimId = await begunClaim(caseId, editor);
    const receipt = await receiptOf();
    const row = await costOf(1, { receipt });
    await addCostRow({ caseId, claimId, row, actor: editor, now: NOW });
    await addCostRow({ caseId, claimId, row, actor: editor, now: NOW });
    expect((await readCase(caseId)).claims[0]?.rows).toHaveLength(1);
    expect((await findFile(receipt.fileId))?.owner).toEqual({ kind: "grantCase", caseId });
    expect((await removeCostRow({ caseId, claimId, rowId: row.id, actor: editor, now: NOW })).ok).toBe(true);
    expect((await removeCostRow({ caseId, claimId, rowId: row.id, actor: editor, now: NOW })).ok).toBe(true);
    expect((await readCase(caseId)).claims[0]?.rows).toHaveLength(0);
    expect((await findFile(receipt.fileId))?.owner).toEqual({ kind: "upload", personId: editor.personId });
  });

  test("an editor may not send it, an empty one is not sent, and a sent one is not sent again", async () => {
    const award = await awardedCase();
    const { caseId, editor, signatory } = award;
    const claimId = await begunClaim(caseId, editor);
    const send = async (actor: typeof editor) =>
      submitClaim({ caseId, claimId, version: await versionOf(caseId), actor, now: NOW });
    expect(await send(editor)).toMatchObject({ refusal: { code: "notAllowed" } });
    expect(await send(signatory)).toMatchObject({ refusal: { code: "noRows" } });
    await submittedClaim(award, [100]);
    expect(await send(signatory)).toMatchObject({ refusal: { code: "eventNotAllowed" } });
    expect(await notices(caseId)).toEqual(["claimReceived"]);
  });

  test("takes a receipt kept from an earlier try only from the one who sent it", async () => {
    const { caseId, editor: actor } = await awardedCase();
    const claimId = await begunClaim(caseId, actor);
    const stolen = await makeFile({ kind: "upload", personId: newId() });
    const form = new FormData();
    const row = {
      rowId: newId(),
      description: "Vuokra",
      payee: "Halli Oy",
      receiptDate: "2027-03-01",
      claimed: "1,00",
    };
    for (const [name, value] of Object.entries({ ...row, fileId: stolen.fileId })) form.append(name, value);
    const reply = await addRow({ caseId, claimId, upload: { form, file: null }, actor, now: NOW });
    expect(reply).toMatchObject({ data: { errors: { receipt: ["required"] } }, init: { status: 400 } });
    expect((await readCase(caseId)).claims[0]?.rows).toEqual([]);
  });

  test("is not there for officials before it is sent", async () => {
    const { caseId, editor, preparer, payer } = await awardedCase();
    const claimId = await begunClaim(caseId, editor);
    const claim = {
      ...{ caseId, claimId },
      version: await versionOf(caseId),
      now: NOW,
    };
    const hidden = { ok: false, refusal: { code: "notFound" } };
    expect(await reviewClaim({ ...claim, rows: [], actor: preparer })).toEqual(hidden);
    expect(await returnClaim({ ...claim, reason: "x", actor: preparer })).toEqual(hidden);
    expect(await approveClaimPayment({ ...claim, actor: payer })).toEqual(hidden);
  });

  test("what was changed meanwhile is not sent unread", async () => {
    const { caseId, editor, signatory } = await awardedCase();
    const claimId = await begunClaim(caseId, editor);
    const version = await versionOf(caseId);
    const row = await costOf(1);
    await addCostRow({ caseId, claimId, row, actor: editor, now: NOW });
    expect(await submitClaim({ caseId, claimId, version, actor: signatory, now: NOW })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
  });

  test("a returned claim is mended after the last day, and its changes are told", async () => {
    const award = await awardedCase({ claimsDueOn: "2027-03-10" });
    const { caseId, preparer, signatory } = award;
    const claimId = await submittedClaim(award, [100]);
    const reason = "Liitä selvempi kuva.";
    await returnClaim({ caseId, claimId, reason, version: await versionOf(caseId), actor: preparer, now: NOW });
    const later = new Date("2027-03-20T10:00:00Z");
    const row = await costOf(1);
    await addCostRow({ caseId, claimId, row, actor: signatory, now: later });
    expect(
      (await submitClaim({ caseId, claimId, version: await versionOf(caseId), actor: signatory, now: later })).ok,
    ).toBe(true);
    expect(await events(caseId)).toEqual([
      "claimStart",
      "claimSubmit",
      "claimReturnToApplicant",
      "claimAddRow",
      "claimSubmit",
    ]);
    const returned = (await readCase(caseId)).history.find(({ event }) => event === "claimReturnToApplicant");
    expect(returned?.reason).toBe(reason);
  });
});
