import { Schema } from "mongoose";
import type { FormDefinition } from "#domain/grants/form/definition";
import { partOptions } from "#models/define-model.server";

/** A version of a grant form as a call holds it: a copy of its own, frozen when the call is published. */
export type CallForm = { formId: string; version: number; definition: FormDefinition };

/** The form of a call; null where the programme asks nothing beyond the core of every application. */
export const callForm = {
  type: new Schema<CallForm>(
    {
      formId: { type: String, required: true },
      version: { type: Number, required: true },
      definition: { type: Schema.Types.Mixed, required: true },
    },
    partOptions,
  ),
  default: null,
};
