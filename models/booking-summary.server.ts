import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { PremisesModel, type Premises } from "#models/premises.server";
import { bookedBy, subjectOfBooking } from "#models/scoped-premises.server";

type Counted = Pick<Premises, "_id" | "municipality" | "keepers" | "bookings">;

/** How many times of one's own are to come, and how many requests wait for one's word as a keeper. */
export async function bookingSummary(actor: Actor, now: Date): Promise<{ coming: number; toAnswer: number }> {
  const places = await PremisesModel.find({
    $or: [...bookedBy(actor).$or, { "keepers.personId": actor.personId, status: { $ne: "archived" } }],
  })
    .select({ municipality: 1, keepers: 1, bookings: 1 })
    .lean<Counted[]>()
    .exec();
  const open = places.flatMap((place) =>
    place.bookings.filter(({ endsAt }) => endsAt > now).map((booking) => ({ place, booking })),
  );
  const isOwn = ({ place, booking }: (typeof open)[number]): boolean =>
    booking.kind === "request" && can(actor, "giveUpBooking", subjectOfBooking(place, booking));
  const isKept = ({ place }: (typeof open)[number]): boolean =>
    place.keepers.some(({ personId }) => personId === actor.personId);
  return {
    coming: open.filter((one) => ["requested", "approved"].includes(one.booking.status) && isOwn(one)).length,
    toAnswer: open.filter((one) => one.booking.status === "requested" && isKept(one)).length,
  };
}
