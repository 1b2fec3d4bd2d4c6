import { foundBy, isWorthAsking, SUGGESTED, type Suggested } from "#domain/search/suggest";
import type { Locale } from "#domain/shared/locales";
import { ownText } from "#domain/shared/own-text";
import { suggestions } from "#i18n/messages/suggestions";
import { suggest, type Suggestion } from "#search/search.server";

/** One line of the list: what it says, in which language where that is not the reader's, and where it leads. */
type Line = { text: string; lang?: "fi" | undefined; hint: string; href: string };

/** What the list of suggestions shows, and how many there are in words for those who do not see it. */
export type Suggestions = { count: string; groups: { title: string; lines: Line[] }[] };

const HREFS: Record<Suggested, (id: string) => string> = {
  needs: (need) => `/directory?${new URLSearchParams({ need }).toString()}`,
  activities: (id) => `/activities/${id}`,
  associations: (id) => `/associations/${id}`,
  places: (village) => `/directory?${new URLSearchParams({ village }).toString()}`,
};

/** What the directory holds that begins as somebody has begun to type; nothing for less than two letters. */
export async function loadSuggestions(asked: string, locale: Locale): Promise<Suggestions> {
  const t = suggestions[locale];
  if (!isWorthAsking(asked)) return { count: t.count({ count: 0 }), groups: [] };
  const found = await suggest(asked);
  const line = (group: Suggested, suggestion: Suggestion): Line => {
    const own = ownText(suggestion.names, locale);
    const hint = suggestion.association || foundBy(suggestion, own.text, asked);
    return { ...own, hint, href: HREFS[group](suggestion.id) };
  };
  const groups = SUGGESTED.filter((group) => found[group].length > 0).map((group) => ({
    title: t.groups[group],
    lines: found[group].map((suggestion) => line(group, suggestion)),
  }));
  return { count: t.count({ count: groups.flatMap(({ lines }) => lines).length }), groups };
}
