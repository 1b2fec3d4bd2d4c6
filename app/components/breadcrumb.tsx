import type { ReactNode } from "react";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

export type Crumb = { label: ReactNode; href?: string | undefined };

/** The way here. The page itself stays out: its heading follows. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  const t = useTexts(components);
  return (
    <nav className="breadcrumb" aria-label={t.breadcrumb}>
      <ol>
        {items.map(({ label, href }, index) => (
          <li key={index}>{href ? <a href={href}>{label}</a> : <span>{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
