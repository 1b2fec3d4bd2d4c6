import type { FormReply, PageRefusal } from "#domain/shared/form-reply";

/** Shortcomings that the page lists anyway, each with a link to its place. */
const LISTED = [
  "fieldMissing",
  "attachmentMissing",
  "answerMissing",
  "requestedNothing",
  "requestedMoreThanMissing",
  "requestedOverCap",
  "periodEndsBeforeStart",
  "associationNotPublished",
];

const isUndeclared = ({ code, field }: PageRefusal): boolean => code === "fieldMissing" && field === "declared";

/**
 * What the page says over the form when filing was refused: the assurance is told beside its box, and of everything in
 * the list below only that it is there.
 */
export function shortened(reply: FormReply | undefined): FormReply | undefined {
  if (!reply) return undefined;
  const { refusals } = reply;
  const isListed = (refusal: PageRefusal) => LISTED.includes(refusal.code) && !isUndeclared(refusal);
  const rest = refusals.filter((refusal) => !isListed(refusal) && !isUndeclared(refusal));
  return {
    ...reply,
    errors: refusals.some(isUndeclared) ? { ...reply.errors, declared: ["mustBeTicked"] } : reply.errors,
    refusals: refusals.some(isListed) ? [...rest, { code: "incomplete" }] : rest,
  };
}
