import type { LineRefusalCode } from "#domain/grants/proposal-lines";
import type { FormReply, PageRefusal } from "#domain/shared/form-reply";
import { issue } from "#domain/shared/issues";

/** Which field of the row mends it, and what is said beside that field. */
const BESIDE: Partial<Record<LineRefusalCode, { field: "proposed" | "reason"; issue: string }>> = {
  missingLine: { field: "proposed", issue: "required" },
  grantOfNothing: { field: "proposed", issue: "required" },
  rejectedWithSum: { field: "proposed", issue: issue("sumTooLarge", 0) },
  reasonMissing: { field: "reason", issue: "required" },
  grantOverRequestedWithoutReason: { field: "reason", issue: "required" },
};

const besideOf = ({ code }: PageRefusal) => BESIDE[code as LineRefusalCode];

const caseOf = ({ caseId }: PageRefusal): string => (typeof caseId === "string" ? caseId : "");

/**
 * The list was saved but cannot go on yet: what a row lacks is said beside its field, how many rows lack something on
 * other pages and everything else above the form.
 * @param onPage the cases whose rows were sent
 */
export function unfinishedReply(
  refusals: readonly PageRefusal[],
  values: Record<string, string[]>,
  onPage: readonly string[],
): FormReply {
  const errors: Record<string, string[]> = {};
  const elsewhere = new Set<string>();
  for (const refusal of refusals) {
    const beside = besideOf(refusal);
    if (beside && !onPage.includes(caseOf(refusal))) elsewhere.add(caseOf(refusal));
    else if (beside) (errors[`rows.${caseOf(refusal)}.${beside.field}`] ??= []).push(beside.issue);
  }
  const rest = refusals.filter((refusal) => !besideOf(refusal));
  const others = elsewhere.size > 0 ? [{ code: "unfinishedElsewhere", count: elsewhere.size }] : [];
  return { values, errors, refusals: [{ code: "savedButNotFinished" }, ...others, ...rest] };
}
