import { Schema } from "mongoose";
import type { Marks } from "#domain/grants/scoring/assessment";
import { ASSESSMENT_STATUSES, type AssessmentStatus } from "#domain/grants/scoring/assessment-lifecycle";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import type { Author } from "#models/grant-case.server";

/** What an assessor wrote beside the points, by criterion. */
export type Comments = Readonly<Record<string, string>>;

/** A score as it was given; the latest one counts, the earlier ones stay to be read. */
export type GivenScore = {
  number: number;
  marks: Marks;
  comments: Comments;
  givenAt: Date;
  /** Why it was changed after the assessors had talked; null for the first. */
  reason: string | null;
};

/** One assessor's score of one application. `marks` and `comments` are what is being written. */
export type Assessment = RecordFields &
  Chronicle & {
    municipality: string;
    unit: string;
    callId: string;
    caseId: string;
    assessor: Author;
    status: AssessmentStatus;
    /** The version of the criteria it was scored by. */
    schemeVersion: number;
    marks: Marks;
    comments: Comments;
    given: GivenScore[];
  };

const byCriterion = { type: Schema.Types.Mixed, default: {} } as const;

const givenScore = new Schema<GivenScore>(
  {
    number: { type: Number, required: true },
    marks: byCriterion,
    comments: byCriterion,
    givenAt: { type: Date, required: true },
    reason: { type: String, default: null },
  },
  partOptions,
);

const schema = new Schema<Assessment>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    unit: { type: String, required: true },
    callId: { type: String, required: true },
    caseId: { type: String, required: true },
    assessor: {
      type: new Schema<Author>(
        { personId: { type: String, required: true }, name: { type: String, default: "" } },
        partOptions,
      ),
      required: true,
    },
    status: { type: String, enum: ASSESSMENT_STATUSES, required: true, default: "draft" },
    schemeVersion: { type: Number, required: true },
    marks: byCriterion,
    comments: byCriterion,
    given: { type: [givenScore], default: [] },
    ...chronicleFields,
  },
  recordOptions,
);
/** One score per assessor and application: two tabs cannot make two. */
schema.index({ caseId: 1, "assessor.personId": 1 }, { unique: true });
schema.index({ callId: 1 });

export const AssessmentModel = defineModel<Assessment>("Assessment", schema, "assessments");
