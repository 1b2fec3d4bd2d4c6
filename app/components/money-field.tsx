import type { ComponentProps } from "react";
import { TextField } from "#components/text-field";
import { cents, eurosForField } from "#domain/shared/cents";

type MoneyFieldProps = Omit<ComponentProps<typeof TextField>, "type" | "inputMode" | "suffix"> & {
  /** The saved sum. What the person just typed (`defaultValue`) wins over it. */
  defaultCents?: number | null | undefined;
};

/** Euros as people type them, "1 800,00"; the server reads them with parseEuros. */
export function MoneyField({ defaultCents, defaultValue, width = "short", ...field }: MoneyFieldProps) {
  const saved = typeof defaultCents === "number" ? eurosForField(cents(defaultCents)) : undefined;
  return (
    <TextField
      autoComplete="off"
      {...field}
      className="input-money"
      inputMode="decimal"
      width={width}
      suffix="€"
      defaultValue={defaultValue ?? saved}
    />
  );
}
