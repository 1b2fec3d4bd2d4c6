import type { HydratedDocument } from "mongoose";
import { isBeforeApproval, isInDirectory } from "#domain/associations/association-lifecycle";
import { can, municipalitiesWhere, type Ability, type Subject } from "#domain/policy";
import type { Content, RecordKind } from "#domain/records/record-fields";
import type { Actor } from "#domain/roles";
import type { Result } from "#domain/shared/result";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { isId } from "#models/define-model.server";
import { activityContent, associationContent, cooperationContent } from "#models/record-content.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnActivity, findOwnCooperationForm } from "#models/scoped-associations.server";
import { findOwnAssociation } from "#models/scoped.server";
import type { Versioned } from "#models/versions.server";

/** A record of the directory with its versions, whichever of the three kinds it is. */
export type KeptRecord = {
  kind: RecordKind;
  id: string;
  title: string;
  associationId: string;
  municipality: string;
  subject: Subject;
  /** Shown to everybody, listed or not. */
  isLive: boolean;
  isArchived: boolean;
  /** Waits for the coordinator: nothing may be changed meanwhile. */
  isWaiting: boolean;
  /** What tells an association apart may be changed without asking. */
  isIdentityOpen: boolean;
  record: Versioned & { reviewedVersion: number };
  content: () => Content;
  set: (content: Content) => void;
  save: () => Promise<Result<null, ChangedMeanwhile>>;
};

function keptAssociation(association: HydratedDocument<Association>): KeptRecord {
  const { _id: id, name: title, municipality, status } = association;
  return {
    ...{ kind: "association", id, title, associationId: id, municipality },
    subject: { municipality, associationId: id },
    isLive: isInDirectory(status),
    isArchived: status === "archived",
    isWaiting: status === "submitted",
    isIdentityOpen: isBeforeApproval(status),
    record: association,
    content: () => associationContent(association),
    set: (content) => void association.set(content),
    save: () => saveRecord(association),
  };
}

type Listing = Pick<Activity, "_id" | "title" | "associationId" | "municipality" | "status">;

const listingFacts = ({ _id: id, title, associationId, municipality, status }: Listing) => ({
  ...{ id, title, associationId, municipality },
  subject: { municipality, associationId },
  isLive: isInDirectory(status),
  isArchived: status === "archived",
  isWaiting: false,
  isIdentityOpen: true,
});

const keptActivity = (activity: HydratedDocument<Activity>): KeptRecord => ({
  ...listingFacts(activity),
  kind: "activity",
  record: activity,
  content: () => activityContent(activity),
  set: (content) => void activity.set(content),
  save: () => saveRecord(activity),
});

const keptForm = (form: HydratedDocument<CooperationForm>): KeptRecord => ({
  ...listingFacts(form),
  kind: "cooperation",
  record: form,
  content: () => cooperationContent(form),
  set: (content) => void form.set(content),
  save: () => saveRecord(form),
});

async function found<Document>(document: Promise<Document | null>, kept: (document: Document) => KeptRecord) {
  const value = await document;
  return value && kept(value);
}

/** A record of an association the person acts for. */
export const findOwnRecord = (actor: Actor, kind: RecordKind, id: unknown): Promise<KeptRecord | null> => {
  if (kind === "association") return found(findOwnAssociation(actor, id), keptAssociation);
  if (kind === "activity") return found(findOwnActivity(actor, id), keptActivity);
  return found(findOwnCooperationForm(actor, id), keptForm);
};

/** A record that is or was in the directory of a municipality where the person has the ability. */
export const findOfficeRecord = (
  actor: Actor,
  ability: Ability,
  kind: RecordKind,
  id: unknown,
): Promise<KeptRecord | null> => {
  if (!isId(id)) return Promise.resolve(null);
  const municipality = { $in: municipalitiesWhere(actor, ability) };
  const filed = { _id: id, municipality, status: { $ne: "draft" as const } };
  if (kind === "association") return found(AssociationModel.findOne(filed).exec(), keptAssociation);
  if (kind === "activity") return found(ActivityModel.findOne(filed).exec(), keptActivity);
  return found(CooperationFormModel.findOne(filed).exec(), keptForm);
};

/** May the person bring an earlier version of a record of their own back, as it stands now? */
export const mayRestore = (actor: Actor, { subject, isArchived, isWaiting }: KeptRecord): boolean =>
  !isArchived && !isWaiting && can(actor, "editAssociation", subject);
