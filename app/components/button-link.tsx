import type { ComponentPropsWithoutRef } from "react";
import { buttonClass, type ButtonLook } from "#components/button-look";
import { Icon } from "#components/icon";

type ButtonLinkProps = ButtonLook & Omit<ComponentPropsWithoutRef<"a">, "href"> & { href: string };

/** A link to the next place that weighs as much as a button. */
export function ButtonLink({ variant, size, wide, icon, className, children, ...link }: ButtonLinkProps) {
  return (
    <a {...link} className={buttonClass({ variant, size, wide }, className)}>
      {icon ? <Icon name={icon} /> : null}
      <span className="button-text">{children}</span>
    </a>
  );
}
