import type { ConfirmSheet } from "#domain/associations/confirm-sheet";
import { certaintyOf } from "#domain/associations/confirmation";
import { activityTimes } from "#domain/associations/listed-activity";
import type { Locale } from "#domain/shared/locales";
import { resolveCode } from "#domain/taxonomy/resolve";
import { termName } from "#domain/taxonomy/term";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Association } from "#models/association.server";
import { liveListingsOf } from "#models/live-listings.server";
import { findMunicipality, timesOf } from "#models/municipality.server";

/** What an association and all it tells of say now, for whoever is asked whether it is so. */
export async function confirmSheetOf(association: Association, locale: Locale, now: Date): Promise<ConfirmSheet> {
  const [listings, municipality] = await Promise.all([
    liveListingsOf(association._id),
    findMunicipality(association.municipality),
  ]);
  const unitName = (code: string): string => {
    const current = resolveCode(municipality?.units ?? [], code);
    const unit = municipality?.units.find((known) => known.code === current);
    return unit ? termName(unit, locale) : code;
  };
  const { role, email, phone, website } = association.contact;
  const today = plainDateAt(now);
  return {
    id: association._id,
    name: association.name,
    description: association.description,
    operatingArea: [...association.operatingArea],
    contact: { role, email, phone, website },
    certainty: certaintyOf(association, today, timesOf(municipality)),
    isListed: association.status === "published",
    activities: listings.flatMap((listing) => {
      if (listing.kind !== "activity") return [];
      const { id, title, schedule } = listing;
      const { name, village, municipality: elsewhere } = listing.place;
      return [{ id, title, place: { name, village, municipality: elsewhere }, ...activityTimes(schedule, now) }];
    }),
    cooperation: listings.flatMap((listing) => {
      if (listing.kind !== "cooperation") return [];
      const { id, title, unit, startsOn, endsOn } = listing;
      return [{ id, title, unit: unitName(unit), startsOn, endsOn }];
    }),
    today,
  };
}
