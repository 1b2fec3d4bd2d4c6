import { z } from "zod";
import { guarded } from "#domain/referrals/personal-data";
import { LONGEST_NAME } from "#domain/referrals/saved-search";
import { optionalText, text } from "#domain/shared/fields";

const name = guarded(text({ max: LONGEST_NAME }));
const searchId = text({ max: 24 });

/** A search is kept, or one of one's own is changed. */
export const searchesSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), name, query: guarded(optionalText({ max: 2000 })) }),
  z.object({ intent: z.literal("rename"), name, searchId }),
  z.object({ intent: z.enum(["pause", "resume", "remove", "restore"]), searchId }),
]);
