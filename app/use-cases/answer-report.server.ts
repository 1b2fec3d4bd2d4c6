import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { REPORT_LIFECYCLE, type ReportEvent, type ReportStatus } from "#domain/reports/error-report";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { findErrorReport } from "#models/error-reports.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = { reportId: string; event: ReportEvent; answer: string; actor: Actor; now: Date };

export type AnswerRefusal =
  { code: "notFound" | "notAllowed" } | ChangedMeanwhile | NotAllowed<ReportStatus, ReportEvent>;

/** Says what became of a report. Whoever left an address hears it. */
export async function answerReport(command: Command): Promise<Result<null, AnswerRefusal>> {
  const { reportId, event, answer, actor, now } = command;
  const report = await findErrorReport(actor, reportId);
  if (!report) return refused({ code: "notFound" });
  const { municipality, associationId, about, reporter } = report;
  if (!can(actor, "answerErrorReports", { municipality, associationId })) return refused({ code: "notAllowed" });
  const isClosing = event !== "reopen";
  const facts = { title: about.title, kind: about.kind, recordId: about.id, outcome: event, answer };
  const notices =
    isClosing && reporter ? [{ kind: "errorReportAnswered" as const, to: [], addresses: [reporter], facts }] : [];
  const moved = advance(report, REPORT_LIFECYCLE, event, stampOf(actor, now, answer || undefined), { notices });
  if (!moved.ok) return moved;
  report.answer = isClosing ? answer : "";
  report.closedAt = isClosing ? now : null;
  return saveRecord(report);
}
