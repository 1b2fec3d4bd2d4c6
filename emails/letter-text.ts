import { fillTemplate, namesIn, paragraphsOf, readTemplate, shownTemplate } from "#domain/letters/template";
import { EDITABLE_KINDS, type EditableLetterId } from "#domain/letters/editable-letter";
import type { LetterText } from "#domain/letters/letter-text";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { EDITABLE_LETTERS } from "#emails/editable-letters";
import type { Letter, LetterFacts } from "#emails/letter";
import { exampleFacts } from "#emails/letter-examples";
import { LETTERS } from "#emails/letters";
import { letterPlaceholders, type PlaceholderName } from "#i18n/messages/letter-placeholders";

/** The names that a letter's text may hold. */
export const placeholdersOf = (id: EditableLetterId): PlaceholderName[] =>
  Object.keys(EDITABLE_LETTERS[id].values) as PlaceholderName[];

/** The names that its text must hold. */
export const necessaryIn = (id: EditableLetterId): readonly PlaceholderName[] => EDITABLE_LETTERS[id].necessary;

/** What each name stands for in a letter made of these facts. */
function valuesOf(id: EditableLetterId, facts: LetterFacts, locale: Locale): Map<string, string> {
  const entries = Object.entries(EDITABLE_LETTERS[id].values).filter(([, value]) => value !== undefined);
  return new Map(entries.map(([name, value]) => [name, value(facts, locale)]));
}

/** What each name could say, for whoever writes a text. */
export const exampleValues = (id: EditableLetterId, locale: Locale): ReadonlyMap<string, string> =>
  valuesOf(id, exampleFacts(id, locale), locale);

/** Only what the text names is asked of the facts: a letter may lack what it does not tell. */
function valuesFor(text: LetterText, id: EditableLetterId, facts: LetterFacts, locale: Locale): Map<string, string> {
  const { values } = EDITABLE_LETTERS[id];
  const names = placeholdersOf(id).filter((name) => namesIn(`${text.subject} ${text.body}`).includes(name));
  return new Map(names.flatMap((name) => (values[name] ? [[name, values[name](facts, locale)] as const] : [])));
}

/**
 * The program's letter with a municipality's own subject and sentences in it. Its rows and its button stay: they hold
 * the sums, the last days and the link, which no text can leave out.
 * @throws Error when the text names what the letter does not have
 */
export function withText(id: EditableLetterId, text: LetterText, facts: LetterFacts, locale: Locale): Letter {
  const values = valuesFor(text, id, facts, locale);
  return {
    ...LETTERS[EDITABLE_KINDS[id]](facts, locale),
    subject: fillTemplate(text.subject, values).replace(/\s*\n\s*/g, " "),
    paragraphs: paragraphsOf(text.body).map((paragraph) => fillTemplate(paragraph, values)),
  };
}

/**
 * The program's own text as a template: its letter made of the example's facts, with the names put back where their
 * values stand. So the program's sentences are written once, where its letters are.
 */
export function ownText(id: EditableLetterId, locale: Locale): LetterText {
  const facts = exampleFacts(id, locale);
  const { subject, paragraphs } = LETTERS[EDITABLE_KINDS[id]](facts, locale);
  // The longest first: one value may be a part of another.
  const values = [...exampleValues(id, locale)].toSorted(([, a], [, b]) => b.length - a.length);
  const named = (text: string): string =>
    values.reduce((template, [name, value]) => template.replaceAll(value, `{${name}}`), text);
  return { subject: named(subject), body: paragraphs.map(named).join("\n\n") };
}

const wordsIn = (locale: Locale): Map<string, string> => new Map(Object.entries(letterPlaceholders[locale]));

/** The text as a reader of this language sees it, with the placeholders in words. */
export function shownText(text: LetterText, locale: Locale): LetterText {
  const words = wordsIn(locale);
  return { subject: shownTemplate(text.subject, words), body: shownTemplate(text.body, words) };
}

/** Words of any of the languages are understood: whoever edits a Swedish letter may read Finnish. */
const namesByWord = (id: EditableLetterId): Map<string, string> =>
  new Map(
    placeholdersOf(id).flatMap((name) =>
      [name, ...LOCALES.map((locale) => letterPlaceholders[locale][name])].map(
        (word) => [word.toLowerCase(), name] as const,
      ),
    ),
  );

export type TextFault = {
  code: "unknownPlaceholder" | "missingPlaceholder" | "strayBrace";
  /** "subject" or "body", or the field of a form that holds it. */
  field: string;
  word: string;
};

/**
 * Reads a text as it was written in a form, back to the program's names. Refused: a name that this letter does not
 * know, a brace that belongs to no name, and a text that leaves out what only it can tell.
 * @param reader the language in which a fault names what is missing
 */
export function readText(id: EditableLetterId, written: LetterText, reader: Locale): Result<LetterText, TextFault[]> {
  const names = namesByWord(id);
  const [subject, body] = [readTemplate(written.subject, names), readTemplate(written.body, names)];
  const faults: TextFault[] = [
    ...(subject.ok ? [] : [{ ...subject.refusal, field: "subject" }]),
    ...(body.ok ? [] : [{ ...body.refusal, field: "body" }]),
  ];
  if (!subject.ok || !body.ok) return refused(faults);
  const held = namesIn(`${subject.value} ${body.value}`);
  const missing = EDITABLE_LETTERS[id].necessary.filter((name) => !held.includes(name));
  if (missing.length === 0) return ok({ subject: subject.value, body: body.value });
  return refused(
    missing.map((name) => ({
      code: "missingPlaceholder" as const,
      field: "body",
      word: `{${letterPlaceholders[reader][name]}}`,
    })),
  );
}
