import { Icon } from "#components/icon";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

export type FieldError = string | readonly string[] | null | undefined;

const errorList = (error: FieldError): readonly string[] => (typeof error === "string" ? [error] : (error ?? []));

export const hasError = (error: FieldError): boolean => errorList(error).some((text) => text !== "");

/** What is wrong and how to mend it, read before the control. */
export function FieldErrors({ id, error }: { id: string; error: FieldError }) {
  const t = useTexts(components);
  if (!hasError(error)) return null;
  return (
    <div className="field-errors" id={id}>
      {errorList(error).map((text) => (
        <p className="field-error" key={text}>
          <Icon name="warning" />
          <span>
            <span className="visually-hidden">{t.errorPrefix} </span>
            {text}
          </span>
        </p>
      ))}
    </div>
  );
}
