import { ContactRoleField } from "#components/contact-role";
import { DetailFields, type DetailChoices } from "#components/associations/detail-fields";
import type { AssociationFormView } from "#components/associations/use-association-form";
import { CheckboxGroup } from "#components/checkbox-group";
import { Fieldset } from "#components/fieldset";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { codeOptions } from "#i18n/code-text";
import { associationForm } from "#i18n/messages/association-form";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

type PresentationFieldsProps = {
  form: AssociationFormView;
  linkCount: number;
  villages: readonly { value: string; label: string }[];
  choices: DetailChoices;
};

/** What the association tells of itself and keeps up to date: what readers need first, and the rest folded away. */
export function PresentationFields({ form, linkCount, villages, choices }: PresentationFieldsProps) {
  const t = useTexts(associationForm);
  const languages = useTexts(serviceLanguages);
  const [fields, areas] = [useTerms("fields"), useTerms("villages")];
  return (
    <>
      <Fieldset id="contact" legend={t.contactTitle} hint={t.contactLead}>
        <ContactRoleField {...form.field("contactRole")} kind="association" hint={t.roleHint} />
        <TextField {...form.field("contactEmail")} type="email" inputMode="email" width="medium" />
        <TextField {...form.field("contactPhone")} type="tel" inputMode="tel" width="medium" optional />
        <TextField {...form.field("contactWebsite")} inputMode="url" width="medium" optional />
      </Fieldset>
      <Fieldset id="about" legend={t.aboutTitle}>
        <TextArea {...form.field("description")} hint={t.descriptionHint} rows={4} maxChars={3000} />
        <CheckboxGroup {...fields.choices(form.many("fields"))} layout="columns" />
        <CheckboxGroup {...areas.choices(form.many("operatingArea"), villages)} layout="columns" />
        <CheckboxGroup
          {...form.many("languages")}
          options={codeOptions(SERVICE_LANGUAGES, languages)}
          layout="columns"
        />
      </Fieldset>
      <DetailFields {...{ form, linkCount, choices }} />
    </>
  );
}
