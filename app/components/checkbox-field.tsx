import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Choice } from "#components/choice";
import { wireControl } from "#components/field";
import { FieldErrors, hasError, type FieldError } from "#components/field-errors";

type CheckboxFieldProps = Omit<ComponentPropsWithoutRef<"input">, "id" | "name" | "type"> & {
  name: string;
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
};

/** A single yes: sends "on" (or `value`) when ticked. */
export function CheckboxField({ name, id = name, label, hint, error, ...input }: CheckboxFieldProps) {
  const { "aria-describedby": described, "aria-invalid": invalid } = wireControl(id, null, error);
  return (
    <div className={classNames("field", hasError(error) && "field-wrong")}>
      <FieldErrors id={`${id}-error`} error={error} />
      <Choice
        {...input}
        {...{ id, name, label, hint }}
        type="checkbox"
        aria-describedby={described}
        aria-invalid={invalid}
      />
    </div>
  );
}
