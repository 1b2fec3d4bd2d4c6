import { checkAppealLine, type AppealLineRefusal } from "#domain/grants/appealing";
import { checkAwardLimits, type AwardLimitRefusal } from "#domain/grants/award-limits";
import type { AppealLine } from "#models/appeal.server";
import { awardLimitsOf } from "#models/award-limits.server";
import type { GrantCase } from "#models/grant-case.server";

export type AppealedCase = Pick<GrantCase, "callId" | "application" | "decision">;
type Decided = AppealedCase & { decision: NonNullable<AppealedCase["decision"]> };

/** What is wrong with a line on an appeal, proposed or decided: in itself first, then by what bounds its sum. */
export async function refusalOfAppealLine(
  line: AppealLine,
  grantCase: Decided,
  now: Date,
): Promise<AppealLineRefusal | AwardLimitRefusal | null> {
  const [unfit] = checkAppealLine(line, grantCase.decision);
  if (unfit || !line.anew) return unfit ?? null;
  const limits = await awardLimitsOf(grantCase, now);
  return checkAwardLimits(line.anew.awardedCents, grantCase.decision.awardedCents, limits)[0] ?? null;
}
