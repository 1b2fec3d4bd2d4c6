import { Button } from "#components/button";
import { SelectField, type SelectOption } from "#components/select-field";
import { formVersions } from "#i18n/messages/form-versions";
import { useTexts } from "#i18n/use-texts";

type CompareFormProps = { action: string; options: readonly SelectOption[]; from: string; to: string };

/** Which two versions to compare; the choice is part of the address. */
export function CompareForm({ action, options, from, to }: CompareFormProps) {
  const t = useTexts(formVersions);
  return (
    <form method="get" action={action} className="field-row">
      <SelectField name="from" label={t.from} options={options} defaultValue={from} width="medium" />
      <SelectField name="to" label={t.to} options={options} defaultValue={to} width="medium" />
      <Button variant="quiet">{t.show}</Button>
    </form>
  );
}
