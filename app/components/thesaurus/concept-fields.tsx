import { Disclosure } from "#components/disclosure";
import { RadioGroup } from "#components/radio-group";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { CONCEPT_KINDS } from "#domain/search/thesaurus/edits";
import { codeOptions } from "#i18n/code-text";
import { conceptEditing } from "#i18n/messages/concept-editing";
import { thesaurus } from "#i18n/messages/thesaurus";
import { useTexts } from "#i18n/use-texts";

type Name = "code" | "kind" | "finds" | "related" | "beside" | "said" | "sv" | "en" | "ask";
export type ConceptForm = Pick<ReturnType<typeof useForm<Name>>, "field" | "one">;

/** What a concept is called (once), what kind it is, and its lists of words with what each list does. */
export function ConceptFields({ form, isNew, names }: { form: ConceptForm; isNew: boolean; names: string[] }) {
  const t = useTexts(conceptEditing);
  const { kinds } = useTexts(thesaurus);
  return (
    <>
      {isNew ? (
        <TextField {...form.field("code")} lang="fi" hint={t.hints.code} width="medium" required maxLength={60} />
      ) : null}
      <RadioGroup {...form.one("kind")} hint={t.hints.kind} options={codeOptions(CONCEPT_KINDS, kinds)} />
      <TextArea {...form.field("finds")} lang="fi" hint={t.hints.finds} rows={6} required />
      <TextArea {...form.field("related")} lang="fi" hint={t.hints.related} rows={5} optional />
      <TextArea
        {...form.field("beside")}
        lang="fi"
        hint={t.hints.beside}
        rows={5}
        optional
        after={
          <Disclosure summary={t.names}>
            <ul className="concept-names" lang="fi">
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Disclosure>
        }
      />
      <TextArea {...form.field("said")} lang="fi" hint={t.hints.said} rows={10} optional />
      <TextArea {...form.field("sv")} lang="sv" hint={t.hints.sv} rows={5} optional />
      <TextArea {...form.field("en")} lang="en" hint={t.hints.en} rows={5} optional />
    </>
  );
}
