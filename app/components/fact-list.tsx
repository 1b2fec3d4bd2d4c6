import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";

export type Fact = { icon: IconName; text: ReactNode; tone?: "good" | "attention" | "bad" | undefined };

/** Short facts in one line, each with its picture. */
export function FactList({ items, label }: { items: readonly Fact[]; label?: string | undefined }) {
  return (
    <ul className="fact-list" aria-label={label}>
      {items.map(({ icon, text, tone }, index) => (
        <li className={classNames("fact", tone && `fact-${tone}`)} key={index}>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
