import { Schema } from "mongoose";
import type { PlainDate } from "#domain/shared/plain-date";
import type { ActorTie } from "#domain/roles";
import { holdsOn, TIE_KINDS, TIE_STATUSES, type TieKind, type TieStatus } from "#domain/ties/tie";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** A tie (sidonnaisuus) of an official to an association, as they declared it themselves. */
export type Tie = RecordFields &
  Chronicle & {
    municipality: string;
    personId: string;
    associationId: string;
    /** The one case it concerns; null where it concerns every case of the association. */
    caseId: string | null;
    kind: TieKind;
    /** In the person's own words, no more than is needed. */
    words: string;
    sinceOn: string | null;
    /** The last day, where it is known beforehand. */
    untilOn: string | null;
    status: TieStatus;
  };

const schema = new Schema<Tie>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    personId: { type: String, required: true },
    associationId: { type: String, required: true },
    caseId: { type: String, default: null },
    kind: { type: String, enum: TIE_KINDS, required: true },
    words: { type: String, default: "" },
    sinceOn: { type: String, default: null },
    untilOn: { type: String, default: null },
    status: { type: String, enum: TIE_STATUSES, required: true, default: "none" },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ personId: 1, status: 1 });
schema.index({ municipality: 1, createdAt: -1 });
/** One living answer about an association or a case; what was ended may be declared anew. */
schema.index(
  { personId: 1, associationId: 1, caseId: 1 },
  { unique: true, name: "oneLivingTie", partialFilterExpression: { status: { $in: ["inForce", "denied"] } } },
);

export const TieModel = defineModel<Tie>("Tie", schema, "ties");

/** The ties that keep people from cases today, by person. */
export async function tiesHolding(personIds: readonly string[], today: PlainDate): Promise<Map<string, ActorTie[]>> {
  const ties = await TieModel.find({ personId: { $in: personIds }, status: "inForce" })
    .select({ personId: 1, associationId: 1, caseId: 1, kind: 1, status: 1, untilOn: 1 })
    .lean<Pick<Tie, "personId" | "associationId" | "caseId" | "kind" | "status" | "untilOn">[]>()
    .exec();
  const held = new Map<string, ActorTie[]>(personIds.map((id) => [id, []]));
  for (const { personId, associationId, caseId, kind, ...tie } of ties)
    if (holdsOn(tie, today)) held.get(personId)?.push({ associationId, caseId, kind });
  return held;
}
