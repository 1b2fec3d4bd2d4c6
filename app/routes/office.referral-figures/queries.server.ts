import { monthsOf, periodsAt } from "#domain/referrals/figures-period";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { findReferralFigures, type FigureLine } from "#models/referral-figures.server";
import type { FiguresQuery, SortBy } from "./schema";

/** What no share is told of stands before zero. */
const rankOf = ({ shown }: FigureLine, sort: Exclude<SortBy, "name">): number =>
  sort === "share" ? (shown.share ?? -1) : shown[sort].count;

function inOrder(lines: readonly FigureLine[], { sort, isTurned }: FiguresQuery, locale: Locale): FigureLine[] {
  const compare = byName(locale);
  const byNames = lines.toSorted((a, b) => compare(a.name?.text ?? "", b.name?.text ?? ""));
  const sorted = sort === "name" ? byNames : byNames.toSorted((a, b) => rankOf(b, sort) - rankOf(a, sort));
  return isTurned ? sorted.toReversed() : sorted;
}

/** The figures of a municipality's referrals in a period, each table in the order that is asked for. */
export async function loadReferralFigures(
  municipalities: readonly string[],
  query: FiguresQuery,
  locale: Locale,
  now: Date,
) {
  const municipality = municipalities.find((code) => code === query.municipality) ?? municipalities[0] ?? "";
  const today = plainDateAt(now);
  const [found, places] = await Promise.all([
    findReferralFigures(municipality, monthsOf(query.period, today), locale, now),
    MunicipalityModel.find({ _id: { $in: [...municipalities] } })
      .select({ names: 1 })
      .lean<Pick<Municipality, "_id" | "names">[]>()
      .exec(),
  ]);
  const { total, asked, activities, needs, areas } = found;
  return {
    municipality,
    municipalities: places.map(({ _id: code, names }) => ({ code, name: localText(names, locale) })),
    periods: periodsAt(today),
    isEmpty: total.all.count === 0,
    total,
    asked,
    hasSensitive: [...activities, ...needs].some(({ isSensitive }) => isSensitive),
    tables: {
      activities: inOrder(activities, query, locale),
      needs: inOrder(needs, query, locale),
      areas: inOrder(areas, query, locale),
    },
  };
}

export type FiguresView = Awaited<ReturnType<typeof loadReferralFigures>>;
