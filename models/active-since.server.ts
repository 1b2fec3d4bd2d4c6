import type { ActivityTrace } from "#domain/grants/eligibility";
import { comparePlainDates, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { AssociationModel, type Association } from "#models/association.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { PremisesModel, type Premises } from "#models/premises.server";

async function firstAward(associationId: string): Promise<PlainDate | null> {
  const first = await GrantCaseModel.findOne({ associationId, "decision.awardedCents": { $gt: 0 } })
    .sort({ "decision.meetingDate": 1 })
    .select({ "decision.meetingDate": 1 })
    .lean<Pick<GrantCase, "decision">>()
    .exec();
  return first?.decision ? plainDate(first.decision.meetingDate) : null;
}

async function firstBooking(associationId: string): Promise<PlainDate | null> {
  const places = await PremisesModel.find({ "bookings.associationId": associationId })
    .select({ bookings: 1 })
    .lean<Pick<Premises, "bookings">[]>()
    .exec();
  const days = places.flatMap(({ bookings }) =>
    bookings
      .filter((booking) => booking.associationId === associationId && booking.status === "approved")
      .map(({ time }) => time.startsOn),
  );
  return days.toSorted(comparePlainDates)[0] ?? null;
}

/** A year that was told, by its last day: whenever it began, by then it had. */
const endOf = (year: number): PlainDate => plainDate(`${year}-12-31`);

/** The year that the association has told among its details. */
async function yearTold(associationId: string): Promise<number | null> {
  const told = await AssociationModel.findById(associationId)
    .select({ activeSinceYear: 1 })
    .lean<Pick<Association, "activeSinceYear">>()
    .exec();
  return told?.activeSinceYear ?? null;
}

/**
 * The earliest that is known of an association's activity, by the city's own records or by what it has told; null where
 * neither tells anything.
 * @param written the year that its application tells, which then stands instead of the one among its details
 */
export async function activeSince(associationId: string, written: number | null): Promise<ActivityTrace | null> {
  const [award, booking, told] = await Promise.all([
    firstAward(associationId),
    firstBooking(associationId),
    written ?? yearTold(associationId),
  ]);
  const traces: ActivityTrace[] = [
    ...(award ? [{ on: award, by: "award" as const }] : []),
    ...(told ? [{ on: endOf(told), by: "told" as const }] : []),
    ...(booking ? [{ on: booking, by: "booking" as const }] : []),
  ];
  return traces.toSorted((a, b) => comparePlainDates(a.on, b.on))[0] ?? null;
}
