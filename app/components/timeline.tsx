import type { ReactNode } from "react";
import { classNames } from "#components/class-names";

export type TimelineEntry = {
  id: string;
  /** The moment in the reader's words, and for machines. */
  when: ReactNode;
  dateTime?: string | undefined;
  what: ReactNode;
  who?: ReactNode;
  why?: ReactNode;
  /** next: what is waited for now; future: still to come. */
  state?: "past" | "next" | "future" | "wrong" | undefined;
};

/** What has happened and what comes, from top to bottom. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label?: string | undefined }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ id, when, dateTime, what, who, why, state = "past" }) => (
        <li className={classNames("timeline-entry", `timeline-${state}`)} key={id}>
          <time className="timeline-when" dateTime={dateTime}>
            {when}
          </time>
          <p className="timeline-what">{what}</p>
          {who ? <p className="timeline-who">{who}</p> : null}
          {why ? <p className="timeline-why">{why}</p> : null}
        </li>
      ))}
    </ol>
  );
}
