import type { ReactNode } from "react";
import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";

type ActionLinkProps = {
  href: string;
  children: ReactNode;
  icon?: IconName | undefined;
  download?: boolean | undefined;
};

/** Another site is not told from which page somebody comes. */
const leadsAway = (href: string): boolean => /^https?:/.test(href);

/** A step onwards in words, with an arrow after it (or another icon before it). */
export function ActionLink({ href, children, icon, download }: ActionLinkProps) {
  return (
    <a className="action-link" href={href} download={download} rel={leadsAway(href) ? "noreferrer" : undefined}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {icon ? null : <Icon name="arrow-right" />}
    </a>
  );
}
