import { premisesInputs, type PremisesInput } from "#domain/import/import-premises";
import type { ImportFile } from "#domain/import/sample-format";
import type { BookingTime } from "#domain/premises/booking-time";
import { addDays, mondayOf, type PlainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Stamp } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { PremisesModel } from "#models/premises.server";
import { premisesContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { associationIdOf, at, demoActor, done } from "#server/demo/acting";
import { PIEKSAMAKI } from "#server/demo/municipalities";
import { DEMO_PEOPLE, type DemoPersonKey } from "#server/demo/people";
import { blockTime } from "#use-cases/block-time.server";
import { decideBooking } from "#use-cases/decide-booking.server";
import { requestBooking } from "#use-cases/request-booking.server";

const inFinnish = (fi: string) => ({ fi, sv: null, en: null });

/** The village house is kept by somebody who holds no role: so it often is. */
const ALSO_KEPT_BY: Record<string, DemoPersonKey> = { "P-3": "thirdSignatory" };

async function savePlace(input: PremisesInput, people: Map<string, string>, stamp: Stamp): Promise<string> {
  const { externalId, village, capacity, facilities, prices, hours, leadDays } = input;
  const keepers = ["coordinator" as const, ...(ALSO_KEPT_BY[externalId] ? [ALSO_KEPT_BY[externalId]] : [])];
  const premises = new PremisesModel({
    municipality: PIEKSAMAKI,
    status: "published",
    ...{ externalId, village, capacity, facilities, prices, hours, leadDays },
    names: inFinnish(input.name),
    openingNote: inFinnish(input.openingNote),
    howToBook: inFinnish(input.howToBook),
    notes: inFinnish(input.notes),
    contact: { role: "tilavaraukset", email: "tilat.pieksamaki@example.org", phone: null },
    keepers: keepers.map((key) => ({ personId: people.get(DEMO_PEOPLE[key].email) ?? "", since: stamp.at })),
  });
  const facts = { source: "sample-pieksamaki.json" };
  chronicleVersion(premises, premisesContent(premises), { event: "import", facts }, stamp);
  await premises.save();
  return premises._id;
}

type Use = {
  place: string;
  who: DemoPersonKey;
  association: string;
  purpose: string;
  message?: string;
  time: BookingTime;
  askedOn: PlainDate;
  isApproved: boolean;
};

const time = (startsOn: PlainDate, hours: [string, string], over: Partial<BookingTime> = {}): BookingTime => ({
  repeats: "once",
  startsOn,
  endsOn: startsOn,
  opensAt: timeOfDay(hours[0]),
  closesAt: timeOfDay(hours[1]),
  except: [],
  ...over,
});

/** What goes on in the places around a day: series that began two months ago, a concert to come, and a request that waits. */
function usesAround(today: PlainDate): Use[] {
  const monday = mondayOf(today);
  const began = addDays(monday, -56);
  const until = addDays(monday, 160);
  const askedOn = addDays(began, -7);
  const weekly = (day: number, hours: [string, string], over: Partial<BookingTime> = {}) =>
    time(addDays(began, day), hours, { repeats: "weekly", endsOn: until, ...over });
  const walkers = { who: "signatory" as const, association: "A-008", askedOn, isApproved: true };
  const choir = { who: "otherSignatory" as const, association: "A-033", askedOn, isApproved: true };
  const oskari = { who: "thirdSignatory" as const, askedOn, isApproved: true };
  return [
    { ...walkers, place: "P-1", purpose: "Retkien suunnittelu", time: weekly(1, ["17:00", "19:00"]) },
    { ...choir, place: "P-1", purpose: "Kuoroharjoitukset", time: weekly(3, ["18:00", "20:30"]) },
    { ...walkers, place: "P-2", purpose: "Ohjattu jumppa", time: weekly(0, ["18:00", "19:30"]) },
    { ...oskari, association: "A-032", place: "P-3", purpose: "Näytelmäkerho", time: weekly(2, ["16:00", "18:00"]) },
    {
      ...oskari,
      association: "A-030",
      place: "P-5",
      purpose: "Skeittipajan suunnittelu",
      time: weekly(3, ["17:00", "19:00"], { repeats: "fortnightly" }),
    },
    {
      ...choir,
      place: "P-4",
      purpose: "Konsertti",
      time: time(addDays(monday, 19), ["17:00", "21:00"]),
      askedOn: addDays(monday, -20),
    },
    {
      ...oskari,
      association: "A-009",
      place: "P-1",
      purpose: "Ensiapukurssi jäsenille",
      message: "Tarvitsemme videotykin. Voisiko avaimen hakea jo perjantaina?",
      time: time(addDays(monday, 12), ["10:00", "14:00"]),
      askedOn: addDays(today, -1),
      isApproved: false,
    },
  ];
}

async function book(use: Use, premisesId: string): Promise<void> {
  const bookingId = newId();
  const { purpose, message = "", time: asked } = use;
  const associationId = await associationIdOf(use.association);
  const actor = await demoActor(use.who);
  done(
    await requestBooking({
      ...{ premisesId, bookingId, associationId, purpose, message, actor },
      time: asked,
      now: at(use.askedOn),
    }),
  );
  if (!use.isApproved) return;
  const keeper = await demoActor("coordinator");
  const decision = { premisesId, bookingId, event: "approve" as const, reason: null, actor: keeper };
  done(await decideBooking({ ...decision, now: at(addDays(use.askedOn, 1)) }));
}

/** The sample's places, kept by the coordinator, with their uses: all through the same use cases as everybody's. */
export async function seedPremises(file: ImportFile, people: Map<string, string>, stamp: Stamp): Promise<void> {
  const idOf = new Map<string, string>();
  for (const input of premisesInputs(file)) idOf.set(input.externalId, await savePlace(input, people, stamp));
  const today = plainDateAt(stamp.at);
  for (const use of usesAround(today)) await book(use, idOf.get(use.place) ?? "");
  const closed = addDays(mondayOf(today), 8);
  done(
    await blockTime({
      premisesId: idOf.get("P-2") ?? "",
      bookingId: newId(),
      purpose: "Salin lattian vahaus",
      time: time(closed, ["00:00", "00:00"], { repeats: "daily", endsOn: addDays(closed, 1) }),
      actor: await demoActor("coordinator"),
      now: at(addDays(today, -3)),
    }),
  );
}
