import { createContext, useContext } from "react";
import { DEFAULT_LOCALE, type Locale } from "#domain/shared/locales";
import type { Texts } from "#i18n/texts";

const LocaleContext = createContext<Locale>(DEFAULT_LOCALE);

export const LocaleProvider = LocaleContext.Provider;
export const useLocale = (): Locale => useContext(LocaleContext);

/** The area's texts in the reader's language. */
export const useTexts = <Area>(area: Texts<Area>): Area => area[useLocale()];

/** The `lang` of Finnish words on a page in another language; on a Finnish page they need none. */
export const useFinnish = (): "fi" | undefined => (useLocale() === "fi" ? undefined : "fi");
