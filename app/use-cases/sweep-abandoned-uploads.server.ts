import { days } from "#domain/shared/durations";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { dropPicture, findPictures, isSmallOfAnother } from "#models/picture-file.server";
import { PremisesModel } from "#models/premises.server";
import { deleteFile, findAbandonedUploads, type FileOwner } from "#models/stored-file.server";

/** A picture is looked at once it has had a day to reach its record, and no more when it has been there for a week. */
const LOOKED_AT_FOR = days(7);

/** Does the record, or any earlier version of it, show the picture? */
async function isReferredTo(fileId: string, owner: FileOwner): Promise<boolean> {
  const shows = (slot: string) => [{ [`${slot}.fileId`]: fileId }, { [`versions.content.${slot}.fileId`]: fileId }];
  if (owner.kind === "association") {
    const found = await AssociationModel.exists({
      _id: owner.associationId,
      $or: [...shows("logo"), ...shows("photo")],
    });
    return found !== null;
  }
  if (owner.kind === "activity")
    return (await ActivityModel.exists({ _id: owner.activityId, $or: shows("photo") })) !== null;
  if (owner.kind === "premises")
    return (await PremisesModel.exists({ _id: owner.premisesId, $or: shows("photo") })) !== null;
  return true;
}

/** Pictures that were written when the program stopped before their record was. */
async function sweepUnusedPictures(before: Date): Promise<number> {
  const pictures = await findPictures(new Date(before.getTime() - LOOKED_AT_FOR), before);
  let swept = 0;
  for (const { fileId, owner } of pictures) {
    if ((await isReferredTo(fileId, owner)) || (await isSmallOfAnother(fileId))) continue;
    if (await dropPicture(fileId)) swept += 1;
  }
  return swept;
}

/** Removes uploads that no record took within a day. Returns how many. */
export async function sweepAbandonedUploads(now: Date): Promise<number> {
  const before = new Date(now.getTime() - days(1));
  const abandoned = await findAbandonedUploads(before);
  for (const fileId of abandoned) await deleteFile(fileId);
  return abandoned.length + (await sweepUnusedPictures(before));
}
