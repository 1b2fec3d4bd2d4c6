import type { ReactNode } from "react";

export type Figure = { label: ReactNode; value: ReactNode; note?: ReactNode };

/** A few figures that tell how things are. */
export function Figures({ items }: { items: readonly Figure[] }) {
  return (
    <dl className="figures">
      {items.map(({ label, value, note }, index) => (
        <div className="figure" key={index}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            {note ? <span className="figure-note">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
