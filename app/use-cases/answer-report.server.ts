import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { REPORT_LIFECYCLE, type ReportEvent, type ReportStatus } from "#domain/reports/error-report";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance, type Notice } from "#models/chronicle.server";
import type { ErrorReport } from "#models/error-report.server";
import { findErrorReport } from "#models/error-reports.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { helperLetter } from "#use-cases/helper-letter.server";

type Command = { reportId: string; event: ReportEvent; answer: string; actor: Actor; now: Date };

export type AnswerRefusal =
  { code: "notFound" | "notAllowed" } | ChangedMeanwhile | NotAllowed<ReportStatus, ReportEvent>;

/**
 * Its people hear what a helper answered in their name, each time: every answer goes to whoever reported. A coordinator
 * answers in the city's name, of which nothing is owed.
 */
async function lettersToOwner({ about, associationId }: ErrorReport, command: Command): Promise<Notice[]> {
  const { event, answer, actor, now } = command;
  if (!actor.helps.includes(associationId)) return [];
  const { kind, id, title } = about;
  return helperLetter(actor, { kind, id, title, associationId, history: [] }, { event, answer }, now);
}

/** Says what became of a report. Whoever left an address hears it, and so does whoever a helper answered for. */
export async function answerReport(command: Command): Promise<Result<null, AnswerRefusal>> {
  const { reportId, event, answer, actor, now } = command;
  const report = await findErrorReport(actor, reportId);
  if (!report) return refused({ code: "notFound" });
  const { municipality, associationId, about, reporter } = report;
  if (!can(actor, "answerErrorReports", { municipality, associationId })) return refused({ code: "notAllowed" });
  const isClosing = event !== "reopen";
  const facts = { title: about.title, kind: about.kind, recordId: about.id, outcome: event, answer };
  const toReporter =
    isClosing && reporter ? [{ kind: "errorReportAnswered" as const, to: [], addresses: [reporter], facts }] : [];
  const notices = [...toReporter, ...(await lettersToOwner(report, command))];
  const moved = advance(report, REPORT_LIFECYCLE, event, stampOf(actor, now, answer || undefined), { notices });
  if (!moved.ok) return moved;
  report.answer = isClosing ? answer : "";
  report.closedAt = isClosing ? now : null;
  return saveRecord(report);
}
