import type { ReactNode } from "react";

export type Sort = { href: string; direction?: "ascending" | "descending" | undefined };

const ARROW = { ascending: "↑", descending: "↓" } as const;

type SortLinkProps = {
  sort: Sort;
  /** Where no heading tells how the rows stand, the link does. */
  isCurrent?: boolean | undefined;
  children: ReactNode;
};

export function SortLink({ sort, isCurrent, children }: SortLinkProps) {
  return (
    <a className="sort-link" href={sort.href} aria-current={isCurrent ? "true" : undefined}>
      {children}
      <span className="sort-arrow" aria-hidden="true">
        {sort.direction ? ARROW[sort.direction] : "↕"}
      </span>
    </a>
  );
}
