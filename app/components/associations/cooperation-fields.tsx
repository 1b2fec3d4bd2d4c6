import { ContactRoleField } from "#components/contact-role";
import { DateField } from "#components/date-field";
import { Fieldset } from "#components/fieldset";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { COOPERATION_KINDS } from "#domain/associations/cooperation-kinds";
import { codeOptions } from "#i18n/code-text";
import { cooperation } from "#i18n/messages/cooperation";
import { useTexts } from "#i18n/use-texts";

export type CooperationFormView = ReturnType<typeof useForm<keyof (typeof cooperation)["fi"]["labels"]>>;

type CooperationFieldsProps = { form: CooperationFormView; units: readonly { value: string; label: string }[] };

/** What an association and a unit of the city do together. */
export function CooperationFields({ form, units }: CooperationFieldsProps) {
  const t = useTexts(cooperation);
  return (
    <>
      <TextField {...form.field("title")} hint={t.titleHint} required />
      <SelectField {...form.field("kind")} options={codeOptions(COOPERATION_KINDS, t.kinds)} placeholder={t.choose} />
      <SelectField {...form.field("unit")} options={units} placeholder={t.choose} />
      <TextArea {...form.field("description")} rows={4} maxChars={3000} required />
      <TextArea {...form.field("associationGives")} rows={3} maxChars={1000} optional />
      <TextArea {...form.field("cityGives")} rows={3} maxChars={1000} optional />
      <Fieldset id="period" size="field" legend={t.period} hint={t.datesHint} optional>
        <div className="field-row">
          <DateField {...form.field("startsOn")} />
          <DateField {...form.field("endsOn")} />
        </div>
      </Fieldset>
      <ContactRoleField {...form.field("contactRole")} kind="city" hint={t.contactRoleHint} optional />
    </>
  );
}
