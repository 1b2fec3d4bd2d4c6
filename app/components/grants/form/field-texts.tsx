import type { Field } from "#domain/grants/form/definition";
import { localText, type Locale } from "#domain/shared/locales";

/** A field's label and help in the reader's language. */
export const fieldTexts = ({ label, help }: Pick<Field, "label" | "help">, locale: Locale) => ({
  label: localText(label, locale),
  help: help ? localText(help, locale) || undefined : undefined,
});
