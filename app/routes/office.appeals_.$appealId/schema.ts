import { z } from "zod";
import { APPEAL_OUTCOMES } from "#domain/grants/appeal-lifecycle";
import { choice, money, plainDate, text, wholeNumber } from "#domain/shared/fields";

export const REASON_MAX = 3000;

const emptyAsMissing = (value: unknown): unknown =>
  typeof value === "string" && value.trim() === "" ? undefined : value;

const line = {
  outcome: choice(APPEAL_OUTCOMES),
  reason: text({ max: REASON_MAX }),
  awarded: z.preprocess(emptyAsMissing, money().optional()),
};

export const moveSchema = z.object({ version: wholeNumber() });
export const proposeSchema = z.object({ ...line, version: wholeNumber() });
export const decideSchema = z.object({
  ...line,
  version: wholeNumber(),
  decidingBody: text({ max: 60 }),
  meetingDate: plainDate(),
  section: wholeNumber({ min: 1, max: 9999 }),
});

type LineForm = Omit<z.output<typeof proposeSchema>, "version">;

/** An upheld appeal grants the new sum for the reasons given; the others leave the decision as it was. */
export const lineOf = ({ outcome, reason, awarded }: LineForm) => ({
  outcome,
  reason,
  anew: outcome === "upheld" ? { outcome: "grant" as const, awardedCents: awarded ?? 0, reason } : null,
});
