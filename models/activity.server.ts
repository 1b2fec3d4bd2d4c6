import { Schema } from "mongoose";
import { LISTING_STATUSES, type ListingStatus } from "#domain/associations/listing-lifecycle";
import { REGISTRATION_KINDS, type RegistrationKind } from "#domain/associations/registration-kinds";
import type { Schedule } from "#domain/calendar/schedule";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** Something an association arranges and one can take part in (toiminta). */
export type Activity = RecordFields &
  Chronicle & {
    municipality: string;
    associationId: string;
    status: ListingStatus;
    title: string;
    description: string;
    place: { name: string; village: string };
    remote: boolean;
    schedule: Schedule;
    /** Null where nothing is known; free of charge is zero cents. */
    cost: { amountCents: number | null; text: string };
    registration: RegistrationKind;
    targetGroups: string[];
    needs: string[];
    accessibility: string[];
    languages: string[];
    acceptsReferrals: boolean;
    confirmedOn: string | null;
    externalId: string | null;
  };

const schema = new Schema<Activity>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    associationId: { type: String, required: true },
    status: { type: String, enum: LISTING_STATUSES, required: true, default: "draft" },
    title: { type: String, required: true },
    description: { type: String, default: "" },
    place: {
      type: new Schema({ name: { type: String, default: "" }, village: { type: String, default: "" } }, partOptions),
      required: true,
    },
    remote: { type: Boolean, default: false },
    schedule: { type: Schema.Types.Mixed, required: true },
    cost: {
      type: new Schema(
        { amountCents: { type: Number, default: null }, text: { type: String, default: "" } },
        partOptions,
      ),
      required: true,
    },
    registration: { type: String, enum: REGISTRATION_KINDS, required: true },
    targetGroups: { type: [String], default: [] },
    needs: { type: [String], default: [] },
    accessibility: { type: [String], default: [] },
    languages: { type: [String], default: [] },
    acceptsReferrals: { type: Boolean, default: false },
    confirmedOn: { type: String, default: null },
    externalId: { type: String, default: null },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ associationId: 1, status: 1 });
schema.index({ municipality: 1, status: 1 });
schema.index({ externalId: 1 }, { unique: true, partialFilterExpression: { externalId: { $type: "string" } } });
schema.index(
  {
    title: "text",
    needs: "text",
    targetGroups: "text",
    description: "text",
    "place.name": "text",
    "place.village": "text",
  },
  {
    name: "search",
    default_language: "finnish",
    language_override: "searchLanguage",
    weights: { title: 10, needs: 6, targetGroups: 5, description: 2, "place.village": 2, "place.name": 1 },
  },
);

export const ActivityModel = defineModel<Activity>("Activity", schema, "activities");
