import { isLocale, type Locale } from "#domain/shared/locales";
import { days, minutes } from "#domain/shared/durations";
import { environment } from "#env.server";

const isHttps = (): boolean => environment().publicUrl.startsWith("https://");

/** `__Host-` binds a cookie to this very host and needs https, which localhost does not have. */
const hostName = (name: string): string => (isHttps() ? `__Host-${name}` : name);

const inSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

function serialize(name: string, value: string, maxAge: number): string {
  const secure = isHttps() ? "; Secure" : "";
  return `${hostName(name)}=${encodeURIComponent(value)}; Path=/; Max-Age=${inSeconds(maxAge)}; HttpOnly; SameSite=Lax${secure}`;
}

const pairsOf = (request: Request): string[] => request.headers.get("Cookie")?.split("; ") ?? [];

function read(request: Request, name: string): string | null {
  const prefix = `${hostName(name)}=`;
  const pair = pairsOf(request).find((candidate) => candidate.startsWith(prefix));
  try {
    return pair ? decodeURIComponent(pair.slice(prefix.length)) : null;
  } catch {
    return null;
  }
}

export const readSessionToken = (request: Request): string | null => read(request, "session");
export const serializeSession = (token: string, maxAge: number): string => serialize("session", token, maxAge);
export const clearSession = (): string => serialize("session", "", 0);

export const readSignInName = (request: Request): string | null => read(request, "signin");
export const serializeSignIn = (name: string): string => serialize("signin", name, minutes(15));
export const clearSignIn = (): string => serialize("signin", "", 0);

export const readHeldForm = (request: Request): string | null => read(request, "held");
export const serializeHeldForm = (token: string): string => serialize("held", token, minutes(30));

/** Each tray has a cookie of its own name: of two that are made in one moment, before either is known, none is lost. */
const trayName = (token: string): string => `tray-${token.slice(0, 8)}`;

/** The trays of a browser in a lasting order; one, but for the moment after two were made at once. */
export function readTrayTokens(request: Request): string[] {
  const names = pairsOf(request).filter((pair) => pair.startsWith(hostName("tray-")));
  return names.map((pair) => pair.slice(pair.indexOf("=") + 1)).toSorted();
}
export const serializeTray = (token: string, maxAge: number): string => serialize(trayName(token), token, maxAge);
export const clearTray = (token: string): string => serialize(trayName(token), "", 0);

/** Who was signed in here last, by a name that tells nobody who it is. */
export const readSitter = (request: Request): string | null => read(request, "sitter");
export const serializeSitter = (sitter: string, maxAge: number): string => serialize("sitter", sitter, maxAge);

export const readFlash = (request: Request): string | null => read(request, "flash");
export const serializeFlash = (code: string): string => serialize("flash", code, minutes(1));
export const clearFlash = (): string => serialize("flash", "", 0);

export function readLocaleCookie(request: Request): Locale | null {
  const value = read(request, "language");
  return isLocale(value) ? value : null;
}
export const serializeLocale = (locale: Locale): string => serialize("language", locale, days(365));
