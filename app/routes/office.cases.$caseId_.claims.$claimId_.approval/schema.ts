import { z } from "zod";
import { choice, text, wholeNumber } from "#domain/shared/fields";

/** Which of the page's two forms was sent. */
export const intentSchema = z.object({ intent: choice(["approve", "return"]) });

export const approvalSchema = z.object({ version: wholeNumber() });

export const returnSchema = z.object({ version: wholeNumber(), reason: text({ max: 1000 }) });
