import { cents } from "#domain/shared/cents";
import { nextWorkingDay } from "#domain/grants/finnish-holidays";
import type { Actor } from "#domain/roles";
import { addDays, dateOf, type PlainDate } from "#domain/shared/plain-date";
import { newId } from "#models/define-model.server";
import { GrantCaseModel, type Claim, type GrantCase } from "#models/grant-case.server";
import { at, demoActor, done } from "#server/demo/acting";
import type { DecidedCases } from "#server/demo/decided-call";
import { paper } from "#server/demo/paper";
import { acceptAward } from "#use-cases/accept-award.server";
import { addCostRow } from "#use-cases/add-cost-row.server";
import { approveClaimPayment } from "#use-cases/approve-claim-payment.server";
import { formPaymentBatch } from "#use-cases/form-payment-batch.server";
import { reviewClaim } from "#use-cases/review-claim.server";
import { settlePaymentBatch } from "#use-cases/settle-payment-batch.server";
import { startClaim } from "#use-cases/start-claim.server";
import { submitClaim } from "#use-cases/submit-claim.server";

/** What the reviewer does not take as it is; the rest is accepted. */
type Cut = { outcome: "cut" | "rejected"; euros: number; reason: string };
type Cost = { description: string; payee: string; euros: number; cut?: Cut };

const SPRING: Cost[] = [
  { description: "Salivuorot helmi–toukokuu", payee: "Jäppilätalo", euros: 480 },
  { description: "Ohjaajan palkkiot, kevät", payee: "Ohjaaja", euros: 960 },
  {
    ...{ description: "Kahvitarjoilu talkoissa", payee: "Kyläkauppa", euros: 85.5 },
    cut: { outcome: "rejected", euros: 0, reason: "Avustus ei kata tarjoiluja." },
  },
];
const AUTUMN: Cost[] = [
  { description: "Ohjaajan palkkiot, syksy", payee: "Ohjaaja", euros: 720 },
  { description: "Kävelysauvoja lainattavaksi", payee: "Urheiluliike", euros: 149.9 },
];
const GROUPS: Cost[] = [
  { description: "Altaan vuokra, kymmenen kertaa", payee: "Uimahalli", euros: 900 },
  { description: "Ohjaajien palkkiot", payee: "Ohjaajat", euros: 1350 },
  {
    ...{ description: "Ryhmän kuljetukset", payee: "Kylätaksi", euros: 260 },
    cut: { outcome: "cut", euros: 130, reason: "Hyväksytään uimahallin kyydit. Virkistysretkeä avustus ei kata." },
  },
];

const claimOf = ({ claims }: GrantCase, claimId: string): Claim | undefined => claims.find(({ id }) => id === claimId);
const readCase = (caseId: string): Promise<GrantCase> =>
  GrantCaseModel.findById(caseId).orFail().lean<GrantCase>().exec();

async function sendClaim(caseId: string, costs: readonly Cost[], actor: Actor, on: PlainDate): Promise<string> {
  const now = at(on, "18:20");
  const { decision } = await readCase(caseId);
  done(await acceptAward({ caseId, decisionId: decision?.decisionId ?? "", actor, now }));
  const { claimId } = done(await startClaim({ caseId, actor, now }));
  for (const { description, payee, euros } of costs) {
    const receiptDate = addDays(on, -20);
    const lines = ["Kuitti", payee, description, `${euros.toFixed(2).replace(".", ",")} €`, receiptDate];
    const receipt = await paper(`${description}.pdf`, lines, actor.personId);
    const row = { id: newId(), description, payee, receiptDate, claimedCents: cents(Math.round(euros * 100)), receipt };
    done(await addCostRow({ caseId, claimId, row, actor, now }));
  }
  const { __v: version } = await readCase(caseId);
  done(await submitClaim({ caseId, claimId, version, actor, now }));
  return claimId;
}

type Sent = { caseId: string; claimId: string; costs: readonly Cost[] };

/** Reviews every row of a claim as its cost says. */
async function reviewAll({ caseId, claimId, costs }: Sent, actor: Actor, on: PlainDate): Promise<void> {
  const grantCase = await readCase(caseId);
  const rows = (claimOf(grantCase, claimId)?.rows ?? []).map(({ id, claimedCents, description }) => {
    const cut = costs.find((cost) => cost.description === description)?.cut;
    return {
      rowId: id,
      outcome: cut?.outcome ?? ("accepted" as const),
      acceptedCents: cut ? cents(cut.euros * 100) : cents(claimedCents),
      reason: cut?.reason ?? "",
    };
  });
  done(await reviewClaim({ caseId, claimId, rows, version: grantCase.__v, actor, now: at(on) }));
}

async function payClaim(caseId: string, claimId: string, on: PlainDate): Promise<void> {
  const actor = await demoActor("payer");
  const { __v: version } = await readCase(caseId);
  done(await approveClaimPayment({ caseId, claimId, version, actor, now: at(on, "09:15") }));
  const { payments } = await readCase(caseId);
  const paymentIds = payments.filter((payment) => payment.claimId === claimId).map(({ id }) => id);
  const executionDate = nextWorkingDay(addDays(on, 1));
  const { batchId } = done(
    await formPaymentBatch({ paymentIds, executionDate, reason: undefined, actor, now: at(on, "09:40") }),
  );
  const settled = { batchId, paidOn: executionDate, rejections: [], actor, now: at(executionDate, "14:00") };
  done(await settlePaymentBatch(settled));
}

/** One claim paid, one waiting for its review, and one reviewed that waits for the payer. */
export async function seedClaims({ walkers, adapted }: DecidedCases, year: number, latest: PlainDate): Promise<void> {
  const signatory = await demoActor("signatory");
  const preparer = await demoActor("preparer");
  const spring = await sendClaim(walkers, SPRING, signatory, dateOf(year, 6, 1));
  await reviewAll({ caseId: walkers, claimId: spring, costs: SPRING }, preparer, dateOf(year, 6, 9));
  await payClaim(walkers, spring, dateOf(year, 6, 11));
  const recent = latest < dateOf(year, 11, 20) ? latest : dateOf(year, 11, 20);
  const groups = await sendClaim(adapted, GROUPS, await demoActor("thirdSignatory"), addDays(recent, -4));
  const second = await demoActor("secondPreparer");
  await reviewAll({ caseId: adapted, claimId: groups, costs: GROUPS }, second, recent);
  await sendClaim(walkers, AUTUMN, signatory, addDays(recent, -1));
}
