import { z } from "zod";
import { STAFF_ROLES } from "#domain/roles";
import { choice, email, text } from "#domain/shared/fields";

const role = choice(STAFF_ROLES);

/** Either a role is given or one is taken away. */
export const staffSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("grant"),
    email: email(),
    role,
    units: z
      .array(text({ max: 60 }))
      .max(50)
      .default([]),
  }),
  z.object({ intent: z.literal("revoke"), personId: text(), role }),
]);
