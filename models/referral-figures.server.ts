import { countSteps, shownFiguresOf, type ShownFigures, type StepFigures } from "#domain/referrals/figures";
import { monthsOfYear, type Months } from "#domain/referrals/figures-period";
import type { Locale } from "#domain/shared/locales";
import { ownText, type OwnText } from "#domain/shared/own-text";
import { partsOf } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { nameIn, resolveCodes } from "#domain/taxonomy/resolve";
import { associationNames } from "#models/listed.server";
import { findSteps, type StepActivity, type Whose } from "#models/referral-steps.server";
import { findLocalTerms } from "#models/taxonomy.server";

/** One line of the figures as they may be shown. A name is null for what has none: nothing chosen, no need, the whole municipality. */
export type FigureLine = {
  code: string;
  name: OwnText | null;
  association: string;
  isSensitive: boolean;
  shown: ShownFigures;
};

/** Where and when clients of a municipality were led, in figures by activity, need and area; in no order. */
export async function findReferralFigures(municipality: string, months: Months, locale: Locale, now: Date) {
  const lists = await findLocalTerms(municipality);
  const { steps, activities } = await findSteps({ municipality }, months, { lists, now });
  const organisers = await associationNames([...activities.values()].map(({ associationId }) => associationId));
  const sensitive = new Set(lists.needs.filter((term) => term.sensitive).map(({ code }) => code));
  const isSensitive = (needs: readonly string[]): boolean =>
    resolveCodes(lists.needs, needs).some((code) => sensitive.has(code));
  const isSensitiveActivity = (code: string): boolean => isSensitive(activities.get(code)?.needs ?? []);
  const counted = shownFiguresOf(steps, { activities: isSensitiveActivity, needs: (code) => sensitive.has(code) });
  const titleOf = ({ title, translations: { sv, en } }: StepActivity): OwnText =>
    ownText({ fi: title, sv: sv.title, en: en.title }, locale);
  const named = (taxonomy: "needs" | "villages", code: string): OwnText | null =>
    code === "" ? null : { text: nameIn(lists[taxonomy], code, locale), lang: undefined };
  return {
    terms: lists,
    total: counted.total,
    asked: counted.asked,
    activities: counted.activities.map(({ code, shown }): FigureLine => {
      const activity = activities.get(code);
      const association = organisers.get(activity?.associationId ?? "") ?? "";
      const name = activity ? titleOf(activity) : null;
      return { code, name, association, isSensitive: isSensitiveActivity(code), shown };
    }),
    needs: counted.needs.map(({ code, shown }): FigureLine => ({
      ...{ code, shown, association: "", isSensitive: sensitive.has(code) },
      name: named("needs", code),
    })),
    areas: counted.areas.map(({ code, shown }): FigureLine => ({
      ...{ code, shown, association: "", isSensitive: false },
      name: named("villages", code),
    })),
  };
}

/** No list is needed where nothing is told by need or by area. */
const NO_LISTS = { needs: [], villages: [] };

/** The figures of this year and of the last, of a municipality or of an association. */
export async function figuresOfTwoYears(whose: Whose, now: Date): Promise<{ year: number; figures: StepFigures }[]> {
  const { year: present } = partsOf(plainDateAt(now));
  const months = { from: monthsOfYear(present - 1).from, to: monthsOfYear(present).to };
  const { steps } = await findSteps(whose, months, { lists: NO_LISTS, now });
  return [present, present - 1].map((year) => ({
    year,
    figures: countSteps(steps.filter(({ month }) => month.startsWith(`${year}-`))),
  }));
}
