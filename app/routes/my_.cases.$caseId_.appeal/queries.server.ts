import { partysLastDay } from "#domain/grants/appeal";
import { isLateAppeal } from "#domain/grants/appealing";
import { OPEN_APPEAL_STATUSES } from "#domain/grants/appeal-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { noticeViewsOf } from "#models/decision-view.server";
import type { GrantCase } from "#models/grant-case.server";
import { subjectOfCase } from "#models/scoped.server";
import { findOwnAppeal } from "#models/scoped-appeals.server";

/** What the association may do about the decision over its case, and its own appeal against it; null before there is one. */
export async function loadOwnAppeal(actor: Actor, grantCase: GrantCase, now: Date) {
  const { _id: caseId, caseNumber, decision } = grantCase;
  if (!decision) return null;
  const appeal = await findOwnAppeal(actor, caseId);
  const lastDay = partysLastDay(await noticeViewsOf(decision));
  const isAgainstStanding = appeal?.decisionId === decision.decisionId;
  return {
    ...{ caseId, caseNumber: caseNumber ?? "", lastDay, isLate: isLateAppeal(now, lastDay) },
    maySign: can(actor, "fileAppeal", subjectOfCase(grantCase)),
    toCourt: decision.basis === "appeal",
    appeal:
      appeal && (isAgainstStanding || OPEN_APPEAL_STATUSES.includes(appeal.status))
        ? {
            ...{ status: appeal.status, arrivedAt: appeal.arrivedAt, demand: appeal.demand, grounds: appeal.grounds },
            isOpen: OPEN_APPEAL_STATUSES.includes(appeal.status),
            documents: (appeal.toObject().decision?.documents ?? []).map(({ locale, file }) => ({
              locale,
              fileId: file.fileId,
            })),
          }
        : null,
  };
}
