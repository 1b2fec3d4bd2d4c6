import type { ReactNode } from "react";

export type AgendaItem = {
  id: string;
  /** "ma 23.11." and the machine's form of it. */
  when: ReactNode;
  dateTime?: string | undefined;
  title: ReactNode;
  href?: string | undefined;
  note?: ReactNode;
  action?: ReactNode;
};

/** What comes, in order of time. */
export function AgendaList({ items, label }: { items: readonly AgendaItem[]; label?: string | undefined }) {
  return (
    <ol className="agenda" aria-label={label}>
      {items.map(({ id, when, dateTime, title, href, note, action }) => (
        <li className="agenda-item" key={id}>
          <time className="agenda-when" dateTime={dateTime}>
            {when}
          </time>
          <div className="agenda-what">
            {href ? <a href={href}>{title}</a> : <strong>{title}</strong>}
            {note ? <span className="agenda-note">{note}</span> : null}
          </div>
          {action}
        </li>
      ))}
    </ol>
  );
}
