import type { ReactNode } from "react";
import { classNames } from "#components/class-names";

type FormActionsProps = {
  children: ReactNode;
  /** apart: back at the start, on at the end, as in the steps of an application. */
  layout?: "together" | "apart" | undefined;
};

export function FormActions({ children, layout = "together" }: FormActionsProps) {
  return <div className={classNames("form-actions", layout === "apart" && "form-actions-apart")}>{children}</div>;
}
