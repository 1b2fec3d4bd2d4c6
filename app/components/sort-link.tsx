import type { ReactNode } from "react";

export type Sort = { href: string; direction?: "ascending" | "descending" | undefined };

const ARROW = { ascending: "↑", descending: "↓" } as const;

export function SortLink({ sort, children }: { sort: Sort; children: ReactNode }) {
  return (
    <a className="sort-link" href={sort.href}>
      {children}
      <span className="sort-arrow" aria-hidden="true">
        {sort.direction ? ARROW[sort.direction] : "↕"}
      </span>
    </a>
  );
}
