import { z } from "zod";
import { optionalText, plainDate } from "#domain/shared/fields";

/** Letters of the reason why a payment goes before its decision is final. */
export const REASON_MAX = 500;

export const batchSchema = z.object({
  payments: z.array(z.string().regex(/^[0-9a-f]{24}$/, "invalid")).max(1000, "tooMany"),
  executionDate: plainDate(),
  reason: optionalText({ max: REASON_MAX }),
});
