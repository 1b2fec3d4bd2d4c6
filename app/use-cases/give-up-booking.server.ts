import { can } from "#domain/policy";
import { givingUpEvent, type BookingEvent, type BookingStatus } from "#domain/premises/booking-lifecycle";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findPremisesOfOwnBooking, subjectOfBooking } from "#models/scoped-premises.server";
import { advanceBooking, bookingIn, keepersToTell, letterFacts } from "#use-cases/booking-record.server";

type Command = { bookingId: string; reason: string | null; actor: Actor; now: Date };

export type GivingUpRefusal =
  { code: "notFound" | "notAllowed" | "past" | "changedMeanwhile" } | NotAllowed<BookingStatus, BookingEvent>;

async function giveUpOnce({ bookingId, reason, actor, now }: Command): Promise<Result<null, GivingUpRefusal[]>> {
  const premises = await findPremisesOfOwnBooking(actor, bookingId);
  const booking = premises && bookingIn(premises, bookingId);
  if (!booking) return refused([{ code: "notFound" }]);
  if (booking.kind === "block" || !can(actor, "giveUpBooking", subjectOfBooking(premises, booking)))
    return refused([{ code: "notAllowed" }]);
  if (booking.status === "approved" && booking.endsAt <= now) return refused([{ code: "past" }]);
  const to = await keepersToTell(premises);
  const facts = { ...letterFacts(premises, booking), by: actor.name, ...(reason === null ? {} : { reason }) };
  const notices = [{ kind: "bookingGivenUp" as const, to, facts }];
  const event = givingUpEvent(booking.status);
  const moved = advanceBooking(premises, booking, event, stampOf(actor, now, reason ?? undefined), notices);
  if (!moved.ok) return refused([moved.refusal]);
  const saved = await saveRecord(premises);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/** The one who asked gives up a request or a promised time, and the keepers are told: somebody else can have it. */
export const giveUpBooking = (command: Command) => retried<null, GivingUpRefusal>(() => giveUpOnce(command));
