import { OPEN_APPEAL_STATUSES } from "#domain/grants/appeal-lifecycle";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { pageOf } from "#domain/shared/paging";
import { AppealModel, type Appeal } from "#models/appeal.server";
import { subjectOfAppeal } from "#models/scoped-appeals.server";

const PAGE_SIZE = 50;

const LISTED = {
  ...{ municipality: 1, unit: 1, associationId: 1, caseId: 1 },
  ...{ caseNumber: 1, applicantName: 1, appellant: 1, arrivedAt: 1, isLate: 1, status: 1 },
} as const;
type Listed = Pick<Appeal, "_id" | keyof typeof LISTED>;

/**
 * A page of the appeals of the municipalities and units a person works for, open ones first, then the latest. Few words
 * of each are read, so that the order and what the person may see are settled over all of them: none is cut away unseen.
 */
export async function officeAppeals(actor: Actor, page: number) {
  const appeals = await AppealModel.find({ municipality: { $in: municipalitiesWhere(actor, "viewAppeals") } })
    .sort({ arrivedAt: -1 })
    .select(LISTED)
    .lean<Listed[]>()
    .exec();
  const rows = appeals
    .filter((appeal) => can(actor, "viewAppeals", subjectOfAppeal(appeal)))
    .map(({ _id, caseNumber, applicantName, appellant, arrivedAt, isLate, status }) => ({
      ...{ appealId: _id, caseNumber, applicantName, appellant, arrivedAt, isLate, status },
      isOpen: OPEN_APPEAL_STATUSES.includes(status),
    }))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
  return pageOf(rows, page, PAGE_SIZE);
}
