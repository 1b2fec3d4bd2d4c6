import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { STAFF_ROLES } from "#domain/roles";
import { site } from "#i18n/messages/site";
import { staff } from "#i18n/messages/staff";
import { useTexts } from "#i18n/use-texts";
import type { StaffView } from "../queries.server";

type StaffForm = ReturnType<typeof useForm<"email" | "role" | "units">>;

/** Gives one person one role. */
export function GrantForm({ form, units }: { form: StaffForm; units: StaffView["units"] }) {
  const t = useTexts(staff);
  const { roles } = useTexts(site);
  return (
    <Section title={t.addTitle} lead={t.addLead}>
      <Form action="/office/staff">
        <input type="hidden" name="intent" value="grant" />
        <TextField {...form.field("email")} type="email" autoComplete="off" width="medium" required />
        <SelectField
          {...form.field("role")}
          width="medium"
          placeholder={t.chooseRole}
          options={STAFF_ROLES.map((value) => ({ value, label: roles[value] }))}
          required
        />
        {units.length === 0 ? null : <CheckboxGroup {...form.many("units")} hint={t.unitsHint} options={units} />}
        <FormActions>
          <Button>{t.add}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
