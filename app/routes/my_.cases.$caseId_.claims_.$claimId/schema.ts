import { z } from "zod";
import { choice, money, plainDate, text, wholeNumber } from "#domain/shared/fields";

/** Which of the page's two forms was sent. */
export const intentSchema = z.object({ intent: choice(["addRow", "submit"]) });

export const rowSchema = z.object({
  /** Made with the form, so that sending it twice adds one row. */
  rowId: z.string().regex(/^[0-9a-f]{24}$/, "invalid"),
  description: text({ max: 120 }),
  payee: text({ max: 120 }),
  receiptDate: plainDate(),
  claimed: money({ min: 1, max: 100_000_000 }),
  /** A receipt that came with an earlier try of the same form. */
  fileId: z
    .string()
    .regex(/^[0-9a-f]{24}$/, "invalid")
    .optional(),
});

export const submissionSchema = z.object({ version: wholeNumber() });
