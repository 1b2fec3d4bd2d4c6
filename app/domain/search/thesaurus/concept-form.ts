import { z } from "zod";
import { choice, optionalText, text, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import { CONCEPT_KINDS, type ConceptWords } from "#domain/search/thesaurus/edits";

const LONGEST_WORD = 60;
const LONGEST_LIST = 20_000;
const LONGEST_QUESTION = 300;

const listed = (written: string): string[] => [
  ...new Set(
    written
      .split(/[\n,;]/)
      .map((word) => word.trim().replace(/\s+/g, " "))
      .filter(Boolean),
  ),
];

/** Words and short phrases, one a line or between commas; repeated ones count once. */
const wordList = ({ most, least = 0 }: { most: number; least?: number }) =>
  optionalText({ max: LONGEST_LIST })
    .transform((written) => listed(written ?? ""))
    .superRefine((words, context) => {
      const message =
        words.length < least
          ? "required"
          : words.length > most
            ? issue("tooMany", most)
            : words.some((word) => word.length > LONGEST_WORD)
              ? issue("tooLong", LONGEST_WORD)
              : null;
      if (message) context.addIssue({ code: "custom", message });
    });

const version = wholeNumber({ max: Number.MAX_SAFE_INTEGER });

const wording = {
  kind: choice(CONCEPT_KINDS),
  finds: wordList({ most: 40, least: 1 }),
  related: wordList({ most: 40 }),
  beside: wordList({ most: 20 }),
  said: wordList({ most: 250 }),
  sv: wordList({ most: 100 }),
  en: wordList({ most: 100 }),
};

/** A name that an address can hold: letters, digits, spaces and hyphens. "new" is where concepts are added. */
const code = text({ max: LONGEST_WORD })
  .overwrite((name) => name.toLowerCase().replace(/\s+/g, " "))
  .regex(/^[\p{L}\d][\p{L}\d -]*$/u, "invalid")
  .refine((name) => name !== "new", "invalid");

const asked = { ask: text({ max: LONGEST_QUESTION }) };

/** A new concept, saved or only tried. */
export const newConceptSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), code, ...wording }),
  z.object({ intent: z.literal("try"), code, ...wording, ...asked }),
]);

/** Other words for a concept, saved or only tried, or one of its buttons. */
export const conceptSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), version, ...wording }),
  z.object({ intent: z.literal("try"), version, ...wording, ...asked }),
  z.object({ intent: z.enum(["retire", "restore", "refound"]), version }),
]);

export const wordsOfForm = ({ kind, finds, related, beside, said, sv, en }: ConceptWords): ConceptWords => ({
  ...{ kind, finds, related, beside, said, sv, en },
});
