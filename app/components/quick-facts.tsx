import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";

export type QuickFact = {
  icon: IconName;
  label: string;
  value: ReactNode;
  note?: ReactNode;
  tone?: "next" | "good" | undefined;
};

/** The answers a person needs first, large enough to read across a desk. */
export function QuickFacts({ items }: { items: readonly QuickFact[] }) {
  return (
    <dl className="quick-facts">
      {items.map(({ icon, label, value, note, tone }) => (
        <div className={classNames("quick-fact", tone && `quick-fact-${tone}`)} key={label}>
          <dt>
            <Icon name={icon} />
            {label}
          </dt>
          <dd>
            <strong>{value}</strong>
            {note ? <span className="quick-fact-note">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
