import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "#components/class-names";

type ChoiceProps = Omit<ComponentPropsWithoutRef<"input">, "type" | "id"> & {
  id: string;
  type: "checkbox" | "radio";
  label: ReactNode;
  hint?: ReactNode;
  /** How many results the choice leaves: stands at the end of the line. */
  count?: number | undefined;
};

/** One box or dot with its label; the whole line can be pressed. */
export function Choice({ id, type, label, hint, count, className, ...input }: ChoiceProps) {
  const described = [input["aria-describedby"], hint ? `${id}-about` : undefined].filter(Boolean).join(" ");
  return (
    <div className={classNames("choice", input.disabled && "choice-disabled", className)}>
      <input {...input} id={id} type={type} className="choice-input" aria-describedby={described || undefined} />
      <label className="choice-label" htmlFor={id}>
        <span>{label}</span>
        {count === undefined ? null : <span className="choice-count">{count}</span>}
      </label>
      {hint ? (
        <p className="choice-hint" id={`${id}-about`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
