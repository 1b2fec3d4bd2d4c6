import { can } from "#domain/policy";
import { checkBlock, type TimeRefusal } from "#domain/premises/booking-check";
import type { BookingTime } from "#domain/premises/booking-time";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Premises } from "#models/premises.server";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { authorOf, stampOf } from "#models/scoped.server";
import { findKeptPremises, subjectOfPremises } from "#models/scoped-premises.server";
import { addBooking, bookingIn } from "#use-cases/booking-record.server";

type Command = {
  premisesId: string;
  bookingId: string;
  purpose: string;
  time: BookingTime;
  actor: Actor;
  now: Date;
};

export type BlockRefusal = TimeRefusal | { code: "notFound" | "notAllowed" | "archived" | "changedMeanwhile" };

async function blockOnce(command: Command): Promise<Result<null, BlockRefusal[]>> {
  const { premisesId, bookingId: id, purpose, time, actor, now } = command;
  const premises = await findKeptPremises(actor, premisesId);
  if (!premises) return refused([{ code: "notFound" }]);
  if (!can(actor, "keepPremises", subjectOfPremises(premises))) return refused([{ code: "notAllowed" }]);
  if (premises.status === "archived") return refused([{ code: "archived" }]);
  if (bookingIn(premises, id)) return ok(null);
  const refusals = checkBlock(time, premises.toObject<Premises>().bookings, now);
  if (refusals.length > 0) return refused(refusals);
  const requestedBy = authorOf(actor);
  addBooking(
    premises,
    { id, kind: "block", status: "approved", purpose, message: "", associationId: null, requestedBy, time },
    "block",
    stampOf(actor, now),
  );
  const saved = await saveRecord(premises);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/** The keeper takes a time out of use or gives it to somebody who does not book here: at once, once or over and over. */
export const blockTime = (command: Command) => retried<null, BlockRefusal>(() => blockOnce(command));
