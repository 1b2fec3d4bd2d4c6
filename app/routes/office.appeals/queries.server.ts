import { OPEN_APPEAL_STATUSES } from "#domain/grants/appeal-lifecycle";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { AppealModel, type Appeal } from "#models/appeal.server";
import { subjectOfAppeal } from "#models/scoped-appeals.server";

/** A list nobody scrolls to the end of: the open ones stand first. */
const MOST = 300;

/** The appeals of the municipalities and units a person works for, open ones first, then the latest. */
export async function officeAppeals(actor: Actor) {
  const appeals = await AppealModel.find({ municipality: { $in: municipalitiesWhere(actor, "viewAppeals") } })
    .sort({ arrivedAt: -1 })
    .limit(MOST)
    .select({ history: 0, pendingNotices: 0 })
    .lean<Appeal[]>()
    .exec();
  return appeals
    .filter((appeal) => can(actor, "viewAppeals", subjectOfAppeal(appeal)))
    .map(({ _id, caseNumber, applicantName, appellant, arrivedAt, isLate, status }) => ({
      ...{ appealId: _id, caseNumber, applicantName, appellant, arrivedAt, isLate, status },
      isOpen: OPEN_APPEAL_STATUSES.includes(status),
    }))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
}
