import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { RadioGroup } from "#components/radio-group";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { ALLOCATION_BASES } from "#domain/grants/allocation/rule-form";
import type { FormReply } from "#domain/shared/form-reply";
import { codeOptions } from "#i18n/code-text";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";

export function NewScenario({ callId, reply }: { callId: string; reply: FormReply | undefined }) {
  const t = useTexts(workbench);
  const form = useForm({ reply, labels: { name: t.newName, base: t.newBase }, saved: { base: "equalShare" } });
  return (
    <>
      <FormProblems form={form} />
      <Form action={`/office/calls/${callId}/workbench`} className="bench-new">
        <TextField {...form.field("name")} hint={t.newHint} width="medium" />
        <RadioGroup {...form.one("base")} options={codeOptions(ALLOCATION_BASES, t.bases)} layout="columns" />
        <FormActions>
          <Button busyLabel={t.saving}>{t.create}</Button>
        </FormActions>
      </Form>
    </>
  );
}
