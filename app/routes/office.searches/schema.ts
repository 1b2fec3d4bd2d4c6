import { z } from "zod";
import { holdsIdentityCode } from "#domain/shared/personal-data";
import { LONGEST_NAME } from "#domain/referrals/saved-search";
import { optionalText, text } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";

const name = text({ max: LONGEST_NAME });
/** An address hides what it says behind its signs: each of its values is looked at as it was typed. */
const query = optionalText({ max: 2000 }).refine(
  (asked) => ![...new URLSearchParams(asked).values()].some(holdsIdentityCode),
  issue("identityCode"),
);
const searchId = text({ max: 24 });

/** A search is kept, or one of one's own is changed. */
export const searchesSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), name, query }),
  z.object({ intent: z.literal("rename"), name, searchId }),
  z.object({ intent: z.enum(["pause", "resume", "remove", "restore"]), searchId }),
]);
