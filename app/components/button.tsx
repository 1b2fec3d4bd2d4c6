import type { ComponentPropsWithoutRef } from "react";
import { buttonClass, type ButtonLook } from "#components/button-look";
import { Icon } from "#components/icon";

type ButtonProps = ButtonLook &
  ComponentPropsWithoutRef<"button"> & {
    /** Shown while the form is on its way, e.g. "Lähetetään…". */
    busyLabel?: string | undefined;
  };

/** Submits its form unless `type` says otherwise. */
export function Button(props: ButtonProps) {
  const { variant, size, wide, icon, busyLabel, className, children, type = "submit", ...button } = props;
  return (
    <button
      {...button}
      type={type}
      className={buttonClass({ variant, size, wide }, className)}
      data-busy-label={busyLabel}
    >
      {icon ? <Icon name={icon} /> : null}
      <span className="button-text">{children}</span>
    </button>
  );
}
