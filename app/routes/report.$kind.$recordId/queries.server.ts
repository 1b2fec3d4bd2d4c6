import { REPORTED_KINDS } from "#domain/reports/error-report";
import { newId } from "#models/define-model.server";
import { findReported } from "#models/reported-record.server";

/** What is to be reported, and an id for the report, so that sending it twice reports it once. */
export async function loadReported(kindName: string | undefined, recordId: string | undefined) {
  const kind = REPORTED_KINDS.find((name) => name === kindName);
  const record = kind && (await findReported(kind, recordId));
  return record ? { kind: record.kind, id: record.id, title: record.title, reportId: newId() } : null;
}
