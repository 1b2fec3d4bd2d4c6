import type { BookingTime } from "#domain/premises/booking-time";
import { UNKNOWN_PRICE } from "#domain/premises/prices";
import { cents } from "#domain/shared/cents";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { newId } from "#models/define-model.server";
import { PremisesModel, type Premises } from "#models/premises.server";
import { actorFor, TOWN_NOW, type Town } from "#tests/support/cast";
import { requestBooking, type RequestCommand } from "#use-cases/request-booking.server";

/** A published hall, open on weekdays from 8 to 20, kept by the town's keeper; free for associations. */
export async function makeHall(town: Town, over: Partial<Premises> = {}): Promise<Premises> {
  const hall = await PremisesModel.create({
    municipality: "593",
    status: "published",
    names: { fi: "Järjestötalo", sv: null, en: null },
    village: "Keskusta",
    prices: {
      association: { kind: "free", condition: "" },
      withCity: UNKNOWN_PRICE,
      other: { kind: "paid", amountCents: cents(15_00), unit: "hour", condition: "" },
    },
    hours: (["MO", "TU", "WE", "TH", "FR"] as const).map((weekday) => ({
      weekday,
      opensAt: timeOfDay("08:00"),
      closesAt: timeOfDay("20:00"),
    })),
    keepers: [{ personId: town.people.keeper._id, since: TOWN_NOW }],
    ...over,
  });
  return hall.toObject();
}

/** A time in the hall; TOWN_NOW is Friday 15 January 2027, the Tuesday after it is the 19th. */
export const hallTime = (startsOn = "2027-01-19", over: Partial<BookingTime> = {}): BookingTime => ({
  repeats: "once",
  startsOn: plainDate(startsOn),
  endsOn: plainDate(startsOn),
  opensAt: timeOfDay("17:00"),
  closesAt: timeOfDay("19:00"),
  except: [],
  ...over,
});

/** A request of the town's signatory for their association, unless told otherwise. */
export async function askFor(town: Town, premisesId: string, over: Partial<RequestCommand> = {}) {
  const command: RequestCommand = {
    premisesId,
    bookingId: newId(),
    associationId: town.association._id,
    purpose: "Kuukausikokous",
    message: "",
    time: hallTime(),
    actor: await actorFor(town.people.signatory),
    now: TOWN_NOW,
    ...over,
  };
  if (over.actor && over.associationId === undefined) command.associationId = null;
  return { id: command.bookingId, command, answer: await requestBooking(command) };
}
