import { can } from "#domain/policy";
import { checkRequest, isAvailableTo, type TimeRefusal } from "#domain/premises/booking-check";
import type { BookingTime } from "#domain/premises/booking-time";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Premises } from "#models/premises.server";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { authorOf, stampOf } from "#models/scoped.server";
import { findPublishedPremises } from "#models/scoped-premises.server";
import { addBooking, bookingIn, keepersToTell, letterFacts } from "#use-cases/booking-record.server";

/** So many requests of one person may wait in one place: nobody fills a calendar. */
const MOST_WAITING = 20;

export type RequestCommand = {
  premisesId: string;
  /** Made when the form was opened: the same request sent twice is one. */
  bookingId: string;
  /** Null for a private person or anybody else. */
  associationId: string | null;
  purpose: string;
  message: string;
  time: BookingTime;
  actor: Actor;
  now: Date;
};

export type RequestRefusal =
  TimeRefusal | { code: "notFound" | "notAllowed" | "notAvailable" | "tooManyWaiting" | "changedMeanwhile" };

/** Everything that keeps the request from being sent; the page asks this too, before the person presses the last button. */
export function refusalsOf(premises: Premises, command: Omit<RequestCommand, "premisesId">): RequestRefusal[] {
  const { associationId, time, actor, now } = command;
  if (
    associationId !== null &&
    !can(actor, "bookForAssociation", { municipality: premises.municipality, associationId })
  )
    return [{ code: "notAllowed" }];
  if (!isAvailableTo(premises.prices, associationId)) return [{ code: "notAvailable" }];
  const own = premises.bookings.filter(
    ({ requestedBy, status }) => requestedBy.personId === actor.personId && status === "requested",
  );
  if (own.length >= MOST_WAITING) return [{ code: "tooManyWaiting" }];
  return checkRequest(time, premises, now);
}

async function requestOnce(command: RequestCommand): Promise<Result<{ isNew: boolean }, RequestRefusal[]>> {
  const { premisesId, bookingId: id, associationId, purpose, message, time, actor, now } = command;
  const premises = await findPublishedPremises(premisesId);
  if (!premises) return refused([{ code: "notFound" }]);
  const known = bookingIn(premises, id);
  if (known)
    return known.requestedBy.personId === actor.personId ? ok({ isNew: false }) : refused([{ code: "notAllowed" }]);
  const refusals = refusalsOf(premises.toObject<Premises>(), command);
  if (refusals.length > 0) return refused(refusals);
  const facts = { ...letterFacts(premises, { id, purpose, time }), by: actor.name, message };
  addBooking(
    premises,
    { id, kind: "request", status: "requested", purpose, message, associationId, requestedBy: authorOf(actor), time },
    "request",
    stampOf(actor, now),
    [{ kind: "bookingRequested", to: await keepersToTell(premises), facts }],
  );
  const saved = await saveRecord(premises);
  return saved.ok ? ok({ isNew: true }) : refused([saved.refusal]);
}

/**
 * Asks for a time in a place. What clashes with a promised time is refused at once; two requests may wait for the same
 * time, and the keeper chooses. The keepers are told.
 */
export const requestBooking = (command: RequestCommand) =>
  retried<{ isNew: boolean }, RequestRefusal>(() => requestOnce(command));
