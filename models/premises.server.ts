import { Schema } from "mongoose";
import { LISTING_STATUSES, type ListingStatus } from "#domain/associations/listing-lifecycle";
import { WEEKDAYS } from "#domain/calendar/schedule";
import type { FacilityAnswer } from "#domain/premises/facilities";
import type { OpeningSpan } from "#domain/premises/opening";
import type { Prices } from "#domain/premises/prices";
import { chronicleFields } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import { localTextSchema, type StoredLocalText } from "#models/local-text.server";
import { bookingSchema, facilitySchema, pricesSchema, type Booking } from "#models/premises-parts.server";
import { importedFields, indexImported, type Imported } from "#models/imported.server";
import { imageSchema, type StoredImage } from "#models/stored-image.server";
import { versionFields, type Versioned } from "#models/versions.server";

export type PremisesKeeper = { personId: string; since: Date };

/**
 * A place that associations and others can use (tila). Its bookings stand in it, so that no two writes can promise the
 * same time to two.
 */
export type Premises = RecordFields &
  Versioned &
  Imported & {
    municipality: string;
    status: ListingStatus;
    names: StoredLocalText;
    village: string;
    address: string;
    /** How many people fit; null where nobody has told. */
    capacity: number | null;
    /** What has been told of; anything else is not known. */
    facilities: FacilityAnswer[];
    prices: Prices;
    /** Empty where the words of openingNote tell all there is. */
    hours: OpeningSpan[];
    openingNote: StoredLocalText;
    howToBook: StoredLocalText;
    notes: StoredLocalText;
    /** At least so many days before; null where any moment will do. */
    leadDays: number | null;
    contact: { role: string; email: string; phone: string | null };
    photo: StoredImage | null;
    /** Who answers requests, beside the coordinators. */
    keepers: PremisesKeeper[];
    bookings: Booking[];
  };

/** A text that may be missing: its Finnish is then empty. */
const perhapsTextSchema = new Schema<StoredLocalText>(
  { fi: { type: String, default: "" }, sv: { type: String, default: null }, en: { type: String, default: null } },
  partOptions,
);
const perhapsText = { type: perhapsTextSchema, default: () => ({}) };

const schema = new Schema<Premises>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    status: { type: String, enum: LISTING_STATUSES, required: true, default: "draft" },
    names: { type: localTextSchema, required: true },
    village: { type: String, required: true },
    address: { type: String, default: "" },
    capacity: { type: Number, default: null },
    facilities: { type: [facilitySchema], default: [] },
    prices: { type: pricesSchema, required: true },
    hours: {
      type: [
        new Schema<OpeningSpan>(
          {
            weekday: { type: String, enum: WEEKDAYS, required: true },
            opensAt: { type: String, required: true },
            closesAt: { type: String, required: true },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    openingNote: perhapsText,
    howToBook: perhapsText,
    notes: perhapsText,
    leadDays: { type: Number, default: null },
    contact: {
      type: new Schema(
        {
          role: { type: String, default: "" },
          email: { type: String, default: "" },
          phone: { type: String, default: null },
        },
        partOptions,
      ),
      default: () => ({}),
    },
    photo: { type: imageSchema, default: null },
    keepers: {
      type: [
        new Schema<PremisesKeeper>(
          { personId: { type: String, required: true }, since: { type: Date, required: true } },
          partOptions,
        ),
      ],
      default: [],
    },
    bookings: { type: [bookingSchema], default: [] },
    ...importedFields,
    ...versionFields,
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, status: 1 });
schema.index({ "keepers.personId": 1 });
schema.index({ "bookings.id": 1 });
schema.index({ "bookings.requestedBy.personId": 1 });
schema.index({ "bookings.associationId": 1 });
schema.index({ "bookings.endsAt": 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });
indexImported(schema);

export const PremisesModel = defineModel<Premises>("Premises", schema, "premises");
