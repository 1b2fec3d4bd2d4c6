import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { standingView } from "#models/decision-view.server";
import type { GrantCase } from "#models/grant-case.server";
import { subjectOfCase } from "#models/scoped.server";

/** The decision over a case and what this person may do about it; null before there is one. */
export async function officeDecision(actor: Actor, grantCase: GrantCase, now: Date, locale: Locale) {
  const standing = await standingView(grantCase, plainDateAt(now), locale);
  const subject = subjectOfCase(grantCase);
  const may = {
    recordNotice: can(actor, "recordNotice", subject),
    correct: can(actor, "correctDecision", subject),
    enterAppeal: can(actor, "prepareAppeal", subject),
  };
  return standing && { standing, may };
}
