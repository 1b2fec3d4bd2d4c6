import { z } from "zod";
import { ASSOCIATION_KINDS, needsNumber, type AssociationKind } from "#domain/associations/association-kinds";
import { several } from "#domain/associations/several";
import { IDENTITY_KEYS } from "#domain/records/record-fields";
import { businessId, choice, optionalText, registerNumber, text, wholeNumber } from "#domain/shared/fields";

/** What tells an association apart, as a change of it is asked for. */
export type AskedIdentity = {
  name: string;
  kind: AssociationKind;
  registerNumber: string | null;
  businessId: string | null;
  homeMunicipality: string;
};

/** Asking for another identity, asking to be taken out of the directory, or taking back what was asked. */
export const changeRequestSchema = z.discriminatedUnion("ask", [
  z.object({
    ask: z.literal("identity"),
    version: wholeNumber(),
    name: text({ max: 150 }),
    kind: choice(ASSOCIATION_KINDS),
    registerNumber: registerNumber().optional(),
    businessId: businessId().optional(),
    homeMunicipality: text({ max: 80 }),
    reason: text({ max: 1000 }),
  }),
  z.object({ ask: z.literal("deletion"), version: wholeNumber(), deletionReason: text({ max: 1000 }) }),
  z.object({ ask: z.literal("withdraw"), requestId: text({ max: 40 }) }),
]);

type Told = Omit<AskedIdentity, "registerNumber" | "businessId"> & {
  registerNumber?: string | undefined;
  businessId?: string | undefined;
};

/** What was told as the record would keep it: a kind without numbers has none, whatever a hidden field still held. */
export function askedIdentity({ name, kind, homeMunicipality, ...numbers }: Told): AskedIdentity {
  const hasNumbers = needsNumber(kind);
  return {
    ...{ name, kind, homeMunicipality },
    registerNumber: (hasNumbers && numbers.registerNumber) || null,
    businessId: (hasNumbers && numbers.businessId) || null,
  };
}

/** The identity a record has now. */
export const identityIn = (record: AskedIdentity): AskedIdentity => ({
  name: record.name,
  kind: record.kind,
  registerNumber: record.registerNumber,
  businessId: record.businessId,
  homeMunicipality: record.homeMunicipality,
});

/** Does what is asked differ at all from what stands? */
export const asksSomething = (now: AskedIdentity, asked: AskedIdentity): boolean =>
  IDENTITY_KEYS.some((key) => now[key] !== asked[key]);

/** What a coordinator looks at before agreeing. */
export const CHANGE_CHECKS = {
  identity: ["inRegister", "mayRepresent", "notDuplicate"],
  deletion: ["mayRepresent", "nothingOpen"],
} as const;
const ALL_CHECKS = ["inRegister", "mayRepresent", "notDuplicate", "nothingOpen"] as const;
export type ChangeCheck = (typeof ALL_CHECKS)[number];

/** The coordinator's answer. Whoever refuses says why; whoever agrees has looked at everything. */
export const changeAnswerSchema = z
  .object({
    kind: choice(["identity", "deletion"]),
    requestId: text({ max: 40 }),
    version: wholeNumber(),
    answer: choice(["accept", "refuse"]),
    reason: optionalText({ max: 1000 }),
    checks: several(ALL_CHECKS),
  })
  .superRefine(({ kind, answer, reason, checks }, context) => {
    if (answer === "refuse" && !reason) context.addIssue({ code: "custom", path: ["reason"], message: "required" });
    if (answer === "accept" && !CHANGE_CHECKS[kind].every((check) => checks.includes(check)))
      context.addIssue({ code: "custom", path: ["checks"], message: "allChecked" });
  });
