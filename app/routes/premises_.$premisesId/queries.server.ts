import { offeredFrom } from "#domain/premises/booking-check";
import { firstBookableDate, monthOfDays, weekOfDays } from "#domain/premises/day-plan";
import { addDays, isPlainDate, type PlainDate } from "#domain/shared/plain-date";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { findMunicipality } from "#models/municipality.server";
import { premisesView } from "#models/premises-view.server";
import type { Premises } from "#models/premises.server";
import { findPublishedPremises } from "#models/scoped-premises.server";

/** How far back and ahead the calendar is turned. */
const DAYS_BACK = 400;
const DAYS_AHEAD = 600;

/** The day an address asks for; null for one that makes no sense. */
function dayAsked(asked: string | null, today: PlainDate): PlainDate | null {
  if (asked === null || !isPlainDate(asked)) return null;
  return asked < addDays(today, -DAYS_BACK) || asked > addDays(today, DAYS_AHEAD) ? null : asked;
}

/** A published place as everybody may see it, with the week and the month of a day. */
export async function loadPremises(premisesId: string | undefined, asked: string | null, locale: Locale, now: Date) {
  const document = await findPublishedPremises(premisesId);
  if (!document) return null;
  const premises = document.toObject<Premises>();
  const today = plainDateAt(now);
  const bookableFrom = offeredFrom(premises.leadDays, now);
  const opensOn = firstBookableDate(premises, bookableFrom) ?? today;
  const day = dayAsked(asked, today) ?? opensOn;
  return {
    premises: premisesView(premises, locale),
    place: (await findMunicipality(premises.municipality))?.names.fi ?? "",
    week: weekOfDays(premises, day, bookableFrom),
    month: monthOfDays(premises, day, bookableFrom),
    day,
    /** The day the calendar opens on by itself: the first one with something to ask for. */
    opensOn,
    today,
  };
}

export type PremisesPage = NonNullable<Awaited<ReturnType<typeof loadPremises>>>;
