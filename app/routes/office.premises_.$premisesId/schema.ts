import { z } from "zod";
import { email, text } from "#domain/shared/fields";

/** The two things done with keepers. */
export const keeperChangeSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("nameKeeper"), email: email() }),
  z.object({ intent: z.literal("removeKeeper"), personId: text({ max: 24 }) }),
]);

const intents = z.object({ intent: z.enum(["nameKeeper", "removeKeeper"]) });

/** Was one of the keepers' buttons pressed, and not the form of the place itself? */
export const isAboutKeepers = (posted: FormData): boolean => intents.safeParse(Object.fromEntries(posted)).success;
