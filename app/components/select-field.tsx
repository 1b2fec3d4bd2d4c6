import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Field, type FieldTexts } from "#components/field";

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type SelectFieldProps = FieldTexts &
  Omit<ComponentPropsWithoutRef<"select">, "id" | "name" | "children"> & {
    name: string;
    id?: string | undefined;
    options: readonly (SelectOption | SelectGroup)[];
    /** The empty first choice, e.g. "Valitse laji". */
    placeholder?: string | undefined;
    width?: "short" | "medium" | "full" | undefined;
    after?: ReactNode;
  };

const renderOption = ({ value, label, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, optional, labelHidden, after, options, placeholder, width = "full", ...select } = props;
  const { name, id = name, className } = select;
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden, after }}>
      {(control) => (
        <span className={classNames("control", `control-${width}`)}>
          <select {...select} {...control} className={classNames("input", "select", className)}>
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            {options.map((option) =>
              "options" in option ? (
                <optgroup key={option.label} label={option.label}>
                  {option.options.map(renderOption)}
                </optgroup>
              ) : (
                renderOption(option)
              ),
            )}
          </select>
        </span>
      )}
    </Field>
  );
}
