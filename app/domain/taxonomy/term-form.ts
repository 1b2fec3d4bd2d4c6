import { z } from "zod";
import { checkbox, optionalText, text, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import type { TermText } from "#domain/taxonomy/edit";

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

const version = wholeNumber({ max: Number.MAX_SAFE_INTEGER });

const wording = {
  version,
  nameFi: text({ max: 120 }),
  nameSv: optionalText({ max: 120 }),
  nameEn: optionalText({ max: 120 }),
  synonyms,
  sensitive: checkbox(),
};

/** A new term; `word` is one that records hold already. */
export const newTermSchema = z.object({ ...wording, word: optionalText({ max: 120 }) });

/** Other words for a term, or one of its buttons. */
export const termSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("reword"), ...wording }),
  z.object({ intent: z.enum(["retireTerm", "restoreTerm", "unmergeTerm"]), version }),
]);

/** The term is merged into the one that was chosen and confirmed. */
export const mergeSchema = z.object({ version, into: text({ max: 120 }) });

type Wording = {
  nameFi: string;
  nameSv?: string | undefined;
  nameEn?: string | undefined;
  synonyms: string[];
  sensitive: boolean;
};

export const textOf = ({ nameFi: fi, nameSv, nameEn, synonyms: words, sensitive }: Wording): TermText => ({
  names: { fi, sv: nameSv ?? null, en: nameEn ?? null },
  synonyms: words,
  sensitive,
});
