import type { HydratedDocument, QueryFilter } from "mongoose";
import { associationsWhere, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { pagingOf } from "#domain/shared/paging";
import { isId } from "#models/define-model.server";
import { ErrorReportModel, type ErrorReport } from "#models/error-report.server";

/** A report on a record of one's own, or in a municipality whose directory one looks after. */
export const findErrorReport = async (
  actor: Actor,
  reportId: unknown,
): Promise<HydratedDocument<ErrorReport> | null> =>
  isId(reportId)
    ? ErrorReportModel.findOne({
        _id: reportId,
        $or: [
          { associationId: { $in: associationsWhere(actor, "answerErrorReports") } },
          { municipality: { $in: municipalitiesWhere(actor, "answerErrorReports") } },
        ],
      })
    : null;

export type ReportView = {
  id: string;
  about: { kind: ErrorReport["about"]["kind"]; id: string; title: string };
  reason: ErrorReport["reason"];
  message: string;
  status: ErrorReport["status"];
  answer: string;
  reportedAt: Date;
  answeredBy: string | null;
  /** May the reporter be answered? Their address itself stays hidden. */
  hasReporter: boolean;
};

const LISTED = {
  about: 1,
  reason: 1,
  message: 1,
  status: 1,
  answer: 1,
  reporter: 1,
  history: 1,
  createdAt: 1,
} as const;

const viewOf = ({
  _id,
  about,
  reason,
  message,
  status,
  answer,
  reporter,
  history,
  createdAt,
}: ErrorReport): ReportView => ({
  id: _id,
  about: { kind: about.kind, id: about.id, title: about.title },
  reason,
  message,
  status,
  answer,
  reportedAt: history[0]?.at ?? createdAt,
  answeredBy: status === "open" ? null : (history.at(-1)?.by.name ?? null),
  hasReporter: reporter !== null,
});

/** A page of reports, the newest first, and how many there are in all. */
export async function listErrorReports(
  filter: QueryFilter<ErrorReport>,
  { asked, size }: { asked: number; size: number },
) {
  const total = await ErrorReportModel.countDocuments(filter).exec();
  const { page, pageCount, skip } = pagingOf(total, asked, size);
  const found = await ErrorReportModel.find(filter)
    .sort({ _id: -1 })
    .skip(skip)
    .limit(size)
    .select(LISTED)
    .lean<ErrorReport[]>()
    .exec();
  return { total, page, pageCount, reports: found.map(viewOf) };
}
