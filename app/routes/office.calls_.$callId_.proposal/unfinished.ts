import type { AcceptedOpen } from "#domain/grants/open-points";
import type { LineRefusalCode } from "#domain/grants/proposal-lines";
import type { FormReply, PageRefusal } from "#domain/shared/form-reply";
import { issue } from "#domain/shared/issues";
import type { ProposalInput } from "./schema";

/** Which field of the row mends it, and what is said beside that field. */
const BESIDE: Partial<Record<LineRefusalCode, { field: "outcome" | "proposed" | "reason"; issue: string }>> = {
  missingLine: { field: "proposed", issue: "required" },
  grantOfNothing: { field: "proposed", issue: "required" },
  rejectedWithSum: { field: "proposed", issue: issue("sumTooLarge", 0) },
  reasonMissing: { field: "reason", issue: "required" },
  grantOverRequestedWithoutReason: { field: "reason", issue: "reasonForMore" },
  grantOverCap: { field: "proposed", issue: "overCap" },
  lateTakenUp: { field: "outcome", issue: "cameLate" },
};

const besideOf = ({ code }: PageRefusal) => BESIDE[code as LineRefusalCode];

/** What is said beside the field; of a sum over the cap also what the cap is, in cents. */
const saidOf = ({ capCents }: PageRefusal, said: string): string =>
  typeof capCents === "number" ? issue("overCap", capCents) : said;

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
    else if (beside) (errors[`rows.${caseOf(refusal)}.${beside.field}`] ??= []).push(saidOf(refusal, beside.issue));
  }
  // Whom the list waits for is told by name, each a link to its application.
  const rest = refusals.filter((refusal) => !besideOf(refusal) && refusal.code !== "supplementPending");
  const others = elsewhere.size > 0 ? [{ code: "unfinishedElsewhere", count: elsewhere.size }] : [];
  return { values, errors, refusals: [{ code: "savedButNotFinished" }, ...others, ...rest] };
}

type Choice = Pick<ProposalInput, "acceptOpen" | "openReason" | "openCases">;

/** What a form takes along although it lacks something; nothing without the tick and the reason. */
export const acceptedOf = ({ acceptOpen, openReason, openCases }: Choice): AcceptedOpen | undefined =>
  acceptOpen && openReason ? { caseIds: openCases, reason: openReason } : undefined;

/** What the choice itself lacked, beside its fields; nothing where it has not been offered yet. */
export function unacceptedReply(
  reply: FormReply,
  { acceptOpen, openReason, openCases }: Choice,
  open: readonly string[],
): FormReply {
  if (open.length === 0 || openCases.length === 0) return reply;
  return {
    ...reply,
    errors: {
      ...reply.errors,
      ...(acceptOpen ? {} : { acceptOpen: ["mustBeTicked"] }),
      ...(acceptOpen && !openReason ? { openReason: ["required"] } : {}),
    },
  };
}
