import type { LetterKind } from "#domain/letter-kinds";
import { can } from "#domain/policy";
import { takenRefusal, type TimeRefusal } from "#domain/premises/booking-check";
import type { Decision } from "#domain/premises/booking-form";
import type { BookingEvent, BookingStatus } from "#domain/premises/booking-lifecycle";
import { timesOf } from "#domain/premises/booking-time";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Booking } from "#models/premises-parts.server";
import type { Premises } from "#models/premises.server";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findKeptPremises, subjectOfPremises } from "#models/scoped-premises.server";
import { advanceBooking, bookingIn, letterFacts } from "#use-cases/booking-record.server";

type Command = {
  premisesId: string;
  bookingId: string;
  event: Decision;
  reason: string | null;
  actor: Actor;
  now: Date;
};

export type DecisionRefusal =
  TimeRefusal | { code: "notFound" | "notAllowed" | "changedMeanwhile" } | NotAllowed<BookingStatus, BookingEvent>;

const LETTERS: Record<Decision, LetterKind> = {
  approve: "bookingApproved",
  refuse: "bookingRefused",
  cancel: "bookingCancelled",
};

/** What keeps a request from being approved: its time has passed, or somebody has been promised some of it. */
export function approvalRefusals(booking: Booking, bookings: readonly Booking[], now: Date): TimeRefusal[] {
  if (booking.endsAt <= now) return [{ code: "past" }];
  return takenRefusal(timesOf(booking.time), bookings, booking.id);
}

/** What stands in the way of a decision, apart from the life cycle. What is over is neither promised nor taken back. */
function refusalsOf(booking: Booking, premises: Premises, event: Decision, now: Date): TimeRefusal[] {
  if (event === "cancel" && booking.endsAt <= now) return [{ code: "past" }];
  if (event !== "approve" || booking.status !== "requested") return [];
  return approvalRefusals(booking, premises.bookings, now);
}

async function decideOnce(command: Command): Promise<Result<null, DecisionRefusal[]>> {
  const { premisesId, bookingId, event, reason, actor, now } = command;
  const premises = await findKeptPremises(actor, premisesId);
  const booking = premises && bookingIn(premises, bookingId);
  if (!booking) return refused([{ code: "notFound" }]);
  if (!can(actor, "keepPremises", subjectOfPremises(premises))) return refused([{ code: "notAllowed" }]);
  const refusals = refusalsOf(booking, premises.toObject<Premises>(), event, now);
  if (refusals.length > 0) return refused(refusals);
  const asker = booking.kind === "request" ? booking.requestedBy.personId : null;
  const facts = { ...letterFacts(premises, booking), ...(reason === null ? {} : { reason }) };
  const notices = asker === null ? [] : [{ kind: LETTERS[event], to: [asker], facts }];
  const moved = advanceBooking(premises, booking, event, stampOf(actor, now, reason ?? undefined), notices);
  if (!moved.ok) return refused([moved.refusal]);
  const saved = await saveRecord(premises);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/**
 * The keeper's word on a booking: approve, refuse or take back, and the one who asked is told. Two keepers pressing at
 * once, or two requests for one time, meet at the one record that holds them: approved times never overlap.
 */
export const decideBooking = (command: Command) => retried<null, DecisionRefusal>(() => decideOnce(command));
