import { DateField } from "#components/date-field";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { caseBulk } from "#i18n/messages/case-bulk";
import { useTexts } from "#i18n/use-texts";
import type { BulkView } from "../queries.server";

type Name = "preparerId" | "question" | "dueOn" | "label";
export type BulkFormState = ReturnType<typeof useForm<Name>>;
type BulkFieldsProps = { view: BulkView; form: BulkFormState };

/** What an action asks beside which cases it is about. */
export function BulkFields({ view, form }: BulkFieldsProps) {
  const t = useTexts(caseBulk);
  if (view.action === "assign") {
    const others = view.preparers.filter(({ personId }) => personId !== view.me);
    const options = [
      { value: view.me, label: t.me },
      ...others.map(({ personId, name }) => ({ value: personId, label: name })),
      { value: "", label: t.nobody },
    ];
    return <SelectField {...form.field("preparerId")} options={options} width="medium" />;
  }
  if (view.action === "ask")
    return (
      <>
        <TextArea {...form.field("question")} hint={t.questionHint} rows={6} maxChars={3000} />
        <DateField {...form.field("dueOn")} />
      </>
    );
  if (view.action === "start") return null;
  return (
    <>
      <TextField {...form.field("label")} hint={t.labelHint} list="labels" maxLength={40} width="medium" />
      <datalist id="labels">
        {view.labels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  );
}
