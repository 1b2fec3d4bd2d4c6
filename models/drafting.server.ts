import { Schema } from "mongoose";
import { NO_DRAFTING, type Drafting } from "#domain/grants/drafting";
import { partOptions } from "#models/define-model.server";

/** What helps to write an application, beside its words: see #domain/grants/drafting. */
export const draftingField = {
  type: new Schema<Drafting>(
    {
      otherAnswers: { type: Schema.Types.Mixed, default: () => [] },
      unread: { type: Schema.Types.Mixed, default: () => [] },
      known: { type: [String], default: () => [] },
      leftOver: { type: Schema.Types.Mixed, default: () => [] },
      copied: { type: Schema.Types.Mixed, default: null },
      writing: { type: Schema.Types.Mixed, default: NO_DRAFTING.writing },
    },
    partOptions,
  ),
  default: () => NO_DRAFTING,
};
