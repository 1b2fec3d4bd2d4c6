import { Schema } from "mongoose";
import type { FieldChange } from "#domain/grants/supplement-answers";
import type { LeftOver } from "#domain/grants/form/carry-over";
import { partOptions } from "#models/define-model.server";
import { author, fileReference } from "#models/grant-case-parts.server";
import type { Author, FileReference } from "#models/grant-case.server";
import { localTextSchema, type StoredLocalText } from "#models/local-text.server";

// What passes between the city and the applicant while a case is prepared: requests for supplements, and its moves.

/**
 * One question of a supplement request, about a field of the application where it is about one, and its answer: words,
 * and what was changed in the field, whose old value stays here.
 */
type SupplementQuestion = {
  id: string;
  subject: string | null;
  text: string;
  answer: string | null;
  changes: FieldChange[];
};

/** What the city asks of the applicant at one time (täydennyspyyntö), and the answer. */
export type Supplement = {
  id: string;
  questions: SupplementQuestion[];
  /** What the city sends along, such as a form to be filled in. */
  files: FileReference[];
  dueOn: string;
  requestedAt: Date;
  requestedBy: Author;
  /** The civil day on which its people were last reminded. */
  remindedOn: string | null;
  answeredAt: Date | null;
  answeredBy: Author | null;
};

/** A move of the case to another call; what was answered to the earlier form and fits nowhere in the new one is kept. */
export type Transfer = {
  id: string;
  fromCallId: string;
  from: StoredLocalText;
  toCallId: string;
  to: StoredLocalText;
  reason: string;
  leftOver: LeftOver[];
  /** Had it come after the close of the call it left? */
  wasLate: boolean;
  at: Date;
  by: Author;
};

export const supplement = new Schema<Supplement>(
  {
    id: { type: String, required: true },
    questions: {
      type: [
        new Schema<SupplementQuestion>(
          {
            id: { type: String, required: true },
            subject: { type: String, default: null },
            text: { type: String, required: true },
            answer: { type: String, default: null },
            changes: { type: Schema.Types.Mixed, default: () => [] },
          },
          partOptions,
        ),
      ],
      required: true,
    },
    files: { type: [fileReference], default: [] },
    dueOn: { type: String, required: true },
    requestedAt: { type: Date, required: true },
    requestedBy: { type: author, required: true },
    remindedOn: { type: String, default: null },
    answeredAt: { type: Date, default: null },
    answeredBy: { type: author, default: null },
  },
  partOptions,
);

export const transfer = new Schema<Transfer>(
  {
    id: { type: String, required: true },
    fromCallId: { type: String, required: true },
    from: { type: localTextSchema, required: true },
    toCallId: { type: String, required: true },
    to: { type: localTextSchema, required: true },
    reason: { type: String, required: true },
    leftOver: { type: Schema.Types.Mixed, default: () => [] },
    wasLate: { type: Boolean, default: false },
    at: { type: Date, required: true },
    by: { type: author, required: true },
  },
  partOptions,
);
