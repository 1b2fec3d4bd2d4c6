import type { MetaDescriptor } from "@remix-run/node";
import { DEFAULT_LOCALE, isLocale } from "#domain/shared/locales";
import type { Texts } from "#i18n/texts";

type Match = { id: string; data?: unknown };

/** The language the root loader found, from the data of the page's matches. */
function localeOfMatches(matches: readonly (Match | undefined)[]) {
  const root = matches.find((match) => match?.id === "root")?.data;
  const locale = typeof root === "object" && root !== null && "locale" in root ? root.locale : undefined;
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}

/**
 * A page's `meta`: its title in the reader's language, before the name of the service.
 * @example export const meta: MetaFunction<typeof loader> = pageTitle(signIn, ({ title }) => title);
 */
export const pageTitle =
  <Area, Data = unknown>(area: Texts<Area>, title: (texts: Area, data: Data | undefined) => string | undefined) =>
  ({ matches, data }: { matches: readonly (Match | undefined)[]; data: unknown }): MetaDescriptor[] => {
    const text = title(area[localeOfMatches(matches)], data as Data | undefined);
    return [{ title: text ? `${text} – Kumppani` : "Kumppani" }];
  };
