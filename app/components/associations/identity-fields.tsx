import type { AssociationFormView } from "#components/associations/use-association-form";
import { Fieldset } from "#components/fieldset";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { REGISTRABLE_KINDS, type AssociationKind } from "#domain/associations/association-kinds";
import { codeOptions } from "#i18n/code-text";
import { associationForm } from "#i18n/messages/association-form";
import { associations } from "#i18n/messages/associations";
import { useTexts } from "#i18n/use-texts";

type Part = { form: AssociationFormView };

/** The organisation that a group belongs to, by its name; the browser suggests names where they are few enough. */
export function ParentField({ form, names }: Part & { names: readonly string[] }) {
  const t = useTexts(associationForm);
  return (
    <>
      <TextField {...form.field("parentName")} hint={t.parentHint} list="directory-names" autoComplete="off" optional />
      <datalist id="directory-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

type IdentityFieldsProps = Part & {
  municipalities: readonly { value: string; label: string }[];
  /** Names in the directory, to choose a group's parent by. */
  names: readonly string[];
  kinds?: readonly AssociationKind[];
};

/**
 * What tells the association apart from the others. The questions of every kind are in the page; the style sheet shows
 * those of the kind that is chosen, with no script at all.
 */
export function IdentityFields({ form, municipalities, names, kinds = REGISTRABLE_KINDS }: IdentityFieldsProps) {
  const t = useTexts(associationForm);
  const words = useTexts(associations);
  const [only] = municipalities;
  return (
    <div className="identity-fields">
      <Fieldset id="who" legend={t.whoTitle}>
        <TextField {...form.field("name")} hint={t.nameHint} autoComplete="organization" required />
        <RadioGroup {...form.one("kind")} options={codeOptions(kinds, words.kinds)} />
        <div className="kind-informal">
          <ParentField {...{ form, names }} />
        </div>
        <div className="kind-numbered">
          <div className="kind-registered">
            <TextField
              {...form.field("registerNumber")}
              hint={t.registerNumberHint}
              inputMode="numeric"
              width="medium"
              optional
            />
          </div>
          <TextField {...form.field("businessId")} hint={t.businessIdHint} width="medium" optional />
          <p className="muted small">{t.numberHint}</p>
        </div>
        {municipalities.length > 1 ? (
          <SelectField {...form.field("municipality")} options={municipalities} width="medium" />
        ) : (
          <input type="hidden" name="municipality" value={only?.value ?? ""} />
        )}
        <TextField {...form.field("homeMunicipality")} hint={t.homeHint} width="medium" optional />
      </Fieldset>
    </div>
  );
}
