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

/** The year that the association has told itself, by its last day: whenever it began, by then it had. */
async function yearTold(associationId: string): Promise<PlainDate | null> {
  const told = await AssociationModel.findById(associationId)
    .select({ activeSinceYear: 1 })
    .lean<Pick<Association, "activeSinceYear">>()
    .exec();
  return told?.activeSinceYear ? plainDate(`${told.activeSinceYear}-12-31`) : null;
}

/**
 * The earliest that is known of an association's activity, by the city's own records or by what it has told; null where
 * neither tells anything.
 */
export async function activeSince(associationId: string): Promise<ActivityTrace | null> {
  const [award, booking, told] = await Promise.all([
    firstAward(associationId),
    firstBooking(associationId),
    yearTold(associationId),
  ]);
  const traces: ActivityTrace[] = [
    ...(award ? [{ on: award, by: "award" as const }] : []),
    ...(told ? [{ on: told, by: "told" as const }] : []),
    ...(booking ? [{ on: booking, by: "booking" as const }] : []),
  ];
  return traces.toSorted((a, b) => comparePlainDates(a.on, b.on))[0] ?? null;
}
