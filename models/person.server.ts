import { Schema } from "mongoose";
import { STAFF_ROLES, type StaffPost } from "#domain/roles";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** A person who has signed in at least once, or who was given a role. Memberships stand in the association's record. */
export type Person = RecordFields &
  Chronicle & {
    email: string;
    /** Empty until the person has told it. */
    name: string;
    locale: Locale;
    staff: StaffPost[];
  };

const schema = new Schema<Person>(
  {
    _id: stringId,
    email: { type: String, required: true, lowercase: true, trim: true },
    name: { type: String, default: "" },
    locale: { type: String, enum: LOCALES, default: "fi" },
    staff: {
      type: [
        new Schema<StaffPost>(
          {
            municipality: { type: String, required: true },
            role: { type: String, enum: STAFF_ROLES, required: true },
            units: { type: [String], default: [] },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ email: 1 }, { unique: true });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });
schema.index({ "staff.municipality": 1 });

export const PersonModel = defineModel<Person>("Person", schema, "people");
