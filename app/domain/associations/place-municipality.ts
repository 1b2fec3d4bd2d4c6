import type { LocalText } from "#domain/shared/locales";

// Where an activity takes place, when that is not the municipality whose directory tells of it: the portal of one city
// often lists what the whole region arranges. Places elsewhere are known by the name of their municipality.

/** A municipality of the installation. */
export type NamedMunicipality = { _id: string; names: LocalText };

type Placed = { municipality: string; place: { municipality: string | null } };

const plain = (word: string): string => word.trim().replace(/\s+/g, " ").toLocaleLowerCase("fi");

/** The municipality of the installation that is called so: by its code, or by its name in any language and any case. */
export const municipalityCalled = <Place extends NamedMunicipality>(
  municipalities: readonly Place[],
  said: string,
): Place | undefined =>
  municipalities.find(({ _id, names }) =>
    [_id, names.fi, names.sv, names.en].some((name) => name && plain(name) === plain(said)),
  );

/**
 * The municipality of a place as a record keeps it: its name as told, null where none was told or where it is the one the
 * record belongs to.
 * @example elsewhereIn("savonlinna", pieksamaki) // "Savonlinna"
 */
export function elsewhereIn(said: string | null, own: NamedMunicipality | null): string | null {
  const name = (said ?? "").trim().replace(/\s+/g, " ");
  if (name === "" || (own && municipalityCalled([own], name))) return null;
  return name.charAt(0).toLocaleUpperCase("fi") + name.slice(1);
}

/** The village of the municipality that a record belongs to; villages of the same name elsewhere are none of its own. */
export const villageHere = ({ village, municipality }: { village: string; municipality: string | null }): string =>
  municipality === null ? village : "";

/** The municipality where an activity takes place: the code of one of the installation, or else its name. */
export const municipalityOfPlace = (
  { municipality, place }: Placed,
  municipalities: readonly NamedMunicipality[],
): string =>
  place.municipality === null
    ? municipality
    : (municipalityCalled(municipalities, place.municipality)?._id ?? place.municipality);
