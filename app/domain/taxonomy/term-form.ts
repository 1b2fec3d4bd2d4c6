import { z } from "zod";
import { checkbox, optionalText, text, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import type { TermText } from "#domain/taxonomy/edit";
import type { Taxonomy } from "#domain/taxonomy/term";

const MOST_SYNONYMS = 40;
const LONGEST_SYNONYM = 60;

const wordsOf = (written: string | undefined): string[] =>
  (written ?? "")
    .split(/[\n,;]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Other words, on lines or between commas. */
const synonyms = optionalText({ max: 3000 })
  .transform(wordsOf)
  .superRefine((words, context) => {
    const message =
      words.length > MOST_SYNONYMS
        ? issue("tooMany", MOST_SYNONYMS)
        : words.some((word) => word.length > LONGEST_SYNONYM)
          ? issue("tooLong", LONGEST_SYNONYM)
          : null;
    if (message) context.addIssue({ code: "custom", message });
  });

/** Where Finland lies, with its farthest skerries. */
const BOUNDS = { lat: { min: 59, max: 70.5 }, lon: { min: 19, max: 32 } };

const DEGREES = /^\d{1,2}(?:[.,]\d{1,8})?$/;

/** Decimal degrees with a point or a comma; left empty it is not told. */
const degrees = ({ min, max }: { min: number; max: number }) =>
  optionalText({ max: 20 }).transform((written, context): number | null => {
    if (written === undefined) return null;
    const value = DEGREES.test(written) ? Number(written.replace(",", ".")) : Number.NaN;
    if (value >= min && value <= max) return value;
    const message = Number.isNaN(value) ? "notANumber" : value < min ? issue("tooSmall", min) : issue("tooLarge", max);
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const version = wholeNumber({ max: Number.MAX_SAFE_INTEGER });

const wording = {
  version,
  nameFi: text({ max: 120 }),
  nameSv: optionalText({ max: 120 }),
  nameEn: optionalText({ max: 120 }),
  synonyms,
  sensitive: checkbox(),
  /** Asked of villages only. */
  lat: degrees(BOUNDS.lat),
  lon: degrees(BOUNDS.lon),
};

type Degrees = { lat: number | null; lon: number | null };

/** A place on the map needs both numbers. */
function bothOrNeither({ lat, lon }: Degrees, context: z.RefinementCtx): void {
  if ((lat === null) !== (lon === null))
    context.addIssue({ code: "custom", message: "required", path: [lat === null ? "lat" : "lon"] });
}

/** A new term; `word` is one that records hold already. */
export const newTermSchema = z.object({ ...wording, word: optionalText({ max: 120 }) }).superRefine(bothOrNeither);

/** Other words for a term, or one of its buttons. */
export const termSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("reword"), ...wording }).superRefine(bothOrNeither),
  z.object({ intent: z.enum(["retireTerm", "restoreTerm", "unmergeTerm"]), version }),
]);

/** The term is merged into the one that was chosen and confirmed. */
export const mergeSchema = z.object({ version, into: text({ max: 120 }) });

type Wording = Degrees & {
  nameFi: string;
  nameSv?: string | undefined;
  nameEn?: string | undefined;
  synonyms: string[];
  sensitive: boolean;
};

/** What an administrator wrote of a word; only a village has a place on the map. */
export const textOf = (taxonomy: Taxonomy, { nameFi: fi, nameSv, nameEn, lat, lon, ...told }: Wording): TermText => ({
  names: { fi, sv: nameSv ?? null, en: nameEn ?? null },
  synonyms: told.synonyms,
  sensitive: told.sensitive,
  ...(taxonomy === "villages" ? { position: lat === null || lon === null ? null : { lat, lon } } : {}),
});
