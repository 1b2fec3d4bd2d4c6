import { DateField } from "#components/date-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { APPLICATION_TEXT_LIMITS as MAX } from "#domain/grants/application-form";
import { application } from "#i18n/messages/application";
import { useTexts } from "#i18n/use-texts";
import type { FieldsProps } from "./fields";

export function PurposeFields({ form }: FieldsProps) {
  const { hints } = useTexts(application);
  return (
    <>
      <TextField {...form.field("title")} hint={hints.title} />
      <TextArea {...form.field("purpose")} hint={hints.purpose} rows={8} maxChars={MAX.purpose} />
      <TextArea
        {...form.field("beneficiaries")}
        hint={hints.beneficiaries}
        rows={4}
        maxChars={MAX.beneficiaries}
        optional
      />
      <DateField {...form.field("startsOn")} />
      <DateField {...form.field("endsOn")} />
    </>
  );
}
