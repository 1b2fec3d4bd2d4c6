import type { ComponentProps } from "react";
import { TextField } from "#components/text-field";
import { cents, eurosForField, fieldSumIn } from "#domain/shared/cents";
import { useLocale } from "#i18n/use-texts";

type MoneyFieldProps = Omit<ComponentProps<typeof TextField>, "type" | "inputMode" | "suffix"> & {
  /** The saved sum. What the person just typed (`defaultValue`) wins over it. */
  defaultCents?: number | null | undefined;
};

/** Euros as people type them, "1 800,00" or "1,800.00" by the page's language; the server reads them with readSum. */
export function MoneyField({ defaultCents, defaultValue, width = "short", ...field }: MoneyFieldProps) {
  const locale = useLocale();
  const saved = typeof defaultCents === "number" ? eurosForField(cents(defaultCents)) : undefined;
  const shown = defaultValue ?? saved;
  return (
    <TextField
      autoComplete="off"
      {...field}
      className="input-money"
      inputMode="decimal"
      width={width}
      suffix="€"
      defaultValue={typeof shown === "string" ? fieldSumIn(locale, shown) : shown}
    />
  );
}
