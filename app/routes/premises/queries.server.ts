import { facetCounts, narrowed, type Facet } from "#domain/associations/facets";
import { checkRequest, offeredFrom } from "#domain/premises/booking-check";
import { isBookable, weekOfDays } from "#domain/premises/day-plan";
import { FACILITIES, hasFacility } from "#domain/premises/facilities";
import { isFreeForAssociations, priceRank } from "#domain/premises/prices";
import { localText, type Locale } from "#domain/shared/locales";
import { ownText } from "#domain/shared/own-text";
import { pageOf } from "#domain/shared/paging";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { formChoices } from "#models/form-choices.server";
import { PremisesModel, type Premises } from "#models/premises.server";
import { shownImage } from "#models/stored-image.server";
import { timeAsked, type PremisesQuery, type Sort } from "./schema";

const PAGE_SIZE = 20;

const LISTED = {
  municipality: 1,
  names: 1,
  village: 1,
  address: 1,
  capacity: 1,
  facilities: 1,
  prices: 1,
  hours: 1,
  leadDays: 1,
  photo: 1,
  "bookings.id": 1,
  "bookings.status": 1,
  "bookings.time": 1,
} as const;

/** A place as far as the list looks at it; of its bookings only the times. */
type Listed = Pick<
  Premises,
  | "_id"
  | "municipality"
  | "names"
  | "village"
  | "address"
  | "capacity"
  | "facilities"
  | "prices"
  | "hours"
  | "leadDays"
  | "photo"
> & { bookings: Pick<Premises["bookings"][number], "id" | "status" | "time">[] };

/** Of several things asked of a place it must have every one: each is a question of its own. */
const facilityFacets = (chosen: readonly string[]): Record<string, Facet<Listed>> =>
  Object.fromEntries(
    FACILITIES.map((code) => [
      `has ${code}`,
      {
        chosen: chosen.includes(code) ? ["yes"] : [],
        of: ({ facilities }: Listed) => (hasFacility(facilities, code) ? ["yes"] : []),
      },
    ]),
  );

const facetsOf = (query: PremisesQuery): Record<string, Facet<Listed>> => ({
  village: { chosen: query.villages, of: ({ village }) => [village] },
  free: { chosen: query.free ? ["yes"] : [], of: ({ prices }) => (isFreeForAssociations(prices) ? ["yes"] : []) },
  size: {
    chosen: query.size === null ? [] : ["yes"],
    of: ({ capacity }) => (capacity !== null && query.size !== null && capacity >= query.size ? ["yes"] : []),
  },
  ...facilityFacets(query.facilities),
});

function comparing(sort: Sort, locale: Locale): (a: Listed, b: Listed) => number {
  const compare = byName(locale);
  const byNames = (a: Listed, b: Listed) => compare(localText(a.names, locale), localText(b.names, locale));
  const by: Record<Sort, (a: Listed, b: Listed) => number> = {
    name: byNames,
    capacity: (a, b) => (b.capacity ?? -1) - (a.capacity ?? -1),
    village: (a, b) => compare(a.village, b.village),
    price: (a, b) => priceRank(a.prices.association) - priceRank(b.prices.association),
  };
  return (a, b) => by[sort](a, b) || byNames(a, b);
}

/** How many of the days of this week still have something to ask for. */
const freeDays = (premises: Listed, now: Date): number =>
  weekOfDays(premises, plainDateAt(now), offeredFrom(premises.leadDays, now)).filter(isBookable).length;

/** The page of the list that an address asks for. */
export async function loadPremisesList(query: PremisesQuery, locale: Locale, now: Date) {
  const choices = await formChoices(query.municipality, locale);
  const all = await PremisesModel.find({
    status: "published",
    ...(query.municipality === null ? {} : { municipality: query.municipality }),
  })
    .select(LISTED)
    .lean<Listed[]>()
    .exec();
  const time = timeAsked(query);
  const free = time === null ? all : all.filter((premises) => checkRequest(time, premises, now).length === 0);
  const facets = facetsOf(query);
  const fitting = narrowed(free, facets).sort(comparing(query.sort, locale));
  const { rows, ...paging } = pageOf(fitting, query.page, PAGE_SIZE);
  return {
    ...paging,
    rows: rows.map((premises) => ({
      id: premises._id,
      name: ownText(premises.names, locale),
      village: premises.village,
      address: premises.address,
      capacity: premises.capacity,
      facilities: premises.facilities.map(({ code, answer, note }) => ({ code, answer, note })),
      photo: shownImage(premises.photo),
      prices: premises.prices,
      freeDays: premises.hours.length > 0 ? freeDays(premises, now) : null,
    })),
    counts: facetCounts(free, facets),
    time,
    municipalities: choices.municipalities,
  };
}

export type PremisesList = Awaited<ReturnType<typeof loadPremisesList>>;
