import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { FieldErrors, hasError, type FieldError } from "#components/field-errors";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type FieldsetProps = {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
  optional?: boolean | undefined;
  legendHidden?: boolean | undefined;
  /** field: reads as one question; section: a heading over several fields. */
  size?: "field" | "section" | undefined;
  children: ReactNode;
};

export function Fieldset(props: FieldsetProps) {
  const { id, legend, hint, error, optional, legendHidden, size = "section", children } = props;
  const t = useTexts(components);
  const described = [hint ? `${id}-hint` : "", hasError(error) ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      className={classNames("fieldset", `fieldset-${size}`, hasError(error) && "field-wrong")}
      id={size === "section" ? id : undefined}
      aria-describedby={described || undefined}
    >
      <legend className={classNames("fieldset-legend", legendHidden && "visually-hidden")}>
        {legend} {optional ? <span className="field-optional">{t.optional}</span> : null}
      </legend>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldErrors id={`${id}-error`} error={error} />
      {children}
    </fieldset>
  );
}
