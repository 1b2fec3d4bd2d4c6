import { municipalityOfPlace } from "#domain/associations/place-municipality";
import { EVERYWHERE } from "#domain/search/activity-document";
import type { Village } from "#domain/shared/distance";
import { localText, type Locale } from "#domain/shared/locales";
import { isOffered } from "#domain/taxonomy/choose";
import { resolveCode } from "#domain/taxonomy/resolve";
import { termName } from "#domain/taxonomy/term";
import type { PublicMunicipality } from "#models/public-municipality.server";

type Place = Pick<PublicMunicipality, "_id" | "villages">;

/** A village of a municipality with its place on the map; null for what is nowhere in particular. */
export function villageIn({ _id, villages }: Place, told: string): Village | null {
  const code = resolveCode(villages, told);
  if (code === "" || code === EVERYWHERE) return null;
  return { municipality: _id, code, position: villages.find((term) => term.code === code)?.position ?? null };
}

type Placed = { municipality: string; place: { village: string; municipality: string | null } };

/** Where an activity takes place: in a municipality of the installation, or in another that is known by its name alone. */
export function whereabouts(activity: Placed, all: readonly PublicMunicipality[], locale: Locale) {
  const code = municipalityOfPlace(activity, all);
  const municipality = all.find(({ _id }) => _id === code);
  const { village } = activity.place;
  if (municipality)
    return { code, name: localText(municipality.names, locale), village: villageIn(municipality, village) };
  return { code, name: code, village: village === "" ? null : { municipality: code, code: village, position: null } };
}

/** A village as an address says it, with its municipality: two municipalities may share a word. */
const saying = (municipality: string, code: string): string => `${municipality}-${code}`;

/** The village that an address says, if any municipality has it. */
export function villageSaid(places: readonly Place[], said: string | null): Village | null {
  const place = places.find(({ _id }) => said?.startsWith(saying(_id, "")));
  if (!said || !place) return null;
  const code = said.slice(saying(place._id, "").length);
  return place.villages.some((term) => term.code === code) ? villageIn(place, code) : null;
}

const offeredIn = ({ villages }: Place) => villages.filter((term) => isOffered(term) && term.code !== EVERYWHERE);

/** The villages of which more than one municipality has one of that name, by their codes. */
export function sharedVillages(places: readonly Place[]): ReadonlySet<string> {
  const codes = places.flatMap((place) => offeredIn(place).map(({ code }) => code));
  return new Set(codes.filter((code, at) => codes.indexOf(code) !== at));
}

/** The villages one may come from, by municipality; where two share a name, each says whose it is. */
export function villagesOf(places: readonly PublicMunicipality[], locale: Locale) {
  const shared = sharedVillages(places);
  return places.map((place) => {
    const municipality = localText(place.names, locale);
    const options = offeredIn(place).map((term) => {
      const name = termName(term, locale);
      return { value: saying(place._id, term.code), label: shared.has(term.code) ? `${name}, ${municipality}` : name };
    });
    return { label: municipality, options };
  });
}
