import { z } from "zod";
import { checkbox, optionalText, plainDate, text } from "#domain/shared/fields";

export const settlementSchema = z.object({
  paidOn: plainDate(),
  payments: z
    .array(z.object({ paymentId: text({ max: 24 }), rejected: checkbox(), reason: optionalText({ max: 300 }) }))
    .max(1000, "tooMany"),
});
