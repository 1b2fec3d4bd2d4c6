import type { LISTING_EVENTS } from "#domain/associations/listing-event";
import { LISTING_LIFECYCLE, type ListingEvent, type ListingStatus } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import { isStandingBooking } from "#domain/premises/booking-lifecycle";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import type { Premises } from "#models/premises.server";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findManagedPremises, subjectOfPremises } from "#models/scoped-premises.server";

type Command = { premisesId: string; event: (typeof LISTING_EVENTS)[number]; actor: Actor; now: Date };

export type PremisesMoveRefusal =
  | { code: "notFound" | "notAllowed" | "changedMeanwhile" }
  | { code: "stillBooked"; count: number }
  | NotAllowed<ListingStatus, ListingEvent>;

/** Requests and promised times that are still to come. */
const comingOf = ({ bookings }: Premises, now: Date): number =>
  bookings.filter(({ kind, status, endsAt }) => kind === "request" && isStandingBooking(status) && endsAt > now).length;

async function moveOnce({ premisesId, event, actor, now }: Command): Promise<Result<null, PremisesMoveRefusal[]>> {
  const premises = await findManagedPremises(actor, premisesId);
  if (!premises) return refused([{ code: "notFound" }]);
  if (!can(actor, "managePremises", subjectOfPremises(premises))) return refused([{ code: "notAllowed" }]);
  const count = comingOf(premises, now);
  if (event === "archive" && count > 0) return refused([{ code: "stillBooked", count }]);
  const moved = advance(premises, LISTING_LIFECYCLE, event, stampOf(actor, now));
  if (!moved.ok) return refused([moved.refusal]);
  const saved = await saveRecord(premises);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/** Publishes a place, takes it out of sight, archives or restores it. What is promised to people keeps it from the archive. */
export const movePremises = (command: Command) => retried<null, PremisesMoveRefusal>(() => moveOnce(command));
