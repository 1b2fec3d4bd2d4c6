import { Icon } from "#components/icon";
import type { LinkItem } from "#components/link-row";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type ChipsProps = {
  label: string;
  items: readonly LinkItem[];
  /** The link takes the choice away. */
  removable?: boolean | undefined;
};

export function Chips({ label, items, removable }: ChipsProps) {
  const t = useTexts(components);
  return (
    <ul className="chips" aria-label={label}>
      {items.map((item) => (
        <li key={item.href}>
          {item.disabled ? (
            <span className="chip chip-off">
              {item.label}
              <span className="link-count">{item.count}</span>
            </span>
          ) : (
            <a className="chip" href={item.href} aria-current={item.current ? "true" : undefined}>
              {removable ? <span className="visually-hidden">{t.removeChoice} </span> : null}
              {item.label}
              {item.count === undefined ? null : <span className="link-count">{item.count}</span>}
              {removable ? <Icon name="close" /> : null}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
