import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";

export type Fact = { icon: IconName; text: ReactNode; tone?: "good" | "attention" | "bad" | undefined };

type FactListProps = {
  items: readonly Fact[];
  label?: string | undefined;
  /** line: short facts side by side; rows: whole sentences, each on a line of its own. */
  layout?: "line" | "rows" | undefined;
};

/** Facts, each with its picture. */
export function FactList({ items, label, layout = "line" }: FactListProps) {
  return (
    <ul className={classNames("fact-list", layout === "rows" && "fact-rows")} aria-label={label}>
      {items.map(({ icon, text, tone }, index) => (
        <li className={classNames("fact", tone && `fact-${tone}`)} key={index}>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
