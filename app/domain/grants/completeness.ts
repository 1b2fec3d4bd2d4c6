import type { RequiredField } from "#domain/grants/application";
import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { SumOfBudget } from "#domain/grants/budget-in-core";
import { lacksNumber, type EligibilityCode, type EligibilityFinding } from "#domain/grants/eligibility";
import type { Lack, Later } from "#domain/grants/form/missing";
import type { PlainDate } from "#domain/shared/plain-date";

/** Can what an application lacks still be mended? Of what has been decided or withdrawn nothing is missing any more. */
export const isOpenToMending = (status: ApplicationStatus): boolean => status !== "decided" && status !== "withdrawn";

/** One thing that a filed application lacks. */
export type Lacking =
  /** A field of every application. */
  | { kind: "field"; field: RequiredField }
  /** What the call's own form asks. */
  | { kind: "answer"; section: string; field: string; message: string }
  | { kind: "attachment"; code: string }
  /** Promised to follow by a day; `isLate` once the day is past. */
  | { kind: "toFollow"; section: string; field: string; by: PlainDate; isLate: boolean }
  /** The sum asked for is more than the call gives to one applicant. */
  | { kind: "overCap"; capCents: number }
  /** A sum that the budget among the answers says otherwise. */
  | { kind: "sumDiffers"; sum: SumOfBudget }
  /** Costs that neither the own share, other income nor the sum applied for covers. */
  | { kind: "uncovered"; cents: number }
  /** A rule of the call that the applicant does not meet. */
  | { kind: "rule"; code: EligibilityCode }
  /** The number in a register that a rule of the call asks for. */
  | { kind: "number" };

export type CompletenessFacts = {
  emptyFields: readonly RequiredField[];
  attachmentCodes: readonly string[];
  requiredAttachmentCodes: readonly string[];
  /** What the form's answers lack; null where the call has no form of its own. */
  form: { lacks: readonly Lack[]; later: readonly Later[] } | null;
  eligibility: readonly EligibilityFinding[];
  /** The call's cap for one applicant where the application asks for more, in cents. */
  overCapCents: number | null;
  sumsThatDiffer: readonly SumOfBudget[];
  /** The part of the costs that nothing covers, in cents. */
  uncoveredCents: number | null;
  today: PlainDate;
};

/**
 * What keeps an application from being whole, in the order in which it is mended: fields, answers, documents, documents
 * to follow, rules. What nobody can answer to a rule ("toCheck") lacks nothing, but for a number in a register. It advises the preparer and
 * decides nothing: what is missing is asked for first (hallintolaki 22 §).
 */
export function lackingIn(facts: CompletenessFacts): Lacking[] {
  const { emptyFields, form, attachmentCodes, requiredAttachmentCodes, eligibility, overCapCents, today } = facts;
  const { sumsThatDiffer, uncoveredCents } = facts;
  return [
    ...emptyFields.map((field) => ({ kind: "field", field }) as const),
    ...(overCapCents === null ? [] : [{ kind: "overCap", capCents: overCapCents } as const]),
    ...sumsThatDiffer.map((sum) => ({ kind: "sumDiffers", sum }) as const),
    ...(uncoveredCents === null ? [] : [{ kind: "uncovered", cents: uncoveredCents } as const]),
    ...(form?.lacks ?? []).map(({ section, field, message }) => ({ kind: "answer", section, field, message }) as const),
    ...requiredAttachmentCodes
      .filter((code) => !attachmentCodes.includes(code))
      .map((code) => ({ kind: "attachment", code }) as const),
    ...(form?.later ?? []).map(
      ({ section, field, by }) => ({ kind: "toFollow", section, field, by, isLate: by < today }) as const,
    ),
    ...(lacksNumber(eligibility) ? [{ kind: "number" } as const] : []),
    ...eligibility.flatMap(({ code, verdict }) => (verdict === "notMet" ? [{ kind: "rule", code } as const] : [])),
  ];
}
