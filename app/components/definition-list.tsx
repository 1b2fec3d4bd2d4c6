import type { ReactNode } from "react";
import { classNames } from "#components/class-names";

export type Definition = { label: ReactNode; value: ReactNode; numeric?: boolean | undefined };

/** Labels and values in rows divided by hairlines. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="definition-list">
      {items.map(({ label, value, numeric }, index) => (
        <div className="definition" key={index}>
          <dt>{label}</dt>
          <dd className={classNames(numeric && "cell-number") || undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
