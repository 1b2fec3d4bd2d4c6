import { Schema } from "mongoose";
import { BOOKING_STATUSES, type BookingStatus } from "#domain/premises/booking-lifecycle";
import { REPEATS, type BookingTime } from "#domain/premises/booking-time";
import { FACILITIES, type FacilityAnswer } from "#domain/premises/facilities";
import { PRICE_KINDS, PRICE_UNITS } from "#domain/premises/prices";
import { KNOWLEDGE } from "#domain/shared/knowledge";
import { actedBy, historySchema, type HistoryEntry } from "#models/chronicle.server";
import { partOptions } from "#models/define-model.server";

/** A use somebody asked for, or a time the keeper has taken out of use or given to somebody. */
export const BOOKING_KINDS = ["request", "block"] as const;
type BookingKind = (typeof BOOKING_KINDS)[number];

/**
 * A time in a place. It has a history of its own, chained like a record's: what is known of who used the place and why
 * goes with it when its time comes, and the place's own history holds on.
 */
export type Booking = {
  id: string;
  kind: BookingKind;
  status: BookingStatus;
  purpose: string;
  /** A word to the keeper. */
  message: string;
  /** Null where one books as a private person or for somebody who is no association here. */
  associationId: string | null;
  requestedBy: { personId: string | null; name: string };
  time: BookingTime;
  startsAt: Date;
  endsAt: Date;
  history: HistoryEntry[];
};

export const facilitySchema = new Schema<FacilityAnswer>(
  {
    code: { type: String, enum: FACILITIES, required: true },
    answer: { type: String, enum: KNOWLEDGE, required: true },
    note: { type: String, default: "" },
  },
  partOptions,
);

const priceSchema = new Schema(
  {
    kind: { type: String, enum: PRICE_KINDS, required: true },
    amountCents: { type: Number },
    unit: { type: String, enum: PRICE_UNITS },
    condition: { type: String, default: "" },
  },
  partOptions,
);
const price = { type: priceSchema, required: true };

export const pricesSchema = new Schema({ association: price, withCity: price, other: price }, partOptions);

const timeSchema = new Schema<BookingTime>(
  {
    repeats: { type: String, enum: REPEATS, required: true },
    startsOn: { type: String, required: true },
    endsOn: { type: String, required: true },
    opensAt: { type: String, required: true },
    closesAt: { type: String, required: true },
    except: { type: [String], default: [] },
  },
  partOptions,
);

export const bookingSchema = new Schema<Booking>(
  {
    id: { type: String, required: true },
    kind: { type: String, enum: BOOKING_KINDS, required: true },
    status: { type: String, enum: BOOKING_STATUSES, required: true },
    purpose: { type: String, required: true },
    message: { type: String, default: "" },
    associationId: { type: String, default: null },
    requestedBy: {
      type: actedBy,
      required: true,
    },
    time: { type: timeSchema, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    history: historySchema,
  },
  partOptions,
);
