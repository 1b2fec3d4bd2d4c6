import { LinkRow, type LinkItem } from "#components/link-row";

/** Ways to narrow the same list. */
export function Segmented({ items, label }: { items: readonly LinkItem[]; label: string }) {
  return <LinkRow items={items} label={label} className="segmented" />;
}
