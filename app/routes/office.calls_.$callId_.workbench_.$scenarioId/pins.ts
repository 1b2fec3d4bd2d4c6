import type { Divisible } from "#domain/grants/allocation/divide";
import type { SeenPinRefusal } from "#domain/grants/allocation/as-seen";
import type { AllocationPins } from "#domain/grants/allocation/pinned";
import type { Cents } from "#domain/shared/cents";
import type { PageRefusal } from "#domain/shared/form-reply";

/** The pins after a form was sent: those of the rows it showed as they were written, the others as they were. */
export function pinsAfter(
  before: AllocationPins,
  shown: readonly { caseId: string }[],
  written: Readonly<Record<string, Cents | undefined>>,
): AllocationPins {
  const pins = { ...before, ...Object.fromEntries(shown.map(({ caseId }) => [caseId, undefined])), ...written };
  return Object.fromEntries(Object.entries(pins).flatMap(([id, sum]) => (sum === undefined ? [] : [[id, sum]])));
}

/** A pin over what was applied for is told beside its field; one that does not fit the pot, of all of them. */
export const besidePins = (refusals: readonly SeenPinRefusal[], applications: readonly Divisible[]): PageRefusal[] =>
  refusals.map((refusal) => {
    if (refusal.code !== "pinOverApplied") return refusal;
    const one = applications.find(({ applicant }) => applicant.caseNumber === refusal.caseNumber);
    return { code: "sumTooLarge", field: `pins.${one?.caseId ?? ""}`, word: String(refusal.appliedCents) };
  });
