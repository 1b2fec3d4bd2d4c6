import type { ReactNode } from "react";
import { Fieldset } from "#components/fieldset";
import { Tag } from "#components/tag";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { fieldEditor } from "#i18n/messages/field-editor";
import { useTexts } from "#i18n/use-texts";

export type EditorForm = ReturnType<typeof useForm<string>>;

type LanguageFieldsProps = {
  form: EditorForm;
  /** The text's name in the form: "label" of "label.fi". */
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  long?: boolean | undefined;
  optional?: boolean | undefined;
  legendHidden?: boolean | undefined;
};

/** One text in the three languages side by side, so that all of it is seen at once; what lacks a translation is marked. */
export function LanguageFields({ form, name, legend, hint, long, optional, legendHidden }: LanguageFieldsProps) {
  const t = useTexts(fieldEditor);
  const labels: Record<Locale, string> = { fi: t.inFinnish, sv: t.inSwedish, en: t.inEnglish };
  const isWritten = Boolean(form.field(`${name}.fi`).defaultValue);
  const Input = long ? TextArea : TextField;
  return (
    <Fieldset id={name} size="field" legend={legend} hint={hint} optional={optional} legendHidden={legendHidden}>
      <div className="languages">
        {LOCALES.map((locale) => {
          const field = form.field(`${name}.${locale}`);
          const isMissing = locale !== "fi" && isWritten && !field.defaultValue;
          return (
            <Input
              key={locale}
              {...field}
              {...(isMissing ? { after: <Tag tone="warn">{t.missing}</Tag> } : {})}
              label={labels[locale]}
              lang={locale}
            />
          );
        })}
      </div>
    </Fieldset>
  );
}
