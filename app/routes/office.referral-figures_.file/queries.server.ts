import type { Readable } from "node:stream";
import { csvOf } from "#documents/tables/csv.server";
import { REFERRAL_FIGURES_TABLE, type ReferralFiguresRow } from "#documents/tables/referral-figures-table";
import { monthsOf } from "#domain/referrals/figures-period";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { coverage } from "#i18n/messages/coverage";
import { referralFigures } from "#i18n/messages/referral-figures";
import { findReferralFigures } from "#models/referral-figures.server";

type Found = Awaited<ReturnType<typeof findReferralFigures>>;

/** Every line of the three tables, by name, and the total. */
async function* linesOf(found: Found, locale: Locale): AsyncGenerator<ReferralFiguresRow> {
  const t = referralFigures[locale];
  const { noNeed, whole } = coverage[locale];
  const unnamed = (code: string) => ({ activities: code === "" ? t.noActivity : t.gone, needs: noNeed, areas: whole });
  for (const group of ["activities", "needs", "areas"] as const) {
    const rows = found[group].map(({ code, name, association, shown }) => ({
      ...{ group: t.groups[group], name: name?.text ?? unnamed(code)[group], association },
      shown,
    }));
    yield* rows.toSorted((a, b) => byName(locale)(a.name, b.name));
  }
  const total = { group: t.total, name: "", association: "", shown: found.total };
  yield await Promise.resolve(total);
}

/** The figures of a period as a table for a spreadsheet. */
export async function referralFiguresFile(
  { municipality, period }: { municipality: string; period: string },
  locale: Locale,
  now: Date,
): Promise<Readable> {
  const found = await findReferralFigures(municipality, monthsOf(period, plainDateAt(now)), locale, now);
  const context = {
    locale,
    terms: found.terms,
    unitName: (_municipality: string, unit: string) => unit,
    publicUrl: "",
    attribution: "",
  };
  return csvOf(REFERRAL_FIGURES_TABLE, linesOf(found, locale), context);
}
