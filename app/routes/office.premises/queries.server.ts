import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import { byName } from "#i18n/format";
import { PersonModel, type Person } from "#models/person.server";
import type { Booking } from "#models/premises-parts.server";
import { PremisesModel, type Premises } from "#models/premises.server";
import type { ListQuery, Sort } from "./schema";

const PAGE_SIZE = 25;

const LISTED = {
  municipality: 1,
  names: 1,
  village: 1,
  capacity: 1,
  status: 1,
  keepers: 1,
  "bookings.id": 1,
  "bookings.kind": 1,
  "bookings.status": 1,
  "bookings.purpose": 1,
  "bookings.time": 1,
  "bookings.endsAt": 1,
  "bookings.startsAt": 1,
  "bookings.requestedBy": 1,
} as const;

type Listed = Pick<Premises, "_id" | "municipality" | "names" | "village" | "capacity" | "status" | "keepers"> & {
  bookings: Omit<Booking, "history" | "message" | "associationId">[];
};

export type OfficeRow = {
  id: string;
  name: string;
  village: string;
  capacity: number | null;
  status: Premises["status"];
  keepers: string[];
  waiting: number;
  coming: number;
};

/** Requests the person may answer, the soonest time first: it is the first to be too late. */
function queueOf(places: readonly Listed[], actor: Actor, locale: Locale, now: Date) {
  const kept = municipalitiesWhere(actor, "keepPremises");
  return places
    .filter(
      ({ municipality, keepers }) =>
        kept.includes(municipality) || keepers.some(({ personId }) => personId === actor.personId),
    )
    .flatMap(({ _id: premisesId, names, bookings }) =>
      bookings
        .filter(({ status, endsAt }) => status === "requested" && endsAt > now)
        .map(({ id, purpose, time, startsAt, requestedBy }) => ({
          ...{ id, premisesId, purpose, time, startsAt },
          place: localText(names, locale),
          asker: requestedBy.name,
        })),
    )
    .sort((a, b) => Number(a.startsAt) - Number(b.startsAt));
}

function rowOf(place: Listed, nameOf: Map<string, string>, locale: Locale, now: Date): OfficeRow {
  const open = place.bookings.filter(({ endsAt }) => endsAt > now);
  return {
    id: place._id,
    name: localText(place.names, locale),
    village: place.village,
    capacity: place.capacity,
    status: place.status,
    keepers: place.keepers.map(({ personId }) => nameOf.get(personId) ?? "").filter(Boolean),
    waiting: open.filter(({ status }) => status === "requested").length,
    coming: open.filter(({ status }) => status === "approved").length,
  };
}

function comparing(sort: Sort, locale: Locale): (a: OfficeRow, b: OfficeRow) => number {
  const compare = byName(locale);
  const by: Record<Sort, (a: OfficeRow, b: OfficeRow) => number> = {
    name: (a, b) => compare(a.name, b.name),
    village: (a, b) => compare(a.village, b.village),
    capacity: (a, b) => (a.capacity ?? 0) - (b.capacity ?? 0),
    status: (a, b) => compare(a.status, b.status),
    waiting: (a, b) => a.waiting - b.waiting,
    coming: (a, b) => a.coming - b.coming,
  };
  return (a, b) => by[sort](a, b) || compare(a.name, b.name);
}

async function keeperNames(places: readonly Listed[]): Promise<Map<string, string>> {
  const ids = [...new Set(places.flatMap(({ keepers }) => keepers.map(({ personId }) => personId)))];
  const people = await PersonModel.find({ _id: { $in: ids } })
    .select({ name: 1, email: 1 })
    .lean<Pick<Person, "_id" | "name" | "email">[]>()
    .exec();
  return new Map(people.map(({ _id, name, email }) => [_id, name || email]));
}

/** The office's list: what waits first, then every place of the municipalities the person looks after. */
export async function loadOfficePremises(actor: Actor, query: ListQuery, locale: Locale, now: Date) {
  const all = await PremisesModel.find({ municipality: { $in: municipalitiesWhere(actor, "managePremises") } })
    .select(LISTED)
    .lean<Listed[]>()
    .exec();
  const nameOf = await keeperNames(all);
  const wanted = query.q.toLowerCase();
  const rows = all
    .map((place) => rowOf(place, nameOf, locale, now))
    .filter(
      ({ name, status }) => name.toLowerCase().includes(wanted) && (query.status === null || status === query.status),
    )
    .sort(comparing(query.sort, locale));
  if (query.isDescending) rows.reverse();
  return { queue: queueOf(all, actor, locale, now), ...pageOf(rows, query.page, PAGE_SIZE) };
}

export type OfficePremises = Awaited<ReturnType<typeof loadOfficePremises>>;
