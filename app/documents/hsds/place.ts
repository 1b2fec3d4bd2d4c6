import { uuidOf } from "#documents/hsds/ids";
import type { PublicActivity } from "#models/public-directory.server";

type Place = Pick<PublicActivity, "_id" | "place" | "transport" | "remote">;

const WITH_CODE = /^(.*?),?\s*(\d{5})\s+([^,\d]+)$/;

/**
 * An address as HSDS wants its parts; ours is one line, "Torikatu 1, 76100 Pieksämäki". Finland has no states: the field
 * is required and stays empty, as does a postal code nobody has told.
 */
function addressOf({ _id, place }: Place, city: string) {
  const [, street, code, town] = WITH_CODE.exec(place.address.trim()) ?? [];
  return {
    id: uuidOf(_id, "address"),
    location_id: uuidOf(_id, "location"),
    address_1: (street ?? place.address) || place.name || place.village || city,
    city: town?.trim() ?? city,
    region: place.village || undefined,
    state_province: "",
    postal_code: code ?? "",
    country: "FI",
    address_type: "physical" as const,
  };
}

/** Where an activity happens: a place, or the net. Null when it is not told. */
export function locationOf(activity: Place, city: string, accessibility: readonly { text: string }[]) {
  const { _id, place, transport, remote } = activity;
  const isPlace = [place.name, place.address, place.village, place.municipality].some(Boolean);
  if (!isPlace && !remote) return null;
  return {
    id: uuidOf(_id, "location"),
    location_type: isPlace ? ("physical" as const) : ("virtual" as const),
    name: place.name || place.village || (place.municipality ?? undefined),
    transportation: transport || undefined,
    ...(isPlace ? { addresses: [addressOf(activity, city)] } : {}),
    accessibility: accessibility.map(({ text }, index) => ({
      id: uuidOf(_id, "accessibility", index),
      location_id: uuidOf(_id, "location"),
      description: text,
    })),
  };
}
