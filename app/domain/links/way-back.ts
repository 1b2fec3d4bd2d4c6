/** What opens something to whoever holds it: nothing says afterwards who did. */
const SEALED = /^\/(?:answer|confirm|t|tray\/slip)\//;

/** Parameters that name a record or a moment, and the look of such a value: an id, a day, a time, a number. */
const NAMING = new Set(["activity", "call", "municipality", "date", "from", "to"]);
const NAME_OF_RECORD = /^(?:[0-9a-f]{24}|\d{3}|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2})$/;

/**
 * The way back to a page after signing in, as it may stand beside an address: what somebody asked for (words, choices, a
 * link of their own) is dropped, for no question is ever kept with a person. "" where nothing of it may stay.
 * @param path a path of our own, with or without a query
 */
export function wayBack(path: string): string {
  const [pathname = "", query = ""] = (path.split("#")[0] ?? "").split("?");
  if (pathname === "/" || SEALED.test(pathname)) return "";
  const named = [...new URLSearchParams(query)].filter(
    ([name, value]) => NAMING.has(name) && NAME_OF_RECORD.test(value),
  );
  return named.length === 0 ? pathname : `${pathname}?${new URLSearchParams(named).toString()}`;
}

/** The sign-in that leads back to a page of ours. */
export function signInHref(path: string): string {
  const next = wayBack(path);
  return next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in";
}
