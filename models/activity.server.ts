import { Schema } from "mongoose";
import { LISTING_STATUSES, type ListingStatus } from "#domain/associations/listing-lifecycle";
import { REGISTRATION_KINDS } from "#domain/associations/registration-kinds";
import type { ActivityContent } from "#domain/associations/activity-content";
import { ACTIVITY_SCOPES } from "#domain/associations/activity-scope";
import { GROUP_KINDS } from "#domain/associations/group-kinds";
import { KNOWLEDGE } from "#domain/shared/knowledge";
import { chronicleFields } from "#models/chronicle.server";
import { confirmationFields, type Confirmation } from "#models/confirmation.server";
import { imageSchema, type StoredImage } from "#models/stored-image.server";
import { importedFields, indexImported, type Imported } from "#models/imported.server";
import { versionFields, type Versioned } from "#models/versions.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** Something an association arranges and one can take part in (toiminta). */
export type Activity = RecordFields &
  Versioned &
  Confirmation &
  Imported &
  ActivityContent & {
    municipality: string;
    associationId: string;
    status: ListingStatus;
    photo: StoredImage | null;
    reviewedVersion: number;
  };

const text = { type: String, default: "" } as const;
const nullableText = { type: String, default: null } as const;
const translation = new Schema({ title: text, description: text }, partOptions);
const place = new Schema({ name: text, village: text, address: text, municipality: nullableText }, partOptions);
const joining = new Schema({ text, url: nullableText, phone: nullableText, email: nullableText }, partOptions);
const group = new Schema(
  {
    kind: { type: String, enum: [...GROUP_KINDS, null], default: null },
    maxSize: { type: Number, default: null },
    waitingList: { type: String, enum: KNOWLEDGE, default: "unknown" },
    full: { type: Boolean, default: false },
  },
  partOptions,
);
const referral = new Schema(
  {
    accepted: { type: Boolean, default: false },
    warmHandover: { type: Boolean, default: false },
    method: text,
    responseDays: { type: Number, default: null },
  },
  partOptions,
);

const schema = new Schema<Activity>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    associationId: { type: String, required: true },
    status: { type: String, enum: LISTING_STATUSES, required: true, default: "draft" },
    title: { type: String, required: true },
    description: { type: String, default: "" },
    translations: {
      type: new Schema({ sv: { type: translation, default: {} }, en: { type: translation, default: {} } }, partOptions),
      default: {},
    },
    plainFinnish: { type: String, default: "" },
    notFor: { type: String, default: "" },
    categories: { type: [String], default: [] },
    volunteerType: { type: String, default: null },
    volunteerTask: { type: Boolean, default: false },
    scope: { type: String, enum: ACTIVITY_SCOPES, default: "local" },
    place: { type: place, required: true },
    placeHidden: { type: Boolean, default: false },
    transport: { type: String, default: "" },
    remote: { type: Boolean, default: false },
    schedule: { type: Schema.Types.Mixed, required: true },
    cost: {
      type: new Schema(
        {
          amountCents: { type: Number, default: null },
          text: { type: String, default: "" },
          covers: { type: String, default: "" },
        },
        partOptions,
      ),
      required: true,
    },
    membershipRequired: { type: String, enum: KNOWLEDGE, default: "unknown" },
    registration: { type: String, enum: [...REGISTRATION_KINDS, "notYet"], required: true },
    joining: { type: joining, default: {} },
    group: { type: group, default: {} },
    companionWelcome: { type: String, enum: KNOWLEDGE, default: "unknown" },
    targetGroups: { type: [String], default: [] },
    needs: { type: [String], default: [] },
    accessibility: { type: [String], default: [] },
    notAccessible: { type: [String], default: [] },
    languages: { type: [String], default: [] },
    referral: { type: referral, default: {} },
    photo: { type: imageSchema, default: null },
    reviewedVersion: { type: Number, default: 0 },
    ...importedFields,
    ...confirmationFields,
    ...versionFields,
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ associationId: 1, status: 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });
schema.index({ municipality: 1, status: 1 });
indexImported(schema);
schema.index({ updatedAt: 1 });

export const ActivityModel = defineModel<Activity>("Activity", schema, "activities");
