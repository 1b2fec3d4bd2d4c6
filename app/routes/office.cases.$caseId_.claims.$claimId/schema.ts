import { z } from "zod";
import { REVIEW_OUTCOMES } from "#domain/grants/cost-row-review";
import { choice, money, optionalText, text, wholeNumber } from "#domain/shared/fields";

/** Which of the page's two forms was sent. */
export const intentSchema = z.object({ intent: choice(["review", "return"]) });

export const reviewSchema = z.object({
  version: wholeNumber(),
  rows: z
    .array(
      z.object({
        rowId: text({ max: 24 }),
        outcome: choice(REVIEW_OUTCOMES),
        accepted: money().optional(),
        reason: optionalText({ max: 500 }),
      }),
    )
    .max(200, "tooMany"),
});

export const returnSchema = z.object({ version: wholeNumber(), reason: text({ max: 1000 }) });
