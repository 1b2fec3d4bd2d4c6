import type { Cost } from "#domain/associations/cost";
import { countedBy, placeMeant } from "#domain/referrals/plain-words";
import type { Locale } from "#domain/shared/locales";
import { formatTag } from "#i18n/format";
import { briefly } from "#i18n/messages/briefly";

// What associations write into a field of a few words, in Finnish as a rule, told in the reader's language where it is
// understood for certain; `null` where it is not, and their own words stand.

/**
 * A price that is a sum and what it is for.
 * @example costText(costOf("5 €/kerta"), "sv") // "5 €/gång"
 */
export function costText(cost: Cost, locale: Locale): string | null {
  const by = countedBy(cost);
  return by === null || cost.amountCents === null
    ? null
    : briefly[locale].prices[by]({ sum: formatTag(cost.amountCents, locale) });
}

/**
 * What is written where a place is asked for, and is none.
 * @example placeText("asiakkaan koti", "en") // "at home"
 */
export function placeText(name: string, locale: Locale): string | null {
  const meant = placeMeant(name);
  return meant === "named" || meant === "common" ? null : briefly[locale].places[meant];
}
