import { Schema } from "mongoose";
import { ASSOCIATION_KINDS, type AssociationKind } from "#domain/associations/association-kinds";
import { ASSOCIATION_STATUSES, type AssociationStatus } from "#domain/associations/association-lifecycle";
import { MEMBER_ROLES, type MemberRole } from "#domain/roles";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

export type AssociationMember = { personId: string; role: MemberRole; since: Date };

export type Association = RecordFields &
  Chronicle & {
    municipality: string;
    status: AssociationStatus;
    kind: AssociationKind;
    name: string;
    /** Digits only, e.g. "990007". */
    registerNumber: string | null;
    /** With hyphen and check digit, e.g. "0242746-2". */
    businessId: string | null;
    homeMunicipality: string;
    description: string;
    fields: string[];
    operatingArea: string[];
    accessibility: string[];
    languages: string[];
    memberCount: number | null;
    /** Public contact: a role, not a person. The address may still be missing from a draft. */
    contact: { role: string; email: string; phone: string | null; website: string | null };
    members: AssociationMember[];
    /** Civil date of the last confirmation that the record is true, "YYYY-MM-DD". */
    confirmedOn: string | null;
    /** The record's id in the file it was imported from. */
    externalId: string | null;
  };

const schema = new Schema<Association>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    status: { type: String, enum: ASSOCIATION_STATUSES, required: true, default: "draft" },
    kind: { type: String, enum: ASSOCIATION_KINDS, required: true, default: "association" },
    name: { type: String, required: true },
    registerNumber: { type: String, default: null },
    businessId: { type: String, default: null },
    homeMunicipality: { type: String, required: true },
    description: { type: String, default: "" },
    fields: { type: [String], default: [] },
    operatingArea: { type: [String], default: [] },
    accessibility: { type: [String], default: [] },
    languages: { type: [String], default: [] },
    memberCount: { type: Number, default: null },
    contact: {
      type: new Schema(
        {
          role: { type: String, default: "" },
          email: { type: String, default: "" },
          phone: { type: String, default: null },
          website: { type: String, default: null },
        },
        partOptions,
      ),
      required: true,
    },
    members: {
      type: [
        new Schema<AssociationMember>(
          {
            personId: { type: String, required: true },
            role: { type: String, enum: MEMBER_ROLES, required: true },
            since: { type: Date, required: true },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    confirmedOn: { type: String, default: null },
    externalId: { type: String, default: null },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, status: 1, name: 1 });
schema.index({ "members.personId": 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });
/** One record per register number once it is filed; a draft may still hold a number that somebody mistyped. */
const FILED = { status: { $in: ["submitted", "returned", "published", "archived"] } };
schema.index(
  { registerNumber: 1 },
  { unique: true, partialFilterExpression: { ...FILED, registerNumber: { $type: "string" } } },
);
schema.index(
  { businessId: 1 },
  { unique: true, partialFilterExpression: { ...FILED, businessId: { $type: "string" } } },
);
schema.index({ externalId: 1 }, { unique: true, partialFilterExpression: { externalId: { $type: "string" } } });
schema.index(
  { name: "text", description: "text", fields: "text" },
  {
    name: "search",
    default_language: "finnish",
    language_override: "searchLanguage",
    weights: { name: 10, fields: 4, description: 2 },
  },
);

export const AssociationModel = defineModel<Association>("Association", schema, "associations");

/** The people who act for an association, by what they may do. */
export const signatoriesOf = (association: Pick<Association, "members">): string[] =>
  association.members.filter(({ role }) => role === "signatory").map(({ personId }) => personId);

export const membersOf = (association: Pick<Association, "members">): string[] =>
  association.members.map(({ personId }) => personId);
