import { useLocale, useTexts } from "#i18n/use-texts";
import { frame } from "#i18n/messages/frame";

export type LanguageLink = { locale: string; label: string; href: string };

/** The same page in the other languages, each named in its own. */
export function LanguageSwitch({ links }: { links: readonly LanguageLink[] }) {
  const t = useTexts(frame);
  const own = useLocale();
  const offered = links.filter(({ locale }) => locale !== own);
  if (offered.length === 0) return null;
  return (
    <ul className="language-switch" aria-label={t.languages}>
      {offered.map(({ locale, label, href }) => (
        <li key={locale}>
          <a href={href} lang={locale} hrefLang={locale}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
