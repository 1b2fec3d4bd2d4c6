import { Schema } from "mongoose";
import { ARCHIVE_REASONS, type ArchiveReason } from "#domain/associations/archive-reasons";
import { ASSOCIATION_KINDS, type AssociationKind } from "#domain/associations/association-kinds";
import { ASSOCIATION_STATUSES, type AssociationStatus } from "#domain/associations/association-lifecycle";
import { MEMBER_ROLES, type MemberRole } from "#domain/roles";
import type { AskedIdentity } from "#domain/associations/proposed-change";
import { FUNDING_TAGS, type FundingTag } from "#domain/associations/funding";
import { actedBy, chronicleFields } from "#models/chronicle.server";
import { imageSchema, type StoredImage } from "#models/stored-image.server";
import { confirmationFields, type Confirmation } from "#models/confirmation.server";
import { listingOrderFields, type ListingOrder } from "#models/listing-orders.server";
import { importedFields, indexImported, type Imported } from "#models/imported.server";
import { versionFields, type Versioned } from "#models/versions.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

export type AssociationMember = { personId: string; role: MemberRole; since: Date };

/** Changes of what tells an association apart, or its leaving the directory: the coordinator's word is waited for. */
export type ProposedChange = {
  id: string;
  /** The newest version when it was asked: whoever answers sees what has changed since. */
  version: number;
  kind: "identity" | "deletion";
  /** Null where the association asks to be taken out of the directory. */
  identity: AskedIdentity | null;
  reason: string;
  proposedAt: Date;
  proposedBy: { personId: string | null; name: string };
};

export type Association = RecordFields &
  Versioned &
  Confirmation &
  Imported & {
    municipality: string;
    status: AssociationStatus;
    kind: AssociationKind;
    name: string;
    /** Former and other names by which people look for it. */
    otherNames: string[];
    /** Digits only, e.g. "990007". */
    registerNumber: string | null;
    /** With hyphen and check digit, e.g. "0242746-2". */
    businessId: string | null;
    homeMunicipality: string;
    /** What it is for, in Finnish; the same in other languages and in plain Finnish (selkokieli) beside it. */
    description: string;
    descriptions: { sv: string; en: string };
    plainFinnish: string;
    values: string;
    fields: string[];
    volunteerTypes: string[];
    operatingArea: string[];
    /** Codes that are so, and codes that are known not to be; what stands in neither is not known. */
    accessibility: string[];
    notAccessible: string[];
    languages: string[];
    memberCount: number | null;
    memberCountYear: number | null;
    /** The year in which its activity began, as it tells itself; null where it has not told, or was stored before it was asked. */
    activeSinceYear: number | null;
    /** Rooms and halls it uses, in its own words. */
    premisesUsed: string;
    fundingTags: FundingTag[];
    /** Public contact: a role, not a person. The address may still be missing from a draft. */
    contact: { role: string; email: string; phone: string | null; website: string | null };
    /** Social media and other pages, as addresses. */
    links: string[];
    logo: StoredImage | null;
    photo: StoredImage | null;
    /** The umbrella organisations it belongs to, and those of them that may edit for it. */
    umbrellaIds: string[];
    editableByUmbrellas: string[];
    /** Umbrella organisations that have said that it is not their member. */
    notMemberOf: string[];
    members: AssociationMember[];
    proposedChange: ProposedChange | null;
    archiveReason: ArchiveReason | null;
    /** The association it was merged into: whoever comes to its page is led there. */
    mergedInto: string | null;
    listingOrders: ListingOrder[];
    /** The version a coordinator has looked at last; later ones stand in the change list. */
    reviewedVersion: number;
  };

const proposedChange = new Schema<ProposedChange>(
  {
    id: { type: String, required: true },
    version: { type: Number, required: true },
    kind: { type: String, enum: ["identity", "deletion"], required: true },
    identity: {
      type: new Schema<AskedIdentity>(
        {
          name: { type: String, required: true },
          kind: { type: String, enum: ASSOCIATION_KINDS, required: true },
          registerNumber: { type: String, default: null },
          businessId: { type: String, default: null },
          homeMunicipality: { type: String, required: true },
        },
        partOptions,
      ),
      default: null,
    },
    reason: { type: String, default: "" },
    proposedAt: { type: Date, required: true },
    proposedBy: {
      type: actedBy,
      required: true,
    },
  },
  partOptions,
);

const schema = new Schema<Association>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    status: { type: String, enum: ASSOCIATION_STATUSES, required: true, default: "draft" },
    kind: { type: String, enum: ASSOCIATION_KINDS, required: true, default: "association" },
    name: { type: String, required: true },
    otherNames: { type: [String], default: [] },
    registerNumber: { type: String, default: null },
    businessId: { type: String, default: null },
    homeMunicipality: { type: String, required: true },
    description: { type: String, default: "" },
    descriptions: {
      type: new Schema({ sv: { type: String, default: "" }, en: { type: String, default: "" } }, partOptions),
      default: () => ({ sv: "", en: "" }),
    },
    plainFinnish: { type: String, default: "" },
    values: { type: String, default: "" },
    fields: { type: [String], default: [] },
    volunteerTypes: { type: [String], default: [] },
    operatingArea: { type: [String], default: [] },
    accessibility: { type: [String], default: [] },
    notAccessible: { type: [String], default: [] },
    languages: { type: [String], default: [] },
    memberCount: { type: Number, default: null },
    memberCountYear: { type: Number, default: null },
    activeSinceYear: { type: Number, default: null },
    premisesUsed: { type: String, default: "" },
    fundingTags: { type: [String], enum: FUNDING_TAGS, default: [] },
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
    links: { type: [String], default: [] },
    logo: { type: imageSchema, default: null },
    photo: { type: imageSchema, default: null },
    umbrellaIds: { type: [String], default: [] },
    editableByUmbrellas: { type: [String], default: [] },
    notMemberOf: { type: [String], default: [] },
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
    proposedChange: { type: proposedChange, default: null },
    archiveReason: { type: String, enum: [...ARCHIVE_REASONS, null], default: null },
    mergedInto: { type: String, default: null },
    reviewedVersion: { type: Number, default: 0 },
    ...importedFields,
    ...confirmationFields,
    ...listingOrderFields,
    ...versionFields,
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, status: 1, name: 1 });
schema.index({ municipality: 1, status: 1, confirmedOn: 1 });
schema.index({ "listingOrders.at": 1 }, { sparse: true });
/** Names alone, for finding likenesses without opening a record. */
schema.index({ status: 1, name: 1, _id: 1 });
schema.index({ "members.personId": 1 });
schema.index({ umbrellaIds: 1 });
schema.index({ municipality: 1, "proposedChange.proposedAt": 1 });
schema.index({ editableByUmbrellas: 1 });
schema.index({ notMemberOf: 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });
/** One record per register number once it is filed; a draft may still hold a number that somebody mistyped. */
const FILED = { status: { $in: ["submitted", "returned", "published", "unlisted", "archived"] } };
schema.index(
  { registerNumber: 1 },
  { unique: true, partialFilterExpression: { ...FILED, registerNumber: { $type: "string" } } },
);
schema.index(
  { businessId: 1 },
  { unique: true, partialFilterExpression: { ...FILED, businessId: { $type: "string" } } },
);
indexImported(schema);
schema.index({ updatedAt: 1 });

export const AssociationModel = defineModel<Association>("Association", schema, "associations");

/** The people who act for an association, by what they may do. */
export const signatoriesOf = (association: Pick<Association, "members">): string[] =>
  association.members.filter(({ role }) => role === "signatory").map(({ personId }) => personId);

export const membersOf = (association: Pick<Association, "members">): string[] =>
  association.members.map(({ personId }) => personId);
