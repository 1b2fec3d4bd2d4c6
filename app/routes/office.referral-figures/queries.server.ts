import { shownFigures, stepsIn, type ShownFigures } from "#domain/referrals/figures";
import { monthsOf, periodsAt } from "#domain/referrals/figures-period";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { findReferralFigures, type FigureLine } from "#models/referral-figures.server";
import type { FiguresQuery, SortBy } from "./schema";

/** A line as it is shown: of something sensitive the page is sent no small number. */
export type ShownLine = Omit<FigureLine, "figures"> & { shown: ShownFigures };

const shownLine = ({ figures, ...about }: FigureLine): ShownLine => ({
  ...about,
  shown: shownFigures(figures, about.isSensitive),
});

/** What is not told stands before zero, and the small numbers that are not told beside each other. */
const rankOf = ({ shown }: ShownLine, sort: Exclude<SortBy, "name">): number => {
  const value = shown[sort];
  return value ?? (sort === "share" ? -1 : 1);
};

function inOrder(lines: readonly FigureLine[], { sort, isTurned }: FiguresQuery, locale: Locale): ShownLine[] {
  const compare = byName(locale);
  const byNames = lines.map(shownLine).toSorted((a, b) => compare(a.name?.text ?? "", b.name?.text ?? ""));
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
    isEmpty: stepsIn(total) === 0,
    total: shownFigures(total, false),
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
