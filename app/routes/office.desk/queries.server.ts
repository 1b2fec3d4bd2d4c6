import { isDoorway, type DirectoryQuery } from "#domain/search/directory-query";
import type { Card } from "#domain/desk/card";
import { distanceBetween } from "#domain/shared/distance";
import { localText, type Locale } from "#domain/shared/locales";
import { findCards } from "#models/cards.server";
import { findMunicipalities } from "#models/public-municipality.server";
import { villageIn, villageSaid, villagesOf } from "#models/villages.server";
import { activitiesFor, type Marks } from "#search/activity-page.server";
import { isDeadEnd, needCounts, withCurrentCodes } from "#search/asking.server";

/** A card among the answers: with what of it was asked for marked, and why it was found. */
export type DeskRow = Card & Marks;

/** The question as it is asked: a village that nobody knows is nowhere. */
export async function deskQuery(asked: DirectoryQuery): Promise<DirectoryQuery> {
  const current = await withCurrentCodes(asked);
  const isKnown = villageSaid(await findMunicipalities(), asked.from) !== null;
  return { ...current, from: isKnown ? current.from : null };
}

/** The counsellor's desk as an address asks for it; only the cards that are shown are read. */
export async function loadDesk(query: DirectoryQuery, locale: Locale, now: Date) {
  const municipalities = await findMunicipalities();
  const from = villageSaid(municipalities, query.from);
  const distanceTo = (code: string, told: string) => {
    const municipality = municipalities.find(({ _id }) => _id === code);
    const village = municipality ? villageIn(municipality, told) : null;
    return from && village ? distanceBetween(from, village) : null;
  };
  const results = await activitiesFor(
    query,
    { locale, now, from: from && { municipality: from.municipality, distanceTo } },
    async (ids, marking) => {
      const cards = await findCards(isDoorway(query) ? [] : ids, { locale, now, from });
      return cards.map((card): DeskRow => ({ ...card, ...marking(card) }));
    },
  );
  return {
    results,
    isDeadEnd: isDeadEnd(results),
    needCounts: isDeadEnd(results) ? await needCounts() : {},
    units: [],
    municipalities: municipalities.map(({ _id, names }) => ({ value: _id, label: localText(names, locale) })),
    villages: villagesOf(municipalities, locale),
  };
}

export type DeskView = Awaited<ReturnType<typeof loadDesk>>;
