import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Field, type FieldTexts } from "#components/field";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type TextAreaProps = FieldTexts &
  Omit<ComponentPropsWithoutRef<"textarea">, "id" | "name" | "maxLength"> & {
    name: string;
    id?: string | undefined;
    /** Counted aloud, never cut: a pasted text must not lose its end without a word. */
    maxChars?: number | undefined;
    after?: ReactNode;
  };

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, labelHidden, after, maxChars, className, ...area } = props;
  const { name, id = name, rows = 4 } = area;
  const t = useTexts(components);
  return (
    <Field {...{ id, label, hint, error, optional, labelHidden, after }}>
      {(control) => (
        <>
          <textarea {...area} {...control} rows={rows} className={classNames("input", "textarea", className)} />
          {maxChars ? (
            <p
              className="char-count"
              data-char-count={id}
              data-max={maxChars}
              data-left={t.charactersLeft}
              data-over={t.charactersOver}
            >
              {t.charactersAtMost({ max: maxChars })}
            </p>
          ) : null}
        </>
      )}
    </Field>
  );
}
