import { z } from "zod";
import { plainDate } from "#domain/shared/fields";

export const batchSchema = z.object({
  payments: z.array(z.string().regex(/^[0-9a-f]{24}$/, "invalid")).max(1000, "tooMany"),
  executionDate: plainDate(),
});
