import { Schema } from "mongoose";
import { COOPERATION_KINDS, type CooperationKind } from "#domain/associations/cooperation-kinds";
import { LISTING_STATUSES, type ListingStatus } from "#domain/associations/listing-lifecycle";
import { chronicleFields } from "#models/chronicle.server";
import { confirmationFields, type Confirmation } from "#models/confirmation.server";
import { importedFields, indexImported, type Imported } from "#models/imported.server";
import { versionFields, type Versioned } from "#models/versions.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** What an association and a unit of the city do together (yhteistyömuoto). */
export type CooperationForm = RecordFields &
  Versioned &
  Confirmation &
  Imported & {
    municipality: string;
    /** The association that keeps it up to date, and others that take part. */
    associationId: string;
    otherAssociationIds: string[];
    /** Those that were asked along: their names are shown to nobody before they have said yes. `at` is when they were asked or said no. */
    invitations: { associationId: string; at: Date; isDeclined: boolean }[];
    /** Code of the municipality's unit. */
    unit: string;
    kind: CooperationKind;
    status: ListingStatus;
    title: string;
    description: string;
    associationGives: string;
    cityGives: string;
    /** Civil dates; an open end is null. */
    startsOn: string | null;
    endsOn: string | null;
    /** The role of the unit's contact, never a name. */
    contactRole: string;
    reviewedVersion: number;
  };

const schema = new Schema<CooperationForm>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    associationId: { type: String, required: true },
    otherAssociationIds: { type: [String], default: [] },
    invitations: {
      type: [
        new Schema<CooperationForm["invitations"][number]>(
          {
            associationId: { type: String, required: true },
            at: { type: Date, required: true },
            isDeclined: { type: Boolean, default: false },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    unit: { type: String, required: true },
    kind: { type: String, enum: COOPERATION_KINDS, required: true },
    status: { type: String, enum: LISTING_STATUSES, required: true, default: "draft" },
    title: { type: String, required: true },
    description: { type: String, default: "" },
    associationGives: { type: String, default: "" },
    cityGives: { type: String, default: "" },
    startsOn: { type: String, default: null },
    endsOn: { type: String, default: null },
    contactRole: { type: String, default: "" },
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
schema.index({ otherAssociationIds: 1 });
schema.index({ "invitations.associationId": 1 });
schema.index({ municipality: 1, status: 1, unit: 1 });
indexImported(schema);
schema.index({ updatedAt: 1 });

export const CooperationFormModel = defineModel<CooperationForm>("CooperationForm", schema, "cooperationForms");
