import type { ReportedKind, ReportReason } from "#domain/reports/error-report";
import type { Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { membersOf } from "#models/association.server";
import { chronicle } from "#models/chronicle.server";
import { ErrorReportModel } from "#models/error-report.server";
import { findReported, type ReportedRecord } from "#models/reported-record.server";
import { isDuplicateKey } from "#models/save.server";
import { staffOf } from "#models/staff.server";

type Command = {
  reportId: string;
  kind: ReportedKind;
  recordId: unknown;
  reason: ReportReason;
  message: string;
  email: string | null;
  locale: Locale;
  now: Date;
};

/** An association without people of its own hears of it at its public address. */
const contactOf = ({ members, contact }: ReportedRecord["owner"]) =>
  members.length === 0 && contact.email ? [{ email: contact.email, locale: "fi" as const }] : [];

/**
 * Somebody found something wrong: the report reaches the association and the coordinators with the same write. The same
 * form sent twice reports once.
 */
export async function reportError(command: Command): Promise<Result<null, { code: "notFound" }>> {
  const { reportId, kind, recordId, reason, message, email, locale, now } = command;
  const record = await findReported(kind, recordId);
  if (!record) return refused({ code: "notFound" });
  const { owner, id, title } = record;
  const report = new ErrorReportModel({
    _id: reportId,
    municipality: owner.municipality,
    associationId: owner._id,
    about: { kind, id, title },
    reason,
    message,
    reporter: email === null ? null : { email, locale },
  });
  const facts = { title, association: owner.name, associationId: owner._id, reason, message };
  const addresses = contactOf(owner);
  const coordinators = await staffOf(owner.municipality, "coordinator");
  const notices = [
    { kind: "errorReported" as const, to: membersOf(owner), addresses, facts: { ...facts, desk: "association" } },
    { kind: "errorReported" as const, to: coordinators, facts: { ...facts, desk: "office" } },
  ];
  chronicle(report, { event: "report", notices }, { at: now, by: { personId: null, name: "Kumppani" } });
  try {
    await report.save();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  return ok(null);
}
