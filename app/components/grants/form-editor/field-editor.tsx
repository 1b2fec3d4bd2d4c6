import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CheckboxField } from "#components/checkbox-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { ConditionFields } from "#components/grants/form-editor/condition-fields";
import { KindFields } from "#components/grants/form-editor/kind-fields";
import { LanguageFields } from "#components/grants/form-editor/language-fields";
import { useEditorForm } from "#components/grants/form-editor/use-editor-form";
import { SelectField, type SelectOption } from "#components/select-field";
import type { Field, Kind } from "#domain/grants/form/definition";
import type { FormReply } from "#domain/shared/form-reply";
import { fieldEditor } from "#i18n/messages/field-editor";
import { useTexts } from "#i18n/use-texts";

type FieldEditorProps = {
  reply: FormReply | undefined;
  kind: Kind;
  saved: Record<string, string | boolean>;
  sections: readonly SelectOption[];
  /** The questions that are asked before it. */
  before: readonly Field[];
  basis: string;
  action: string;
  back: string;
};

const LISTS: { [K in Kind]?: string } = {
  choice: "options",
  many: "options",
  members: "bands",
  statistics: "measures",
};

/** The form of a question: its text, the settings of its kind, whether it must be answered, and when it is asked. */
export function FieldEditor({ reply, kind, saved, sections, before, basis, action, back }: FieldEditorProps) {
  const t = useTexts(fieldEditor);
  const { form, rowsOf } = useEditorForm(reply, saved);
  const isDeclaration = kind === "declaration";
  return (
    <>
      <FormProblems form={form} />
      <Form action={action}>
        <input type="hidden" name="basis" value={basis} />
        <button className="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
          {t.save}
        </button>
        <LanguageFields
          form={form}
          name="label"
          legend={isDeclaration ? t.declaration : t.question}
          hint={isDeclaration ? undefined : t.questionHint}
        />
        <LanguageFields form={form} name="help" legend={t.help} hint={t.helpHint} long optional />
        <KindFields kind={kind} form={form} rows={rowsOf(LISTS[kind] ?? "options", 3)} />
        {isDeclaration ? null : <CheckboxField {...form.tick("required")} />}
        <SelectField {...form.field("sectionId")} options={sections} width="medium" />
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
