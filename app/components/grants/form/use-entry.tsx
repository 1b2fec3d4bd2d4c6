import { fieldTexts } from "#components/grants/form/field-texts";
import type { FieldOf, Kind } from "#domain/grants/form/definition";
import { inputName, placesIn, type TypedValues } from "#domain/grants/form/typed-values";
import { parseIssue } from "#domain/shared/issues";
import { localText } from "#domain/shared/locales";
import { issues } from "#i18n/messages/issues";
import { useLocale, useTexts } from "#i18n/use-texts";

/** A report that the service has already; `href` leads to it. */
type KnownReport = { reportId: string; name: string; href: string };

/** What a form was given: text by the name of its input, and issues (#domain/shared/issues) by the same names. */
export type FormEntries = {
  typed: TypedValues;
  problems?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What the ids of new rows begin with: another each time the page is shown, so that two people's rows stay two. */
  newRows: string;
  reports?: readonly KnownReport[] | undefined;
};

export type FieldProps<K extends Kind> = { field: FieldOf<K>; entries: FormEntries };

/** The id of an input, which the list of what is missing links to. */
export const answerId = (name: string): string => `answer-${name}`;

/** A field of a grant form as its inputs are drawn: its words in the reader's language, what stands in it, what is wrong. */
export function useEntry<K extends Kind>({ field, entries }: FieldProps<K>) {
  const locale = useLocale();
  const issueTexts = useTexts(issues);
  const nameOf = (part: string): string => inputName(field.id, part);
  const errorsOf = (part: string): string[] =>
    (entries.problems?.[nameOf(part)] ?? []).map((message) => {
      const { code, param = "" } = parseIssue(message);
      return issueTexts[code]({ param });
    });
  const valuesOf = (part: string): string[] => entries.typed[nameOf(part)] ?? [];
  return {
    ...fieldTexts(field, locale),
    isOptional: !field.required && field.kind !== "declaration",
    nameOf,
    errorsOf,
    valuesOf,
    places: (table: string): number[] => placesIn(entries.typed, nameOf(table)),
    labelOf: ({ label }: { label: Parameters<typeof localText>[0] }): string => localText(label, locale),
    /** Props of an input of the field; the part is as in inputName. */
    input: (part: string) => ({
      id: answerId(nameOf(part)),
      name: nameOf(part),
      defaultValue: valuesOf(part)[0],
      error: errorsOf(part),
    }),
  };
}

export type Entry = ReturnType<typeof useEntry>;
