import type { ReactNode } from "react";
import { Icon } from "#components/icon";

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean | undefined };

/** More of the same for those who want it. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <Icon name="chevron-down" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
