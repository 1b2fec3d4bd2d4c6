import { classNames } from "#components/class-names";
import type { IconName } from "#components/icon-shapes";

export type ButtonLook = {
  /** primary: the one thing to do here; quiet: everything else; danger: cannot be undone; plain: looks like a link. */
  variant?: "primary" | "quiet" | "danger" | "plain" | undefined;
  size?: "normal" | "small" | undefined;
  wide?: boolean | undefined;
  icon?: IconName | undefined;
};

export function buttonClass({ variant = "primary", size = "normal", wide }: ButtonLook, className?: string): string {
  return classNames(
    "button",
    `button-${variant}`,
    size === "small" && "button-small",
    wide && "button-wide",
    className,
  );
}
