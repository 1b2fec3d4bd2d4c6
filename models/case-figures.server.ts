import { Schema } from "mongoose";
import type { ActivityRow } from "#domain/grants/scoring/activity";
import type { WrittenFigures } from "#domain/grants/scoring/counted-from";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** Figures of an application that its preparer wrote down for the formulas, with where they come from. */
export type CaseFigures = RecordFields &
  Chronicle & {
    callId: string;
    caseId: string;
    figures: WrittenFigures["figures"];
    activity: ActivityRow[];
    source: string;
  };

const number = { type: Number, required: true, min: 0 } as const;

const schema = new Schema<CaseFigures>(
  {
    _id: stringId,
    callId: { type: String, required: true },
    caseId: { type: String, required: true },
    figures: { type: Schema.Types.Mixed, default: {} },
    activity: {
      type: [
        new Schema<ActivityRow>(
          { age: number, groups: number, timesPerWeek: number, weeks: number, months: number, participants: number },
          partOptions,
        ),
      ],
      default: [],
    },
    source: { type: String, default: "" },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ caseId: 1 }, { unique: true });
schema.index({ callId: 1 });

export const CaseFiguresModel = defineModel<CaseFigures>("CaseFigures", schema, "caseFigures");
