import type { Locale } from "#domain/shared/locales";
import { ownText } from "#domain/shared/own-text";
import type { Premises } from "#models/premises.server";
import { shownImage } from "#models/stored-image.server";

/** What the pages show of a place: everything that was told, in the reader's language, and nothing of who uses it. */
export function premisesView(premises: Premises, locale: Locale) {
  const { _id: id, municipality, status, village, address, capacity, leadDays, contact } = premises;
  return {
    ...{ id, municipality, status, village, address, capacity, leadDays },
    name: ownText(premises.names, locale),
    facilities: premises.facilities.map(({ code, answer, note }) => ({ code, answer, note })),
    photo: shownImage(premises.photo),
    prices: premises.prices,
    hours: premises.hours.map(({ weekday, opensAt, closesAt }) => ({ weekday, opensAt, closesAt })),
    openingNote: ownText(premises.openingNote, locale),
    howToBook: ownText(premises.howToBook, locale),
    notes: ownText(premises.notes, locale),
    contact: { role: contact.role, email: contact.email, phone: contact.phone, website: null },
  };
}
