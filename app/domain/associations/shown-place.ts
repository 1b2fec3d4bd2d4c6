import type { ActivityContent } from "#domain/associations/activity-content";

type Place = ActivityContent["place"];

/** The words with which older records say that their address is not public. */
const NOT_PUBLIC = "osoite ei julkinen";

type Placed = { place: Place; placeHidden: boolean; transport: string; accessibility: readonly string[] };

/**
 * A place that is told only to those who get in touch keeps its village and its municipality and nothing else, wherever it is shown. That it is
 * hidden is told where the place is, not among what is known of getting in.
 */
export function shownPlace({ place, placeHidden, transport, accessibility }: Placed) {
  const isHidden = placeHidden || accessibility.includes(NOT_PUBLIC);
  const { name, village, address, municipality } = place;
  return {
    isPlaceHidden: isHidden,
    place: isHidden ? { name: "", village, address: "", municipality } : { name, village, address, municipality },
    transport: isHidden ? "" : transport,
    accessibility: accessibility.filter(isOfAccess),
  };
}

/** Does a word of the accessibility list tell of getting in, and not, as older records have it, of the place? */
export const isOfAccess = (code: string): boolean => code !== NOT_PUBLIC;

/** What a place is called, from near to far, each name once: a hall may be called by its village, in small letters too. */
export const placeWords = (...names: string[]): string[] =>
  names.filter((name, index) => {
    const isFirst = names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index;
    return name !== "" && isFirst;
  });
