/** Where one searches for activities. */
const SEARCHES: readonly string[] = ["/directory", "/office/desk"];

/**
 * The search whose results led to this page, as the browser tells of the page before ("/directory?q=…"); null where one
 * came from elsewhere. Nothing is remembered: a question that somebody asked stays in their own browser.
 */
export function searchBehind(request: Request): string | null {
  const told = request.headers.get("Referer") ?? "";
  if (!URL.canParse(told)) return null;
  const { pathname, search } = new URL(told);
  return SEARCHES.includes(pathname) && search ? `${pathname}${search}` : null;
}
