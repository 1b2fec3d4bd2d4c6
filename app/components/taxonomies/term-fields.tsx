import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { termEditing } from "#i18n/messages/term-editing";
import { useTexts } from "#i18n/use-texts";

type TermForm = Pick<ReturnType<typeof useForm<"nameFi" | "nameSv" | "nameEn" | "synonyms">>, "field">;

/** What a word is called in three languages, and the words it is looked for with. */
export function TermFields({ form }: { form: TermForm }) {
  const t = useTexts(termEditing);
  return (
    <>
      <TextField {...form.field("nameFi")} width="medium" required />
      <TextField {...form.field("nameSv")} width="medium" lang="sv" hint={t.nameHint} optional />
      <TextField {...form.field("nameEn")} width="medium" lang="en" hint={t.nameHint} optional />
      <TextArea {...form.field("synonyms")} rows={5} hint={t.synonymsHint} optional />
    </>
  );
}
