import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";

const MOST_LABELS = 10;

type Command = { caseId: string; label: string; adds: boolean; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "tooManyLabels" };

/**
 * Puts a label on a case, or takes it off. Labels are the officials' own words: no applicant sees them.
 * @returns whether anything changed.
 */
export async function labelCase(command: Command): Promise<Result<{ changed: boolean }, Refusal>> {
  const { caseId, label, adds, actor, now } = command;
  const grantCase = await findOfficeCase(actor, "prepareCase", caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "prepareCase", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const { labels } = grantCase;
  if (labels.includes(label) === adds) return ok({ changed: false });
  if (adds && labels.length >= MOST_LABELS) return refused({ code: "tooManyLabels" });
  grantCase.labels = adds ? [...labels, label] : labels.filter((other) => other !== label);
  chronicle(grantCase, { event: adds ? "addLabel" : "removeLabel", facts: { label } }, stampOf(actor, now));
  const saved = await saveRecord(grantCase);
  return saved.ok ? ok({ changed: true }) : saved;
}
