import { Schema } from "mongoose";
import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { EDIT_REQUEST_STATUSES, type EditRequestStatus } from "#domain/associations/edit-request-lifecycle";
import { AssociationModel } from "#models/association.server";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import { PersonModel, type Person } from "#models/person.server";

/** That somebody asks to act for an association that is in the directory already. */
export type EditRequest = RecordFields &
  Chronicle & {
    municipality: string;
    associationId: string;
    personId: string;
    status: EditRequestStatus;
    askedAt: Date;
  };

const schema = new Schema<EditRequest>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    associationId: { type: String, required: true },
    personId: { type: String, required: true },
    status: { type: String, enum: EDIT_REQUEST_STATUSES, required: true, default: "open" },
    askedAt: { type: Date, required: true },
    ...chronicleFields,
  },
  recordOptions,
);
/** A person asks an association once, and again only when what was answered has been forgotten. */
schema.index({ associationId: 1, personId: 1 }, { unique: true });
schema.index({ askedAt: 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });

export const EditRequestModel = defineModel<EditRequest>("EditRequest", schema, "editRequests");

/**
 * The associations of open requests that only the coordinator can answer, for nobody acts for them yet; one id for each
 * request.
 */
export async function orphanRequests(municipalities: readonly string[]): Promise<string[]> {
  const open = await EditRequestModel.find({ municipality: { $in: municipalities }, status: "open" })
    .select({ associationId: 1 })
    .lean<Pick<EditRequest, "associationId">[]>()
    .exec();
  const asked = open.map(({ associationId }) => associationId);
  const orphans = await AssociationModel.distinct("_id", {
    _id: { $in: asked },
    status: { $in: DIRECTORY_STATUSES },
    members: { $size: 0 },
  }).exec();
  return asked.filter((id) => orphans.includes(id));
}

/** Who waits for an association's answer, the first first. */
export async function openEditRequests(associationId: string): Promise<{ id: string; name: string; email: string }[]> {
  const requests = await EditRequestModel.find({ associationId, status: "open" })
    .sort({ askedAt: 1 })
    .select({ personId: 1 })
    .lean<Pick<EditRequest, "_id" | "personId">[]>()
    .exec();
  const people = await PersonModel.find({ _id: { $in: requests.map(({ personId }) => personId) } })
    .select({ name: 1, email: 1 })
    .lean<Pick<Person, "_id" | "name" | "email">[]>()
    .exec();
  return requests.flatMap(({ _id, personId }) => {
    const person = people.find((one) => one._id === personId);
    return person ? [{ id: _id, name: person.name, email: person.email }] : [];
  });
}
