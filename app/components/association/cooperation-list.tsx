import { cooperation } from "#i18n/messages/cooperation";
import { periodText } from "#i18n/period-text";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import type { ShownAssociation } from "#domain/associations/shown-association";

export function CooperationList({ items }: { items: ShownAssociation["cooperation"] }) {
  const t = useTexts(cooperation);
  const locale = useLocale();
  const lang = useFinnish();
  return (
    <ul className="hairlines">
      {items.map((item) => (
        <li key={item.id}>
          <a href={`/cooperation/${item.id}`} lang={lang}>
            {item.title}
          </a>
          <p className="muted small">{[t.kinds[item.kind], item.unit, periodText(item, locale)].join(" · ")}</p>
        </li>
      ))}
    </ul>
  );
}
