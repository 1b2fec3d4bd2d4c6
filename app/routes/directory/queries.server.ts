import { activityRow } from "#domain/associations/activity-row";
import { byNextTime, overLast } from "#domain/associations/by-next-time";
import { isFree } from "#domain/associations/cost";
import { certaintyOf, type Certainty } from "#domain/associations/confirmation";
import { facetCounts, narrowed, type Facet } from "#domain/associations/facets";
import { byConfirmation } from "#domain/associations/lately";
import { activityTimes, type ActivityRow } from "#domain/associations/listed-activity";
import { searchPrefixes } from "#domain/associations/search-words";
import { ownWords } from "#domain/associations/shown-activity";
import { nameIn, resolveCodes } from "#domain/taxonomy/resolve";
import { isOffered } from "#domain/taxonomy/choose";
import { inFinnish, ownText, type OwnText } from "#domain/shared/own-text";
import { localText, type Locale } from "#domain/shared/locales";
import { pagingOf } from "#domain/shared/paging";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { ActivityModel } from "#models/activity.server";
import {
  associationNames,
  searchActivities,
  searchAssociations,
  searchCooperation,
  type Found,
  type ListedActivity,
  type ListedAssociation,
  type ListedCooperation,
} from "#models/directory-search.server";
import { findDirectoryTimes, MunicipalityModel, type Municipality } from "#models/municipality.server";
import { findAllVillages, findTerms } from "#models/taxonomy.server";
import { orderOf, type DirectoryQuery, type Order } from "./schema";

export const PAGE_SIZE = 20;

export type AssociationRow = Pick<ListedAssociation, "name" | "kind" | "fields" | "operatingArea"> & {
  id: string;
  description: OwnText;
  activityCount: number;
  certainty: Certainty;
};
export type CooperationRow = Pick<ListedCooperation, "kind" | "startsOn" | "endsOn"> & {
  id: string;
  title: OwnText;
  description: OwnText;
  association: string;
  unit: string;
};

type Counts = Record<string, Record<string, number>>;
type Place = Pick<Municipality, "_id" | "names" | "villages" | "units">;

type Page<Row> = { rows: Row[]; total: number; pageCount: number; counts: Counts; by: Found<unknown>["by"] };

/** Words that the whole municipality is meant by: what is offered everywhere fits every village. */
const EVERYWHERE = "Koko kaupunki";

const areasOf = (villages: readonly string[]) => (named: readonly string[]) =>
  named.includes(EVERYWHERE) ? [...new Set([...named.filter((name) => name !== EVERYWHERE), ...villages])] : named;

type Compare<Thing> = (a: Thing, b: Thing) => number;

type Scored = { score: number };
const byScore = (a: Scored, b: Scored): number => b.score - a.score;

function pageOf<Thing>(found: Found<Thing>, facets: Record<string, Facet<Thing>>, query: DirectoryQuery) {
  const fitting = narrowed(found.things, facets as Record<string, Facet<Thing & { score: number }>>);
  const { pageCount, skip } = pagingOf(fitting.length, query.page, PAGE_SIZE);
  return {
    fitting,
    cut: <Row>(rows: readonly Row[]): Row[] => rows.slice(skip, skip + PAGE_SIZE),
    about: { total: fitting.length, pageCount, counts: facetCounts(found.things, facets), by: found.by },
  };
}

/** The order of what has no times of its own; by name where this leaves them equal. */
function byOrder<Thing extends Scored & Parameters<typeof byConfirmation>[0]>(
  query: DirectoryQuery,
  a: Thing,
  b: Thing,
) {
  const order = orderOf(query);
  if (order === "best") return byScore(a, b);
  return order === "confirmed" ? byConfirmation(a, b) : 0;
}

async function activityPage(
  query: DirectoryQuery,
  villages: string[],
  locale: Locale,
  now: Date,
): Promise<Page<ActivityRow>> {
  const found = await searchActivities({ words: query.q, municipality: query.municipality });
  const areas = areasOf(villages);
  const facets: Record<string, Facet<ListedActivity>> = {
    need: { chosen: query.needs, of: ({ needs }) => needs },
    village: { chosen: query.villages, of: ({ place }) => areas([place.village]) },
    for: { chosen: query.targetGroups, of: ({ targetGroups }) => targetGroups },
    free: { chosen: query.free ? ["yes"] : [], of: ({ cost }) => (isFree(cost) ? ["yes"] : []) },
  };
  const { fitting, cut, about } = pageOf(found, facets, query);
  const compare = byName(locale);
  const order = orderOf(query);
  const timed = fitting.map((activity) => {
    const name = ownWords(activity, locale).title.text;
    return { ...activity, ...activityTimes(activity.schedule, now), name };
  });
  type Timed = (typeof timed)[number];
  const by: Record<Order, Compare<Timed>> = {
    best: byScore,
    time: byNextTime,
    name: (a, b) => compare(a.name, b.name),
    confirmed: byConfirmation,
  };
  const shown = cut(timed.toSorted((a, b) => overLast(a, b) || by[order](a, b) || byNextTime(a, b)));
  const names = await associationNames(shown.map(({ associationId }) => associationId));
  const timesOf = await findDirectoryTimes();
  const today = plainDateAt(now);
  const rows = shown.map((activity) =>
    activityRow(activity, {
      association: names.get(activity.associationId) ?? "",
      certainty: certaintyOf(activity, today, timesOf(activity.municipality)),
      locale,
      now,
    }),
  );
  return { ...about, rows };
}

async function associationPage(
  query: DirectoryQuery,
  villages: string[],
  locale: Locale,
  now: Date,
): Promise<Page<AssociationRow>> {
  const found = await searchAssociations({ words: query.q, municipality: query.municipality });
  const areas = areasOf(villages);
  const compare = byName(locale);
  const facets: Record<string, Facet<ListedAssociation>> = {
    village: { chosen: query.villages, of: ({ operatingArea }) => areas(operatingArea) },
    field: { chosen: query.fields, of: ({ fields }) => fields },
  };
  const { fitting, cut, about } = pageOf(found, facets, query);
  const shown = cut(fitting.toSorted((a, b) => byOrder(query, a, b) || compare(a.name, b.name)));
  const counted = await ActivityModel.aggregate<{ _id: string; count: number }>([
    { $match: { associationId: { $in: shown.map(({ _id }) => _id) }, status: "published" } },
    { $group: { _id: "$associationId", count: { $sum: 1 } } },
  ]);
  const counts = new Map(counted.map(({ _id, count }) => [_id, count]));
  const timesOf = await findDirectoryTimes();
  const today = plainDateAt(now);
  const rows = shown.map(({ _id: id, name, kind, fields, operatingArea, ...rest }) => {
    const description = ownText({ fi: rest.description, ...rest.descriptions }, locale);
    const certainty = certaintyOf(rest, today, timesOf(rest.municipality));
    return { id, name, kind, description, fields, operatingArea, activityCount: counts.get(id) ?? 0, certainty };
  });
  return { ...about, rows };
}

async function cooperationPage(query: DirectoryQuery, places: Place[], locale: Locale): Promise<Page<CooperationRow>> {
  const found = await searchCooperation({ words: query.q, municipality: query.municipality });
  const compare = byName(locale);
  const facets: Record<string, Facet<ListedCooperation>> = { unit: { chosen: query.units, of: ({ unit }) => [unit] } };
  const { fitting, cut, about } = pageOf(found, facets, query);
  const shown = cut(fitting.toSorted((a, b) => byOrder(query, a, b) || compare(a.title, b.title)));
  const names = await associationNames(shown.map(({ associationId }) => associationId));
  const unitName = ({ municipality, unit }: ListedCooperation): string => {
    return nameIn(places.find(({ _id }) => _id === municipality)?.units ?? [], unit, locale);
  };
  const rows = shown.map((form) => ({
    id: form._id,
    association: names.get(form.associationId) ?? "",
    unit: unitName(form),
    title: inFinnish(form.title, locale),
    kind: form.kind,
    description: inFinnish(form.description, locale),
    startsOn: form.startsOn,
    endsOn: form.endsOn,
  }));
  return { ...about, rows };
}

/** The units of the municipalities, each code once. */
function unitsOf(places: readonly Place[], locale: Locale): { value: string; label: string }[] {
  const named = places.flatMap(({ units }) =>
    units.map((unit): [string, string] => [unit.code, nameIn(units, unit.code, locale)]),
  );
  return [...new Map(named)].map(([value, label]) => ({ value, label }));
}

/** Every published activity's needs, for those whose question found nothing. */
async function needCounts(): Promise<Record<string, number>> {
  const { things } = await searchActivities({ words: "", municipality: null });
  const all = facetCounts(things, { need: { chosen: [], of: ({ needs }: ListedActivity) => needs } });
  return all.need;
}

/** The question with what its codes have become: links that were made before a merge lead to the same answers after it. */
export async function withCurrentCodes(query: DirectoryQuery): Promise<DirectoryQuery> {
  const [terms, villages] = await Promise.all([findTerms(), findAllVillages()]);
  return {
    ...query,
    needs: resolveCodes(terms.needs, query.needs),
    targetGroups: resolveCodes(terms.targetGroups, query.targetGroups),
    fields: resolveCodes(terms.fields, query.fields),
    villages: resolveCodes(villages, query.villages),
  };
}

/** The page of the directory that an address asks for. */
export async function loadDirectory(query: DirectoryQuery, locale: Locale, now: Date) {
  const places = await MunicipalityModel.find().select({ names: 1, villages: 1, units: 1 }).lean<Place[]>().exec();
  const asked = places.filter(({ _id }) => query.municipality === null || _id === query.municipality);
  const offered = asked.flatMap((place) => place.villages.filter(isOffered)).map(({ code }) => code);
  const villages = [...new Set(offered)].filter((village) => village !== EVERYWHERE);
  const results =
    query.tab === "activities"
      ? { tab: "activities" as const, ...(await activityPage(query, villages, locale, now)) }
      : query.tab === "associations"
        ? { tab: "associations" as const, ...(await associationPage(query, villages, locale, now)) }
        : { tab: "cooperation" as const, ...(await cooperationPage(query, asked, locale)) };
  return {
    results,
    units: unitsOf(asked, locale),
    municipalities: places.map(({ _id, names }) => ({ value: _id, label: localText(names, locale) })),
    prefixes: results.by === "beginnings" ? searchPrefixes(query.q) : [],
    needCounts: results.total === 0 ? await needCounts() : {},
  };
}

export type DirectoryView = Awaited<ReturnType<typeof loadDirectory>>;
