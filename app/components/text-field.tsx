import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Field, type FieldTexts } from "#components/field";
import { groupedPhone } from "#domain/shared/phone-number";

type TextFieldProps = FieldTexts &
  Omit<ComponentPropsWithoutRef<"input">, "id" | "name" | "width"> & {
    name: string;
    /** The name, unless given. */
    id?: string | undefined;
    /** How much is usually written: the box tells it before the label does. */
    width?: "short" | "medium" | "full" | undefined;
    suffix?: ReactNode;
    after?: ReactNode;
  };

export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, labelHidden, after, width = "full", suffix, className, ...input } = props;
  const { name, id = name, type = "text", defaultValue } = input;
  const shown = type === "tel" && typeof defaultValue === "string" ? groupedPhone(defaultValue) : defaultValue;
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden, after }}>
      {(control) => (
        <span className={classNames("control", `control-${width}`, suffix ? "control-with-suffix" : false)}>
          <input {...input} {...control} type={type} defaultValue={shown} className={classNames("input", className)} />
          {suffix ? (
            <span className="control-suffix" aria-hidden="true">
              {suffix}
            </span>
          ) : null}
        </span>
      )}
    </Field>
  );
}
