import { CheckboxField } from "#components/checkbox-field";
import { Fieldset } from "#components/fieldset";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import type { Taxonomy } from "#domain/taxonomy/term";
import { termEditing } from "#i18n/messages/term-editing";
import { useTexts } from "#i18n/use-texts";

type FieldName = "nameFi" | "nameSv" | "nameEn" | "synonyms" | "sensitive" | "lat" | "lon";
type TermForm = Pick<ReturnType<typeof useForm<FieldName>>, "field" | "tick">;

/** What a word is called in three languages, the words it is looked for with, of a need whether it is sensitive, and where a village is. */
export function TermFields({ form, taxonomy }: { form: TermForm; taxonomy: Taxonomy }) {
  const t = useTexts(termEditing);
  return (
    <>
      <TextField {...form.field("nameFi")} width="medium" required />
      <TextField {...form.field("nameSv")} width="medium" lang="sv" hint={t.nameHint} optional />
      <TextField {...form.field("nameEn")} width="medium" lang="en" hint={t.nameHint} optional />
      <TextArea {...form.field("synonyms")} rows={5} hint={t.synonymsHint} optional />
      {taxonomy === "needs" ? <CheckboxField {...form.tick("sensitive")} hint={t.sensitiveHint} /> : null}
      {taxonomy === "villages" ? (
        <Fieldset id="position" legend={t.position} hint={t.positionHint}>
          <div className="field-row">
            <TextField {...form.field("lat")} width="short" inputMode="decimal" optional />
            <TextField {...form.field("lon")} width="short" inputMode="decimal" optional />
          </div>
        </Fieldset>
      ) : null}
    </>
  );
}
