import { Schema } from "mongoose";
import { MISSING, type Missing } from "#domain/referrals/unmet-need";
import type { PlainDate } from "#domain/shared/plain-date";
import { defineModel, untimedId } from "#models/define-model.server";

/**
 * That nothing was found for a client (katvetarve): codes and a day. Neither the client, nor the counsellor, nor a word of
 * the question is in it, and so it has no history either. The id is the form's: sent twice it counts once.
 */
export type UnmetNeed = {
  _id: string;
  municipality: string;
  needs: string[];
  targetGroups: string[];
  villages: string[];
  missing: Missing | null;
  on: PlainDate;
};

const schema = new Schema<UnmetNeed>(
  {
    _id: { type: String, default: untimedId },
    municipality: { type: String, required: true },
    needs: { type: [String], default: [] },
    targetGroups: { type: [String], default: [] },
    villages: { type: [String], default: [] },
    missing: { type: String, enum: [...MISSING, null], default: null },
    on: { type: String, required: true },
  },
  { strict: "throw", strictQuery: "throw" },
);
schema.index({ municipality: 1, on: 1 });

export const UnmetNeedModel = defineModel<UnmetNeed>("UnmetNeed", schema, "unmetNeeds");

/** What was not found in a municipality from a day on. */
export const findUnmetNeeds = (municipality: string, from: PlainDate): Promise<UnmetNeed[]> =>
  UnmetNeedModel.find({ municipality, on: { $gte: from } })
    .lean<UnmetNeed[]>()
    .exec();
