import { afterDecision, type AfterDecision } from "#domain/grants/after-decision";
import { partysLastDay } from "#domain/grants/appeal";
import { isLateAppeal } from "#domain/grants/appealing";
import { isUsedUp } from "#domain/grants/award-ledger";
import { remedyOf } from "#domain/grants/revision";
import type { Locale } from "#domain/shared/locales";
import { plainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Call } from "#models/call.server";
import { ledgerOf } from "#models/claim-of-case.server";
import { standingView } from "#models/decision-view.server";
import type { GrantCase } from "#models/grant-case.server";
import { registryClosing } from "#models/municipality.server";

/** What an association may still do about the decision that stands over its case; null before there is one. */
export async function afterDecisionOf(
  grantCase: GrantCase,
  { claimsDueOn, paymentRule }: Pick<Call, "claimsDueOn" | "paymentRule">,
  now: Date,
  locale: Locale,
): Promise<AfterDecision | null> {
  const { decision, acceptance, municipality } = grantCase;
  const today = plainDateAt(now);
  const standing = await standingView(grantCase, today, locale);
  if (!decision || !standing) return null;
  const remedy = remedyOf(decision.basis);
  const told = partysLastDay(standing.notices);
  const lastDay = told === null ? null : plainDate(told);
  // A court has its own hours: of its last day only the day is known.
  const isLate =
    remedy === "court"
      ? lastDay !== null && today > lastDay
      : isLateAppeal(now, lastDay, await registryClosing(municipality));
  const acceptedAt = acceptance?.decisionId === decision.decisionId ? acceptance.at : null;
  return afterDecision(
    {
      ...{ remedy, lastDay, force: standing.force, isLate, acceptedAt, claimsDueOn },
      ...{ awardedCents: decision.awardedCents, isUsedUp: isUsedUp(ledgerOf(grantCase), paymentRule) },
    },
    today,
  );
}
