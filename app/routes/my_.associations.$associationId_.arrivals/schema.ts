import { z } from "zod";
import { tellingSchema } from "#domain/referrals/slip";
import { text } from "#domain/shared/fields";

/** A code alone looks; with an activity and what became of it, it marks. */
export const arrivalSchema = z.object({ code: text({ max: 20 }), ...tellingSchema.partial().shape });
