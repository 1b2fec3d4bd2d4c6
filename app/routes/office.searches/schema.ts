import { z } from "zod";
import { holdsContact, holdsIdentityCode } from "#domain/shared/personal-data";
import { LONGEST_NAME } from "#domain/referrals/saved-search";
import { optionalText, text } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";

/** A search is stored and mailed every week: nobody may be told apart, or reached, by it. */
const name = text({ max: LONGEST_NAME }).refine((named) => !holdsContact(named), issue("someonesContact"));
/** An address hides what it says behind its signs: each of its values is looked at as it was typed. */
const holds = (asked: string | undefined, personal: (text: string) => boolean): boolean =>
  [...new URLSearchParams(asked).values()].some(personal);
const query = optionalText({ max: 2000 })
  .refine((asked) => !holds(asked, holdsIdentityCode), issue("identityCode"))
  .refine((asked) => holds(asked, holdsIdentityCode) || !holds(asked, holdsContact), issue("someonesContact"));
const searchId = text({ max: 24 });

/** A search is kept, or one of one's own is changed. */
export const searchesSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), name, query }),
  z.object({ intent: z.literal("rename"), name, searchId }),
  z.object({ intent: z.enum(["pause", "resume", "remove", "restore"]), searchId }),
]);
