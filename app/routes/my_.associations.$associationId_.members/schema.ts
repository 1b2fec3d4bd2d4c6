import { z } from "zod";
import { MEMBER_ROLES } from "#domain/roles";
import { choice, email, text } from "#domain/shared/fields";

/** The two things signatories do with people. */
export const memberChangeSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), email: email(), role: choice(MEMBER_ROLES) }),
  z.object({ intent: z.literal("remove"), personId: text({ max: 24 }) }),
]);
