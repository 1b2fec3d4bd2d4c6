import { firstBookableMoment } from "#domain/premises/booking-check";
import { monthOfDays, weekOfDays } from "#domain/premises/day-plan";
import { minutes } from "#domain/shared/durations";
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

/** The day an address asks for; today for one that makes no sense. */
function dayAsked(asked: string | null, today: PlainDate): PlainDate {
  if (asked === null || !isPlainDate(asked)) return today;
  return asked < addDays(today, -DAYS_BACK) || asked > addDays(today, DAYS_AHEAD) ? today : asked;
}

/** Times are offered from the next half hour on. */
const halfHourAfter = (instant: Date): Date => new Date(Math.ceil(instant.getTime() / minutes(30)) * minutes(30));

/** A published place as everybody may see it, with the week and the month of a day. */
export async function loadPremises(premisesId: string | undefined, asked: string | null, locale: Locale, now: Date) {
  const document = await findPublishedPremises(premisesId);
  if (!document) return null;
  const premises = document.toObject<Premises>();
  const today = plainDateAt(now);
  const day = dayAsked(asked, today);
  const bookableFrom = halfHourAfter(firstBookableMoment(premises.leadDays, now));
  return {
    premises: premisesView(premises, locale),
    place: (await findMunicipality(premises.municipality))?.names.fi ?? "",
    week: weekOfDays(premises, day, bookableFrom),
    month: monthOfDays(premises, day, bookableFrom),
    day,
    today,
  };
}

export type PremisesPage = NonNullable<Awaited<ReturnType<typeof loadPremises>>>;
