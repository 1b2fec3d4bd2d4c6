import { z } from "zod";
import { choice, text, wholeNumber } from "#domain/shared/fields";
import { LOCALES } from "#domain/shared/locales";

export const accountSchema = z.object({
  version: wholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  name: text({ max: 100 }),
  locale: choice(LOCALES),
});
