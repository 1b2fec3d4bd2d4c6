import { can } from "#domain/policy";
import type { PictureSlot } from "#domain/files/picture-rules";
import type { Actor } from "#domain/roles";
import { refused, ok, type Result } from "#domain/shared/result";
import type { Stamp } from "#models/chronicle.server";
import { activityContent, associationContent, premisesContent } from "#models/record-content.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { findKeptPremises, subjectOfPremises } from "#models/scoped-premises.server";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";
import type { FileOwner } from "#models/stored-file.server";
import type { StoredImage } from "#models/stored-image.server";
import { chronicleVersion, lastVersionOf } from "#models/versions.server";
import { helperLetter } from "#use-cases/helper-letter.server";

/** Whose picture it is, and which. */
export type PictureTarget =
  | { kind: "association"; associationId: string; slot: PictureSlot }
  | { kind: "activity"; activityId: string }
  | { kind: "premises"; premisesId: string };

export type PictureRefusal = { code: "notFound" | "notAllowed" | "changedMeanwhile" | "waitsForApproval" | "archived" };

/** A record that may get a picture right now: what it has, and the one write that changes it. */
export type PictureHolder = {
  owner: FileOwner;
  picture: StoredImage | null;
  /** Sets the picture and keeps the change as a version of the record. */
  put(picture: StoredImage | null, event: "setPicture" | "removePicture", stamp: Stamp): Promise<void>;
  save(): Promise<Result<null, ChangedMeanwhile>>;
};

type Asked<Target> = { target: Target; version: number; actor: Actor };

async function associationHolder({
  target,
  version,
  actor,
}: Asked<Extract<PictureTarget, { kind: "association" }>>): Promise<Result<PictureHolder, PictureRefusal>> {
  const { associationId, slot } = target;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (association.__v !== version) return refused({ code: "changedMeanwhile" });
  if (association.status === "submitted") return refused({ code: "waitsForApproval" });
  if (association.status === "archived") return refused({ code: "archived" });
  return ok({
    owner: { kind: "association", associationId },
    picture: association[slot],
    async put(picture, event, stamp) {
      association.set(slot, picture);
      const { name: title, history } = association;
      const helped = { kind: "association" as const, id: associationId, title, associationId, history };
      const notices = await helperLetter(actor, helped, { event, changed: [slot] }, stamp.at);
      const happening = { event, facts: { picture: slot }, notices };
      chronicleVersion(association, associationContent(association), happening, stamp);
    },
    save: () => saveRecord(association),
  });
}

async function activityHolder({
  target,
  version,
  actor,
}: Asked<Extract<PictureTarget, { kind: "activity" }>>): Promise<Result<PictureHolder, PictureRefusal>> {
  const { activityId } = target;
  const activity = await findOwnActivity(actor, activityId);
  if (!activity) return refused({ code: "notFound" });
  const { municipality, associationId } = activity;
  if (!can(actor, "editAssociation", { municipality, associationId })) return refused({ code: "notAllowed" });
  if (activity.__v !== version) return refused({ code: "changedMeanwhile" });
  if (activity.status === "archived") return refused({ code: "archived" });
  return ok({
    owner: { kind: "activity", activityId },
    picture: activity.photo,
    async put(picture, event, stamp) {
      activity.set("photo", picture);
      const { title, history } = activity;
      const helped = { kind: "activity" as const, id: activityId, title, associationId, history };
      const notices = await helperLetter(actor, helped, { event, changed: ["photo"] }, stamp.at);
      const happening = { event, facts: { picture: "photo" }, notices };
      chronicleVersion(activity, activityContent(activity), happening, stamp);
    },
    save: () => saveRecord(activity),
  });
}

/** A place's keeper may as well as the coordinator. The version is of what is told: bookings come often. */
async function premisesHolder({
  target,
  version,
  actor,
}: Asked<Extract<PictureTarget, { kind: "premises" }>>): Promise<Result<PictureHolder, PictureRefusal>> {
  const { premisesId } = target;
  const premises = await findKeptPremises(actor, premisesId);
  if (!premises) return refused({ code: "notFound" });
  if (!can(actor, "keepPremises", subjectOfPremises(premises))) return refused({ code: "notAllowed" });
  if (lastVersionOf(premises) !== version) return refused({ code: "changedMeanwhile" });
  if (premises.status === "archived") return refused({ code: "archived" });
  return ok({
    owner: { kind: "premises", premisesId },
    picture: premises.photo,
    put(picture, event, stamp) {
      premises.set("photo", picture);
      chronicleVersion(premises, premisesContent(premises), { event, facts: { picture: "photo" } }, stamp);
      return Promise.resolve();
    },
    save: () => saveRecord(premises),
  });
}

/** The record, if the person may change its picture now and has seen it as it is. */
export const findPictureHolder = (asked: Asked<PictureTarget>): Promise<Result<PictureHolder, PictureRefusal>> => {
  const { target } = asked;
  if (target.kind === "association") return associationHolder({ ...asked, target });
  return target.kind === "activity" ? activityHolder({ ...asked, target }) : premisesHolder({ ...asked, target });
};
