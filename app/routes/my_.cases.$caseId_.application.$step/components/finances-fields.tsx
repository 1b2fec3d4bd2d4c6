import { MoneyField } from "#components/money-field";
import { Note } from "#components/note";
import { TextArea } from "#components/text-area";
import { APPLICATION_TEXT_LIMITS } from "#domain/grants/application-form";
import { formatShare } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { FieldsProps } from "./fields";

const SUMS = ["totalCostsCents", "ownShareCents", "otherFundingCents", "requestedCents"] as const;

export function FinancesFields({ form, view }: FieldsProps) {
  const { hints } = useTexts(application);
  const t = useTexts(apply);
  const locale = useLocale();
  return (
    <>
      {view.shareBp < 10_000 ? <Note>{t.shareNote({ share: formatShare(view.shareBp, locale) })}</Note> : null}
      {SUMS.map((name) => (
        <MoneyField key={name} {...form.field(name)} hint={hints[name]} />
      ))}
      <TextArea {...form.field("budgetNotes")} rows={4} maxChars={APPLICATION_TEXT_LIMITS.budgetNotes} optional />
    </>
  );
}
