export type LinkItem = {
  label: string;
  href: string;
  current?: boolean | undefined;
  count?: number | undefined;
  /** Seen in its place, but leads nowhere. Chips only. */
  disabled?: boolean | undefined;
};

/** The shared body of tabs and segments: links in a row, the present one marked. */
export function LinkRow({ items, label, className }: { items: readonly LinkItem[]; label: string; className: string }) {
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
              {item.count === undefined ? null : <span className="link-count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
