import type { ReactNode } from "react";
import { CheckboxField } from "#components/checkbox-field";
import { DateField } from "#components/date-field";
import { LanguageFields, type EditorForm } from "#components/grants/form-editor/language-fields";
import { MeasureRows, OptionRows } from "#components/grants/form-editor/option-rows";
import { MoneyField } from "#components/money-field";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { ATTACHMENT_KINDS, OTHER_ATTACHMENT } from "#domain/grants/attachment-kinds";
import type { Kind } from "#domain/grants/form/definition";
import { codeOptions } from "#i18n/code-text";
import { attachments } from "#i18n/messages/attachments";
import { fieldEditor } from "#i18n/messages/field-editor";
import { useTexts } from "#i18n/use-texts";

/** What the form of each kind asks, with how many rows its list has. */
export type KindFieldsProps = { form: EditorForm; rows: number };

function Length({ form }: KindFieldsProps) {
  return <TextField {...form.field("maxLength")} width="short" inputMode="numeric" />;
}

function NumberLimits({ form }: KindFieldsProps) {
  const t = useTexts(fieldEditor);
  return (
    <>
      <LanguageFields form={form} name="unit" legend={t.unit} optional />
      <div className="field-row">
        <TextField {...form.field("min")} width="short" inputMode="decimal" optional />
        <TextField {...form.field("max")} width="short" inputMode="decimal" optional />
      </div>
      <SelectField
        {...form.field("decimals")}
        options={codeOptions(["0", "1", "2"] as const, t.decimals)}
        width="medium"
      />
    </>
  );
}

function SumLimits({ form }: KindFieldsProps) {
  return (
    <div className="field-row">
      <MoneyField {...form.field("minCents")} optional />
      <MoneyField {...form.field("maxCents")} optional />
    </div>
  );
}

function DayLimits({ form }: KindFieldsProps) {
  return (
    <div className="field-row">
      <DateField {...form.field("earliest")} optional />
      <DateField {...form.field("latest")} optional />
    </div>
  );
}

function ManyOptions({ form, rows }: KindFieldsProps) {
  return (
    <>
      <OptionRows form={form} name="options" rows={rows} />
      <TextField {...form.field("most")} width="short" inputMode="numeric" optional />
    </>
  );
}

function OwnShare({ form }: KindFieldsProps) {
  const t = useTexts(fieldEditor);
  return (
    <TextField
      {...form.field("ownSharePercent")}
      hint={t.ownShareHint}
      width="short"
      inputMode="numeric"
      suffix="%"
      optional
    />
  );
}

function Document({ form }: KindFieldsProps) {
  const t = useTexts(fieldEditor);
  const { kinds } = useTexts(attachments);
  return (
    <>
      <SelectField
        {...form.field("code")}
        options={codeOptions([...ATTACHMENT_KINDS, OTHER_ATTACHMENT], kinds)}
        width="medium"
      />
      <DateField {...form.field("mayFollowBy")} hint={t.followHint} optional />
      <CheckboxField {...form.tick("mayBeGivenBefore")} />
    </>
  );
}

const Nothing = () => null;

const SETTINGS: { [K in Kind]: (props: KindFieldsProps) => ReactNode } = {
  text: Length,
  longText: Length,
  number: NumberLimits,
  money: SumLimits,
  date: DayLimits,
  choice: ({ form, rows }) => <OptionRows form={form} name="options" rows={rows} />,
  many: ManyOptions,
  yesNo: Nothing,
  budget: OwnShare,
  members: ({ form, rows }) => <OptionRows form={form} name="bands" rows={rows} />,
  statistics: MeasureRows,
  otherGrants: Nothing,
  premises: Nothing,
  previousReport: Length,
  declaration: Nothing,
  attachment: Document,
};

/** The settings that a kind of question has of its own. */
export function KindFields({ kind, ...props }: KindFieldsProps & { kind: Kind }) {
  const Settings = SETTINGS[kind];
  return <Settings {...props} />;
}
