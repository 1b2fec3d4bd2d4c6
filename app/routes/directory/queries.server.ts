import type { DirectoryQuery } from "#domain/search/directory-query";
import { resolveCodes } from "#domain/taxonomy/resolve";
import { localText, type Locale } from "#domain/shared/locales";
import { MunicipalityModel } from "#models/municipality.server";
import { findAllVillages, findTerms } from "#models/taxonomy.server";
import { askActivities } from "#search/search.server";
import { activityPage } from "./activities.server";
import { associationPage } from "./associations.server";
import type { Page } from "./asking.server";
import { cooperationPage } from "./cooperation.server";
import { unitsOf, type Place } from "./units.server";

/** Every published activity's needs, for those whose question found nothing. */
async function needCounts(): Promise<Record<string, number>> {
  const { counts } = await askActivities({ q: "", chosen: {}, counted: ["need"] });
  return counts["need"] ?? {};
}

/** Nothing fits, not even when something is let go of: what is offered then has nothing to do with what was asked. */
const isDeadEnd = ({ total, others }: Pick<Page<unknown>, "total"> & { others: { step: string }[] }): boolean =>
  total === 0 && others.every(({ step }) => step === "everywhere");

/** The question with what its codes have become: links that were made before a merge lead to the same answers after it. */
export async function withCurrentCodes(query: DirectoryQuery): Promise<DirectoryQuery> {
  const [terms, villages] = await Promise.all([findTerms(), findAllVillages()]);
  const { chosen } = query;
  return {
    ...query,
    chosen: {
      ...chosen,
      need: resolveCodes(terms.needs, chosen.need),
      for: resolveCodes(terms.targetGroups, chosen.for),
      kind: resolveCodes(terms.categories, chosen.kind),
      access: resolveCodes(terms.accessibility, chosen.access),
      field: resolveCodes(terms.fields, chosen.field),
      village: resolveCodes(villages, chosen.village),
    },
  };
}

/** The page of the directory that an address asks for. */
export async function loadDirectory(query: DirectoryQuery, locale: Locale, now: Date) {
  const places = await MunicipalityModel.find().select({ names: 1, units: 1 }).lean<Place[]>().exec();
  const asked = places.filter(({ _id }) => query.municipality === null || _id === query.municipality);
  const results =
    query.tab === "activities"
      ? { tab: "activities" as const, ...(await activityPage(query, locale, now)) }
      : query.tab === "associations"
        ? { tab: "associations" as const, ...(await associationPage(query, locale, now)) }
        : { tab: "cooperation" as const, ...(await cooperationPage(query, asked, locale)) };
  return {
    results,
    isDeadEnd: isDeadEnd(results),
    units: unitsOf(asked, locale),
    municipalities: places.map(({ _id, names }) => ({ value: _id, label: localText(names, locale) })),
    needCounts: isDeadEnd(results) ? await needCounts() : {},
  };
}

export type DirectoryView = Awaited<ReturnType<typeof loadDirectory>>;
