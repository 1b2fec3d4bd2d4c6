import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { ConditionFields } from "#components/grants/form-editor/condition-fields";
import { LanguageFields } from "#components/grants/form-editor/language-fields";
import { useEditorForm } from "#components/grants/form-editor/use-editor-form";
import type { Field } from "#domain/grants/form/definition";
import type { FormReply } from "#domain/shared/form-reply";
import { fieldEditor } from "#i18n/messages/field-editor";
import { useTexts } from "#i18n/use-texts";

type SectionEditorProps = {
  reply: FormReply | undefined;
  saved: Record<string, string | boolean>;
  /** The questions that are asked before the section. */
  before: readonly Field[];
  basis: string;
  action: string;
  back: string;
};

/** The form of a section: its name, an introduction, and when it is asked. */
export function SectionEditor({ reply, saved, before, basis, action, back }: SectionEditorProps) {
  const t = useTexts(fieldEditor);
  const { form, rowsOf } = useEditorForm(reply, saved);
  return (
    <>
      <FormProblems form={form} />
      <Form action={action}>
        <input type="hidden" name="basis" value={basis} />
        <button className="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
          {t.save}
        </button>
        <LanguageFields form={form} name="title" legend={t.title} />
        <LanguageFields form={form} name="intro" legend={t.intro} long optional />
        <ConditionFields form={form} before={before} rows={rowsOf("tests", 1)} />
        <FormActions>
          <Button name="intent" value="save">
            {t.save}
          </Button>
          <ButtonLink href={back} variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
