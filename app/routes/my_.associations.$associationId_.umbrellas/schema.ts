import { z } from "zod";
import { choice, text } from "#domain/shared/fields";

/** What a signatory does with the right of one umbrella organisation. */
export const editRightSchema = z.object({
  intent: choice(["give", "takeBack"]),
  umbrellaId: text({ max: 24 }),
});
