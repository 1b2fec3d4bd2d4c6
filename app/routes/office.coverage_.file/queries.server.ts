import type { Readable } from "node:stream";
import { COVERAGE_TABLE, type CoverageTableRow } from "#documents/tables/coverage-table";
import { csvOf } from "#documents/tables/csv.server";
import { isOfNeed, isOfVillage, missingIn, NO_NEED, shownCount, WHOLE } from "#domain/referrals/coverage";
import type { Locale } from "#domain/shared/locales";
import { nameIn } from "#domain/taxonomy/resolve";
import { byName } from "#i18n/format";
import { coverage as texts } from "#i18n/messages/coverage";
import { findCoverage } from "#models/coverage.server";

type Found = Awaited<ReturnType<typeof findCoverage>>;

/** Every cell of the map as a line, in the order of the map; small numbers of sensitive needs are told by no column. */
async function* linesOf({ coverage, marks, terms }: Found, locale: Locale): AsyncGenerator<CoverageTableRow> {
  const t = texts[locale];
  const sensitive = new Set(terms.needs.filter((term) => term.sensitive).map(({ code }) => code));
  for (const { need, cells } of coverage.rows)
    for (const { village, supply, marks: count } of cells) {
      const shown = shownCount(count, sensitive.has(need));
      const missed = marks.filter((mark) => isOfNeed(mark, need) && isOfVillage(mark, village));
      yield await Promise.resolve({
        need: need === NO_NEED ? t.noNeed : nameIn(terms.needs, need, locale),
        village: village === WHOLE ? t.whole : nameIn(terms.villages, village, locale),
        ...{ supply, marks: shown, missing: shown === null ? [] : missingIn(missed) },
      });
    }
}

/** The coverage map as a table for a spreadsheet. */
export async function coverageFile(
  { municipality, months }: { municipality: string; months: number },
  locale: Locale,
  now: Date,
): Promise<Readable> {
  const found = await findCoverage(municipality, months, { locale, compare: byName(locale) }, now);
  const { terms } = found;
  const context = {
    locale,
    terms,
    unitName: (_municipality: string, unit: string) => unit,
    publicUrl: "",
    attribution: "",
  };
  return csvOf(COVERAGE_TABLE, linesOf(found, locale), context);
}
