import { ok, refused, type Result } from "#domain/shared/result";

/**
 * The little language of letters: text in which "{name}" stands for something that each letter has of its own. Stored
 * with the program's names; written and shown in words of the reader's language.
 */
const PLACEHOLDER = /\{([^{}]*)\}/g;

export type TemplateFault = { code: "unknownPlaceholder" | "missingPlaceholder" | "strayBrace"; word: string };

/** The names a template holds, each once, in the order they first stand. */
export const namesIn = (template: string): string[] => [
  ...new Set(Array.from(template.matchAll(PLACEHOLDER), ([, name = ""]) => name)),
];

const mapped = (template: string, of: (name: string) => string): string =>
  template.replace(PLACEHOLDER, (_, name: string) => of(name));

/**
 * Puts the values in their places, once: what a value holds is never read as a template itself. A text without
 * placeholders is itself.
 * @throws Error when the template names something that has no value here
 */
export const fillTemplate = (template: string, values: ReadonlyMap<string, string>): string =>
  mapped(template, (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`the text of the letter names ${name}, which the letter does not have`);
    return value;
  });

/**
 * The template as people read it: "{applicant}" is "{hakija}".
 * @param words the word of each name, in the reader's language
 */
export const shownTemplate = (template: string, words: ReadonlyMap<string, string>): string =>
  mapped(template, (name) => `{${words.get(name) ?? name}}`);

const plain = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, " ");

/**
 * Reads a template as somebody wrote it, back to the program's names.
 * @param names the name that each word means, in whichever language it was written, in small letters
 */
export function readTemplate(written: string, names: ReadonlyMap<string, string>): Result<string, TemplateFault> {
  const unknown = namesIn(written).find((word) => !names.has(plain(word)));
  if (unknown !== undefined) return refused({ code: "unknownPlaceholder", word: `{${unknown}}` });
  const stray = /[{}]/.exec(written.replace(PLACEHOLDER, ""));
  if (stray) return refused({ code: "strayBrace", word: stray[0] });
  return ok(mapped(written, (word) => `{${names.get(plain(word)) ?? word}}`));
}

/** Paragraphs are parted by empty lines. What a value holds never parts one. */
export const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
