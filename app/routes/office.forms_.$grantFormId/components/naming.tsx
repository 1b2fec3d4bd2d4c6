import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { formEditor } from "#i18n/messages/form-editor";
import { useTexts } from "#i18n/use-texts";
import type { FormPageView } from "../queries.server";

type NamingProps = {
  view: Pick<FormPageView, "formId" | "version" | "units">;
  form: Pick<ReturnType<typeof useForm<string>>, "field" | "wrong">;
};

/** The form's name in three languages and the unit whose preparers edit it. */
export function Naming({ view, form }: NamingProps) {
  const t = useTexts(formEditor);
  return (
    <Disclosure summary={t.names} open={form.wrong("names.fi", "names.sv", "names.en", "unit")}>
      <Form action={`/office/forms/${view.formId}`}>
        <input type="hidden" name="version" value={view.version} />
        <TextField {...form.field("names.fi")} lang="fi" />
        <TextField {...form.field("names.sv")} lang="sv" optional />
        <TextField {...form.field("names.en")} lang="en" optional />
        <SelectField {...form.field("unit")} options={view.units} width="medium" />
        <FormActions>
          <Button name="intent" value="rename">
            {t.save}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
