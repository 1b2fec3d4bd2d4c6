import type { Meanings } from "#domain/search/thesaurus/phrases";

/** A place that questions may name. A village of whose name there are several is one place in each municipality. */
export type PlaceName = { bases: Meanings; village: string | null; municipality: string };

/** The places that records of an index speak of; a village elsewhere stands with its municipality. */
export type PlacesSeen = {
  villages: readonly string[];
  municipalities: readonly string[];
  villagesElsewhere: readonly string[];
};

/**
 * Municipalities that are none of the installation's, as the records name them, and the villages there. A village that is
 * called as its municipality is that.
 */
export function placesElsewhere(
  { municipalities, villagesElsewhere }: PlacesSeen,
  { ours, basesOf }: { ours: readonly string[]; basesOf: (name: string) => Meanings },
): PlaceName[] {
  const villages = villagesElsewhere.flatMap((placed) => {
    const [municipality = "", ...rest] = placed.split("/");
    const village = rest.join("/");
    return village === municipality ? [] : [{ bases: basesOf(village), village, municipality }];
  });
  return [
    ...municipalities
      .filter((name) => !ours.includes(name))
      .map((name) => ({ bases: basesOf(name), village: null, municipality: name })),
    ...villages,
  ];
}
