import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { MEMBER_ROLES } from "#domain/roles";
import { members as texts } from "#i18n/messages/members";
import { useTexts } from "#i18n/use-texts";

type AddMemberProps = { associationId: string; form: ReturnType<typeof useForm<"email" | "role">> };

export function AddMember({ associationId, form }: AddMemberProps) {
  const t = useTexts(texts);
  const roles = MEMBER_ROLES.map((value) => ({ value, label: t.roles[value], hint: t.roleHints[value] }));
  return (
    <Section title={t.addTitle}>
      <Form action={`/my/associations/${associationId}/members`}>
        <input type="hidden" name="intent" value="add" />
        <TextField
          {...form.field("email")}
          hint={t.emailHint}
          type="email"
          inputMode="email"
          autoComplete="off"
          width="medium"
        />
        <RadioGroup {...form.one("role")} options={roles} />
        <FormActions>
          <Button icon="plus">{t.add}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
