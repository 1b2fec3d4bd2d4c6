import { LinkRow, type LinkItem } from "#components/link-row";

/** Parts of one thing, each at its own address. */
export function Tabs({ items, label }: { items: readonly LinkItem[]; label: string }) {
  return <LinkRow items={items} label={label} className="tabs" />;
}
