import type { ComponentProps } from "react";
import { TextField } from "#components/text-field";

type DateFieldProps = Omit<ComponentProps<typeof TextField>, "type" | "suffix">;

/** A civil date; the value is "YYYY-MM-DD". */
export function DateField({ width = "medium", ...field }: DateFieldProps) {
  return <TextField {...field} type="date" width={width} />;
}
