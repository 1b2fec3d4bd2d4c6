import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { FieldErrors, hasError, type FieldError } from "#components/field-errors";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

/** What every field may say about itself. */
export type FieldTexts = {
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldError;
  /** Adds "(vapaaehtoinen)" after the label. */
  optional?: boolean | undefined;
  /** Keeps the label for screen readers only, e.g. in a table of inputs. */
  labelHidden?: boolean | undefined;
};

export type ControlWiring = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** Ties a control to its hint and errors. */
export function wireControl(id: string, hint: ReactNode, error: FieldError): ControlWiring {
  const ids = [hint ? `${id}-hint` : "", hasError(error) ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids || undefined, "aria-invalid": hasError(error) || undefined };
}

type FieldProps = FieldTexts & {
  id: string;
  /** Stands under the control, e.g. what was said last year. */
  after?: ReactNode;
  children: (control: ControlWiring) => ReactNode;
};

/** Label, hint and errors before a control of one's own; the typed fields are built on this. */
export function Field({ id, label, hint, error, optional, labelHidden, after, children }: FieldProps) {
  const t = useTexts(components);
  return (
    <div className={classNames("field", hasError(error) && "field-wrong")}>
      <label className={classNames("field-label", labelHidden && "visually-hidden")} htmlFor={id}>
        {label} {optional ? <span className="field-optional">{t.optional}</span> : null}
      </label>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldErrors id={`${id}-error`} error={error} />
      {children(wireControl(id, hint, error))}
      {after ? <div className="field-after">{after}</div> : null}
    </div>
  );
}
