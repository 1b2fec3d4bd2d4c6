import type { Divisible } from "#domain/grants/allocation/divide";
import type { AllocationPins, PinRefusal } from "#domain/grants/allocation/pinned";
import type { Cents } from "#domain/shared/cents";
import type { PageRefusal } from "#domain/shared/form-reply";

/** The pins of a form without the fields that were left empty. */
export const pinsOf = (pins: Readonly<Record<string, Cents | undefined>>): AllocationPins =>
  Object.fromEntries(Object.entries(pins).flatMap(([caseId, sum]) => (sum === undefined ? [] : [[caseId, sum]])));

/** A pin over what was applied for is told beside its field; one that does not fit the pot, of all of them. */
export const besidePins = (refusals: readonly PinRefusal[], applications: readonly Divisible[]): PageRefusal[] =>
  refusals.map((refusal) => {
    if (refusal.code === "pinsOverPot") return refusal;
    const one = applications.find(({ applicant }) => applicant.caseNumber === refusal.caseNumber);
    return { code: "sumTooLarge", field: `pins.${one?.caseId ?? ""}`, word: String(refusal.appliedCents) };
  });
