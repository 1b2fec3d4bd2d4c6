import { createContext, useContext, type ReactNode } from "react";
import { DEFAULT_LOCALE, type Locale } from "#domain/shared/locales";
import { useLocale } from "#i18n/use-texts";

/** The language of the applicant's own words in what is read. */
const WrittenInContext = createContext<Locale>(DEFAULT_LOCALE);

/** Says of all within in what language the applicant wrote it; one that is not known is taken for Finnish. */
export const WrittenIn = ({ language, children }: { language: Locale | null | undefined; children: ReactNode }) => (
  <WrittenInContext.Provider value={language ?? DEFAULT_LOCALE}>{children}</WrittenInContext.Provider>
);

/** The language of the applicant's words where it is not the page's: a screen reader needs it to read them. */
export function useWrittenIn(): Locale | undefined {
  const [written, locale] = [useContext(WrittenInContext), useLocale()];
  return written === locale ? undefined : written;
}

/** What the applicant wrote on one line. */
export function Written({ text }: { text: string }) {
  const lang = useWrittenIn();
  return lang && text ? <span lang={lang}>{text}</span> : text;
}

/** What the applicant wrote at length. */
export const WrittenProse = ({ text }: { text: string }) => (
  <span className="prose" lang={useWrittenIn()}>
    {text}
  </span>
);
