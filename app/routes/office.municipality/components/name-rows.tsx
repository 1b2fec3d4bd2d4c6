import { CheckboxField } from "#components/checkbox-field";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { LOCALES, type LocalText } from "#domain/shared/locales";
import { municipality } from "#i18n/messages/municipality";
import { useTexts } from "#i18n/use-texts";

export type NamedRow = { code: string; names: LocalText; officeHolder: boolean };

const EMPTY_ROWS = 2;

type NameRowsProps = {
  /** What the rows are called in the form. */
  group: "bodies";
  title: string;
  lead: string;
  saved: readonly NamedRow[];
  form: Pick<ReturnType<typeof useForm>, "field" | "tick">;
  /** How many rows the form that came back had. */
  typedRows: number;
};

/** Names in three languages, a row each, with empty rows at the end for new ones. */
export function NameRows({ group, title, lead, saved, form, typedRows }: NameRowsProps) {
  const t = useTexts(municipality);
  const count = Math.max(saved.length + EMPTY_ROWS, typedRows);
  return (
    <Section title={title} lead={lead}>
      <div className="name-rows">
        {Array.from({ length: count }, (_, index) => (
          <div className="name-row" key={index}>
            <input type="hidden" name={`${group}[${index}].code`} value={saved[index]?.code ?? ""} />
            {LOCALES.map((locale) => (
              <TextField
                key={locale}
                {...form.field(`${group}[${index}].${locale}`)}
                label={t.row({ number: index + 1, language: t.languages[locale] })}
              />
            ))}
            <CheckboxField
              {...form.tick(`${group}[${index}].officeHolder`)}
              label={t.officeHolder({ number: index + 1 })}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** The saved names under the names of their fields. */
export const savedNames = (group: string, rows: readonly NamedRow[]): Record<string, string | boolean> =>
  Object.fromEntries(
    rows.flatMap(({ names, officeHolder }, index): [string, string | boolean][] => [
      ...LOCALES.map((locale): [string, string] => [`${group}[${index}].${locale}`, names[locale] ?? ""]),
      [`${group}[${index}].officeHolder`, officeHolder],
    ]),
  );
