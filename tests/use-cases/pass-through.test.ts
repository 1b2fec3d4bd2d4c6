import { expect, test } from "vitest";
import { cents } from "#domain/shared/cents";
import { OPEN_RULES, type GrantRun } from "#domain/grants/programme-rules";
import { CallModel } from "#models/call.server";
import { awardedCase, NOW, readCase, costOf, versionOf } from "#tests/support/awarded-case";
import { testDatabase } from "#tests/support/database";
import { addCostRow } from "#use-cases/add-cost-row.server";
import { approveClaimPayment } from "#use-cases/approve-claim-payment.server";
import { reviewClaim } from "#use-cases/review-claim.server";
import { startClaim } from "#use-cases/start-claim.server";
import { submitClaim } from "#use-cases/submit-claim.server";
import { loadOwnClaim } from "../../app/routes/my_.cases.$caseId_.claims_.$claimId/queries.server";

testDatabase();

const done = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

async function awardOf(run: GrantRun, passOn: boolean) {
  const award = await awardedCase({ awardedCents: 5_000_00 });
  const { callId } = await readCase(award.caseId);
  await CallModel.updateOne({ _id: callId }, { $set: { rules: { ...OPEN_RULES, run, passOn } } });
  const { claimId } = done(await startClaim({ caseId: award.caseId, actor: award.signatory, now: NOW }));
  return { ...award, claimId };
}

/** What an umbrella organisation gave to groups: each of their receipts is a cost of its own. */
const GIVEN = [
  ["Siikamäen kyläyhdistys ry", 1_200_00],
  ["Haapakosken Ruukinväki ry", 800_00],
] as const;

test.each(["passThrough", "participatory"] as const)(
  "what was granted onward in a %s grant is claimed group by group, reviewed and paid",
  async (run) => {
    const { caseId, claimId, signatory, preparer, payer } = await awardOf(run, true);
    expect(await loadOwnClaim(signatory, { caseId, claimId }, "fi", NOW)).toMatchObject({ mayPassOn: true });
    for (const [payee, claimedCents] of GIVEN) {
      const row = await costOf(claimedCents, { description: "Ruokakassit", payee });
      done(await addCostRow({ caseId, claimId, row, actor: signatory, now: NOW }));
    }
    done(await submitClaim({ caseId, claimId, version: await versionOf(caseId), actor: signatory, now: NOW }));
    const [first, second] = (await readCase(caseId)).claims[0]?.rows ?? [];
    const rows = [
      { rowId: first?.id ?? "", outcome: "accepted" as const, acceptedCents: null, reason: "" },
      { rowId: second?.id ?? "", outcome: "cut" as const, acceptedCents: cents(600_00), reason: "Kuljetus ei kuulu." },
    ];
    done(await reviewClaim({ caseId, claimId, rows, version: await versionOf(caseId), actor: preparer, now: NOW }));
    done(await approveClaimPayment({ caseId, claimId, version: await versionOf(caseId), actor: payer, now: NOW }));
    const { claims, payments } = await readCase(caseId);
    expect(claims[0]?.rows.map(({ payee }) => payee)).toEqual(GIVEN.map(([payee]) => payee));
    expect(payments).toMatchObject([{ claimId, amountCents: 1_800_00 }]);
  },
);

test("where nothing may be granted onward, nobody is told how to claim it", async () => {
  const { caseId, claimId, signatory } = await awardOf("yearly", false);
  expect(await loadOwnClaim(signatory, { caseId, claimId }, "fi", NOW)).toMatchObject({ mayPassOn: false });
});
