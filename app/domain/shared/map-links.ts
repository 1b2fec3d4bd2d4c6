const MAP = "https://www.openstreetmap.org";

/** What a map is asked for: the place's own words, near to far, and never where somebody sets out from. */
const placeOf = (words: readonly string[]): string => words.filter(Boolean).join(", ");

/** The place on a map. */
export const mapHref = (words: readonly string[]): string =>
  `${MAP}/search?${new URLSearchParams({ query: placeOf(words) }).toString()}`;

/** The way to a place; whoever asks tells the map themselves where they set out from. */
export const routeHref = (words: readonly string[]): string =>
  `${MAP}/directions?${new URLSearchParams({ to: placeOf(words) }).toString()}`;
