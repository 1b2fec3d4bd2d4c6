import { optionsOf, type Field, type FormDefinition, type Section } from "#domain/grants/form/definition";
import type { LocalText } from "#domain/shared/locales";

/** The languages that a text is translated into; Finnish it has always. */
export const TRANSLATIONS = ["sv", "en"] as const;
type Translation = (typeof TRANSLATIONS)[number];

const textsOfField = (field: Field): LocalText[] => {
  const units =
    field.kind === "statistics" ? field.measures.map(({ unit }) => unit) : field.kind === "number" ? [field.unit] : [];
  const all = [field.label, field.help, ...optionsOf(field).map(({ label }) => label), ...units];
  return all.filter((text) => text !== null);
};

const textsOfSection = ({ title, intro }: Section): LocalText[] => (intro ? [title, intro] : [title]);

const lacking = (texts: readonly LocalText[]): Translation[] =>
  TRANSLATIONS.filter((locale) => texts.some((text) => text.fi.trim() && !text[locale]?.trim()));

/** The languages in which something of a field has to be read in Finnish. */
export const untranslatedField = (field: Field): Translation[] => lacking(textsOfField(field));

/** The same of a section's own title and introduction. */
export const untranslatedSection = (section: Section): Translation[] => lacking(textsOfSection(section));

/** How many texts of a form lack each language. */
export function untranslatedCounts({ sections }: FormDefinition): Record<Translation, number> {
  const all = sections.flatMap((section) => [...textsOfSection(section), ...section.fields.flatMap(textsOfField)]);
  const count = (locale: Translation) => all.filter((text) => text.fi.trim() && !text[locale]?.trim()).length;
  return { sv: count("sv"), en: count("en") };
}
