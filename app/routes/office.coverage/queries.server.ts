import {
  coverAt,
  shownCount,
  shownCoverage,
  answers,
  isOfNeed,
  isOfVillage,
  missingIn,
  reaches,
  type Coverage,
  type Mark,
  type Supply,
} from "#domain/referrals/coverage";
import { localText, type Locale } from "#domain/shared/locales";
import { ownText } from "#domain/shared/own-text";
import { byName } from "#i18n/format";
import { findCoverage } from "#models/coverage.server";
import { associationNames } from "#models/listed.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import type { CoverageQuery } from "./schema";

type Found = Awaited<ReturnType<typeof findCoverage>>;

/** How many activities the opened part names; the search leads to the others. */
const MOST_NAMED = 50;

const isSensitiveIn =
  (terms: Found["terms"]) =>
  (need: string | null): boolean =>
    terms.needs.some(({ code, sensitive }) => code === need && sensitive);

/** In the cell, or in the row where no village was chosen. */
function within({ need, village }: CoverageQuery, { supply, marks }: { supply: Supply[]; marks: Mark[] }) {
  const isHere = (activity: Supply) =>
    (need === null || answers(activity, need)) && (village === null || reaches(activity, village));
  const isMissed = (mark: Mark) =>
    (need === null || isOfNeed(mark, need)) && (village === null || isOfVillage(mark, village));
  return { activities: supply.filter(isHere), missed: marks.filter(isMissed) };
}

/** What a cell, a row or a column holds: what there is, and what was missing. */
async function loadOpened(query: CoverageQuery, shown: Coverage, { offered, terms, ...found }: Found, locale: Locale) {
  if (query.need === null && query.village === null) return null;
  const cover = coverAt(shown, query.need, query.village) ?? { supply: 0, marks: 0 };
  const isTold = !cover.atLeast && shownCount(cover.marks, isSensitiveIn(terms)(query.need)) !== null;
  const { activities, missed } = within(query, found);
  const ids = new Set(activities.map(({ id }) => id));
  const here = offered.filter(({ _id }) => ids.has(_id)).slice(0, MOST_NAMED);
  const names = await associationNames(here.map(({ associationId }) => associationId));
  return {
    activities: here.map(({ _id: id, title, translations, associationId }) => ({
      id,
      title: ownText({ fi: title, sv: translations.sv.title, en: translations.en.title }, locale),
      association: names.get(associationId) ?? "",
    })),
    more: activities.length - here.length,
    cover,
    /** By code; null where the number is not told, for these add up to it. */
    missing: isTold ? missingIn(missed) : null,
  };
}

/** The coverage map of a municipality, and what its opened part holds. */
export async function loadCoverage(municipalities: readonly string[], query: CoverageQuery, locale: Locale, now: Date) {
  const municipality = municipalities.find((code) => code === query.municipality) ?? municipalities[0] ?? "";
  const [found, places] = await Promise.all([
    findCoverage(municipality, query.months, { locale, compare: byName(locale) }, now),
    MunicipalityModel.find({ _id: { $in: [...municipalities] } })
      .select({ names: 1 })
      .lean<Pick<Municipality, "_id" | "names">[]>()
      .exec(),
  ]);
  const coverage = shownCoverage(found.coverage, isSensitiveIn(found.terms));
  return {
    municipality,
    municipalities: places.map(({ _id: code, names }) => ({ code, name: localText(names, locale) })),
    coverage,
    opened: await loadOpened(query, coverage, found, locale),
  };
}

export type CoverageView = Awaited<ReturnType<typeof loadCoverage>>;
