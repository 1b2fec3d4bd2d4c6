import type { HydratedDocument } from "mongoose";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import { ReasonTextModel, type ReasonText } from "#models/reason-text.server";

/** A ready-made reason of a municipality where the person writes proposals. */
export const findReasonText = async (actor: Actor, reasonId: unknown): Promise<HydratedDocument<ReasonText> | null> =>
  isId(reasonId)
    ? ReasonTextModel.findOne({ _id: reasonId, municipality: { $in: municipalitiesWhere(actor, "writeProposal") } })
    : null;
