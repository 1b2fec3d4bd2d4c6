import { localText, type Locale } from "#domain/shared/locales";
import { MunicipalityModel } from "#models/municipality.server";
import { isDeadEnd, needCounts } from "#search/asking.server";
import { activityPage } from "./activities.server";
import { associationPage } from "./associations.server";
import { cooperationPage } from "./cooperation.server";
import { unitsOf, type Place } from "./units.server";
import type { DirectoryQuery } from "#domain/search/directory-query";

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
