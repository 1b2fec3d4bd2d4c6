import { z } from "zod";
import type { DraftLine } from "#domain/grants/proposal-draft";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { checkbox, choice, money, optionalText, wholeNumber } from "#domain/shared/fields";

export const REASON_MAX = 1000;

/** A sum left empty means "not yet", which is no fault in a draft. */
const emptyAsMissing = (value: unknown): unknown =>
  typeof value === "string" && value.trim() === "" ? undefined : value;

/** Nothing is chosen for the preparer; but money is only ever granted, so a sum says its outcome by itself. */
const row = z
  .object({
    outcome: z.preprocess(emptyAsMissing, choice(LINE_OUTCOMES).optional()),
    proposed: z.preprocess(emptyAsMissing, money().optional()),
    reason: optionalText({ max: REASON_MAX }),
  })
  .superRefine(({ outcome, proposed, reason }, context) => {
    if (outcome === undefined && proposed === undefined && reason)
      context.addIssue({ code: "custom", path: ["outcome"], message: "required" });
  })
  .transform(({ outcome = "grant", ...rest }) => ({ outcome, ...rest }));

/** The whole list in one form. Rows go by their case's id: a row that went away meanwhile moves no other. */
export const proposalSchema = z.object({
  version: wholeNumber().optional(),
  intent: choice(["save", "finish", "sameReason"]),
  /** The id of a ready-made reason. */
  sameReason: optionalText({ max: 24 }),
  rows: z.record(z.string(), row).default({}),
  /** What was seen to lack something goes along all the same, and why: ids of the cases, apart by blanks. */
  acceptOpen: checkbox(),
  openReason: optionalText({ max: REASON_MAX }),
  openCases: z
    .string()
    .default("")
    .transform((ids) => ids.split(" ").filter(Boolean)),
});

export type ProposalInput = z.output<typeof proposalSchema>;

/** The rows as the use case takes them. */
export const draftLines = (rows: ProposalInput["rows"]): DraftLine[] =>
  Object.entries(rows).map(([caseId, { outcome, proposed, reason }]) => ({
    caseId,
    outcome,
    proposedCents: proposed ?? null,
    reason: reason ?? "",
  }));

type Rows = ProposalInput["rows"];

/** The fields of a row as they were saved: beside any outcome but a grant the sum is gone, and a sum alone is a grant. */
const savedFields = ([caseId, { outcome, proposed }]: [string, Rows[string]]): [string, string[]][] => {
  if (outcome !== "grant") return [[`rows.${caseId}.proposed`, [""]]];
  return proposed === undefined ? [] : [[`rows.${caseId}.outcome`, [outcome]]];
};

/** What was typed, as it was saved, without the reasons that went. */
export const asSaved = (
  typed: Record<string, string[]>,
  rows: Rows,
  leftReasons: readonly string[],
): Record<string, string[]> => ({
  ...typed,
  ...Object.fromEntries(Object.entries(rows).flatMap(savedFields)),
  ...Object.fromEntries(leftReasons.map((caseId) => [`rows.${caseId}.reason`, [""]])),
});
