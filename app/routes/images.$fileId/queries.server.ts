import { isInDirectory } from "#domain/associations/association-lifecycle";
import { can, type Ability, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { PICTURE_TYPE } from "#models/picture-file.server";
import { PremisesModel, type Premises } from "#models/premises.server";
import { subjectOfPremises } from "#models/scoped-premises.server";
import { findFile, type FileOwner, type StoredFile } from "#models/stored-file.server";

/** Whose picture it is, and whether everybody sees it: it stands in a record that is in the directory right now. */
type Showing = { subject: Subject; isPublic: boolean };

/** Who sees a picture that is not public. */
const OWN: readonly Ability[] = ["viewAssociationDesk", "moderateAssociation", "keepPremises", "managePremises"];

async function ofAssociation(associationId: string, fileId: string): Promise<Showing | null> {
  const found = await AssociationModel.findById(associationId)
    .select({ municipality: 1, status: 1, logo: 1, photo: 1 })
    .lean<Pick<Association, "municipality" | "status" | "logo" | "photo">>()
    .exec();
  if (!found) return null;
  const { municipality, status, logo, photo } = found;
  return {
    subject: { municipality, associationId },
    isPublic: isInDirectory(status) && [logo, photo].some((picture) => picture?.fileId === fileId),
  };
}

async function ofActivity(activityId: string, fileId: string): Promise<Showing | null> {
  const found = await ActivityModel.findById(activityId)
    .select({ municipality: 1, associationId: 1, status: 1, photo: 1 })
    .lean<Pick<Activity, "municipality" | "associationId" | "status" | "photo">>()
    .exec();
  if (!found) return null;
  const { municipality, associationId, status, photo } = found;
  const association = await AssociationModel.findById(associationId)
    .select({ status: 1 })
    .lean<Pick<Association, "status">>()
    .exec();
  const isListed = status === "published" || status === "unlisted";
  return {
    subject: { municipality, associationId },
    isPublic: isListed && photo?.fileId === fileId && association !== null && isInDirectory(association.status),
  };
}

async function ofPremises(premisesId: string, fileId: string): Promise<Showing | null> {
  const found = await PremisesModel.findById(premisesId)
    .select({ municipality: 1, status: 1, photo: 1, keepers: 1 })
    .lean<Pick<Premises, "municipality" | "status" | "photo" | "keepers">>()
    .exec();
  if (!found) return null;
  return {
    subject: subjectOfPremises(found),
    isPublic: found.status === "published" && found.photo?.fileId === fileId,
  };
}

async function showingOf(owner: FileOwner, fileId: string): Promise<Showing | null> {
  if (owner.kind === "association") return ofAssociation(owner.associationId, fileId);
  if (owner.kind === "premises") return ofPremises(owner.premisesId, fileId);
  return owner.kind === "activity" ? ofActivity(owner.activityId, fileId) : null;
}

export type PictureView = { file: StoredFile; isPublic: boolean };

/**
 * A picture, if the reader may see it: everybody's once its record is published and shows it, else only the record's own
 * people's and the city's who answer for it. `size` asks for the small one, which there is only of wide pictures.
 */
export async function findPictureFor(
  actor: Actor | null,
  fileId: unknown,
  size: string | null,
): Promise<PictureView | null> {
  const file = isId(fileId) ? await findFile(fileId) : null;
  if (!file || file.contentType !== PICTURE_TYPE) return null;
  const showing = await showingOf(file.owner, file.fileId);
  if (!showing) return null;
  const { subject, isPublic } = showing;
  if (!isPublic && !OWN.some((ability) => can(actor, ability, subject))) return null;
  const small = size === "small" && file.smallId ? await findFile(file.smallId) : null;
  return { file: small ?? file, isPublic };
}
