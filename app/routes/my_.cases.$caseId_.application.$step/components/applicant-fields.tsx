import { TextField } from "#components/text-field";
import { application } from "#i18n/messages/application";
import { useTexts } from "#i18n/use-texts";
import { formatIban, parseIban } from "#domain/shared/iban";
import type { FieldsProps } from "./fields";

/** An account as on an invoice, in groups of four. */
function inGroups(iban: string | undefined): string | undefined {
  const parsed = parseIban(iban ?? "");
  return parsed.ok ? formatIban(parsed.value) : iban;
}

export function ApplicantFields({ form }: FieldsProps) {
  const { hints } = useTexts(application);
  const account = form.field("iban");
  return (
    <>
      <TextField {...form.field("contactName")} autoComplete="name" />
      <TextField
        {...form.field("contactEmail")}
        hint={hints.contactEmail}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
      <TextField {...form.field("contactPhone")} type="tel" autoComplete="tel" width="medium" optional />
      <TextField
        {...account}
        defaultValue={inGroups(account.defaultValue)}
        hint={hints.iban}
        autoComplete="off"
        width="medium"
      />
      <TextField {...form.field("memberCount")} inputMode="numeric" width="short" optional />
    </>
  );
}
