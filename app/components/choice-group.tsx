import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Choice } from "#components/choice";
import { wireControl } from "#components/field";
import type { FieldError } from "#components/field-errors";
import { Fieldset } from "#components/fieldset";

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  count?: number | undefined;
  disabled?: boolean | undefined;
};

export type ChoiceGroupProps = {
  name: string;
  id?: string | undefined;
  legend: ReactNode;
  legendHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: FieldError;
  optional?: boolean | undefined;
  options: readonly ChoiceOption[];
  /** line: side by side, for two or three short choices; columns: long lists on a wide screen. */
  layout?: "stack" | "line" | "columns" | undefined;
};

type Typed = ChoiceGroupProps & { type: "checkbox" | "radio"; chosen: readonly string[] };

/** From this many choices on the list scrolls in a window of its own, so that the form stays a form on a phone. */
const LONG_LIST = 20;

const order = (chosen: readonly string[], { value }: ChoiceOption): number => (chosen.includes(value) ? 0 : 1);

/** The first choice carries the group's id, so that the error summary leads to it. */
export function ChoiceGroup(props: Typed) {
  const {
    type,
    chosen,
    name,
    id = name,
    legend,
    legendHidden,
    hint,
    error,
    optional,
    options,
    layout = "stack",
  } = props;
  const invalid = wireControl(id, hint, error)["aria-invalid"];
  const isLong = options.length > LONG_LIST;
  // In a window of its own, what is chosen stands first: it must not be out of sight.
  const shown = isLong ? options.toSorted((a, b) => order(chosen, a) - order(chosen, b)) : options;
  return (
    <Fieldset size="field" {...{ id, legend, legendHidden, hint, error, optional }}>
      <div className={classNames("choices", `choices-${layout}`, isLong && "choices-long")}>
        {shown.map(({ value, ...option }, index) => (
          <Choice
            {...option}
            key={value}
            id={index === 0 ? id : `${id}-${index}`}
            type={type}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            aria-invalid={invalid}
          />
        ))}
      </div>
    </Fieldset>
  );
}
