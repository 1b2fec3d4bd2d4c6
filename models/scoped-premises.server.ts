import type { HydratedDocument } from "mongoose";
import { associationsWhere, municipalitiesWhere, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import type { Booking } from "#models/premises-parts.server";
import { PremisesModel, type Premises } from "#models/premises.server";

type Found = Promise<HydratedDocument<Premises> | null>;

/** What the rules are asked about when a place is at stake: its keepers are named in it. */
export const subjectOfPremises = ({ municipality, keepers }: Pick<Premises, "municipality" | "keepers">): Subject => ({
  municipality,
  named: keepers.map(({ personId }) => personId),
});

/** A booking is its asker's own, and everybody's who acts for the association it was asked for. */
export const subjectOfBooking = (
  { municipality }: Pick<Premises, "municipality">,
  { requestedBy, associationId }: Pick<Booking, "requestedBy" | "associationId">,
): Subject => ({ municipality, associationId, named: requestedBy.personId === null ? [] : [requestedBy.personId] });

/** The places the person answers requests for, as part of a query. */
export const keptBy = (actor: Actor) => ({
  $or: [{ municipality: { $in: municipalitiesWhere(actor, "keepPremises") } }, { "keepers.personId": actor.personId }],
});

/** The bookings that are the person's own, as part of a query. */
export const bookedBy = (actor: Actor) => ({
  $or: [
    { "bookings.requestedBy.personId": actor.personId },
    { "bookings.associationId": { $in: associationsWhere(actor, "giveUpBooking") } },
  ],
});

/** A place in a municipality where the person's staff role lets them look after places. */
export const findManagedPremises = async (actor: Actor, premisesId: unknown): Found =>
  isId(premisesId)
    ? PremisesModel.findOne({
        _id: premisesId,
        municipality: { $in: municipalitiesWhere(actor, "managePremises") },
      })
    : null;

/** A place whose requests the person answers, as its keeper or as a coordinator. */
export const findKeptPremises = async (actor: Actor, premisesId: unknown): Found =>
  isId(premisesId) ? PremisesModel.findOne({ _id: premisesId, ...keptBy(actor) }) : null;

/** A place that everybody may ask for. */
export const findPublishedPremises = async (premisesId: unknown): Found =>
  isId(premisesId) ? PremisesModel.findOne({ _id: premisesId, status: "published" }) : null;

/** The place of a booking that is the person's own. */
export const findPremisesOfOwnBooking = async (actor: Actor, bookingId: unknown): Found =>
  isId(bookingId) ? PremisesModel.findOne({ "bookings.id": bookingId, ...bookedBy(actor) }) : null;
