import { Fieldset } from "#components/fieldset";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { REGISTRABLE_KINDS } from "#domain/associations/association-kinds";
import { codeOptions } from "#i18n/code-text";
import { associationForm } from "#i18n/messages/association-form";
import { associations } from "#i18n/messages/associations";
import { useTexts } from "#i18n/use-texts";

export type AssociationFormView = ReturnType<typeof useForm<keyof (typeof associationForm)["fi"]["labels"]>>;

type IdentityFieldsProps = { form: AssociationFormView; municipalities: readonly { value: string; label: string }[] };

/** What tells the association apart from the others. */
export function IdentityFields({ form, municipalities }: IdentityFieldsProps) {
  const t = useTexts(associationForm);
  const { kinds } = useTexts(associations);
  const [only] = municipalities;
  return (
    <Fieldset id="who" legend={t.whoTitle}>
      <TextField {...form.field("name")} hint={t.nameHint} autoComplete="organization" required />
      <RadioGroup {...form.one("kind")} options={codeOptions(REGISTRABLE_KINDS, kinds)} />
      <TextField
        {...form.field("registerNumber")}
        hint={t.registerNumberHint}
        inputMode="numeric"
        width="medium"
        optional
      />
      <TextField {...form.field("businessId")} hint={t.businessIdHint} width="medium" optional />
      <p className="muted small">{t.numberHint}</p>
      {municipalities.length > 1 ? (
        <SelectField {...form.field("municipality")} options={municipalities} width="medium" />
      ) : (
        <input type="hidden" name="municipality" value={only?.value ?? ""} />
      )}
      <TextField {...form.field("homeMunicipality")} hint={t.homeHint} width="medium" optional />
    </Fieldset>
  );
}
