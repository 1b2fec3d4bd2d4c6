import { CheckboxField } from "#components/checkbox-field";
import { CheckboxGroup } from "#components/checkbox-group";
import { useEntry, type Entry, type FieldProps } from "#components/grants/form/use-entry";
import { RadioGroup } from "#components/radio-group";
import type { Option } from "#domain/grants/form/definition";
import { formFields } from "#i18n/messages/form-fields";
import { useTexts } from "#i18n/use-texts";

const choicesOf = (options: readonly Option[], { labelOf }: Entry) =>
  options.map((option) => ({ value: option.code, label: labelOf(option) }));

/** Props that every group has; the name is the field's own. */
function groupOf({ input, label, help, isOptional }: Entry) {
  const { id, name, error } = input("");
  return { id, name, error, legend: label, hint: help, optional: isOptional };
}

export function ChoiceEntry(props: FieldProps<"choice">) {
  const entry = useEntry(props);
  return (
    <RadioGroup
      {...groupOf(entry)}
      options={choicesOf(props.field.options, entry)}
      defaultValue={entry.valuesOf("")[0]}
    />
  );
}

export function ManyEntry(props: FieldProps<"many">) {
  const entry = useEntry(props);
  const t = useTexts(formFields);
  const { options, most } = props.field;
  const hint = [entry.help, most === null ? undefined : t.atMost({ count: most })].filter(Boolean).join(" ");
  return (
    <CheckboxGroup
      {...groupOf(entry)}
      hint={hint || undefined}
      options={choicesOf(options, entry)}
      defaultValues={entry.valuesOf("")}
      layout={options.length > 6 ? "columns" : "stack"}
    />
  );
}

export function YesNoEntry(props: FieldProps<"yesNo">) {
  const entry = useEntry(props);
  const t = useTexts(formFields);
  return (
    <RadioGroup
      {...groupOf(entry)}
      options={[
        { value: "yes", label: t.yes },
        { value: "no", label: t.no },
      ]}
      layout="line"
      defaultValue={entry.valuesOf("")[0]}
    />
  );
}

export function DeclarationEntry(props: FieldProps<"declaration">) {
  const { input, label, help, valuesOf } = useEntry(props);
  const { id, name, error } = input("");
  return <CheckboxField {...{ id, name, error, label }} hint={help} defaultChecked={valuesOf("").length > 0} />;
}
