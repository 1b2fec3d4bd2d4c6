import { DEFAULT_LOCALE, isLocale, type Locale } from "#domain/shared/locales";
import { readLocaleCookie } from "#http/cookies.server";

/** The language asked for in this very address (`?lang=sv`): what the language links point to. */
export function requestedLocale(request: Request): Locale | null {
  const value = new URL(request.url).searchParams.get("lang");
  return isLocale(value) ? value : null;
}

function browserLocale(request: Request): Locale | null {
  const wished = (request.headers.get("Accept-Language") ?? "").split(",").map((part) => part.trim().slice(0, 2));
  return wished.find(isLocale) ?? null;
}

/** The reader's language: the address, then the choice made earlier, then the browser's wish, then Finnish. */
export const localeOf = (request: Request): Locale =>
  requestedLocale(request) ?? readLocaleCookie(request) ?? browserLocale(request) ?? DEFAULT_LOCALE;
