import { Schema } from "mongoose";
import { countedAs, medianMinutes, type MinuteCounts } from "#domain/grants/form/measured-minutes";
import type { Call } from "#models/call.server";
import { defineModel } from "#models/define-model.server";

/** How long the applications of one version of a form took to write. Only counts: no case, no person, no day. */
type WritingTime = { _id: string; counts: MinuteCounts };

const schema = new Schema<WritingTime>(
  { _id: { type: String, required: true }, counts: { type: Schema.Types.Mixed, default: () => ({}) } },
  { strict: "throw", strictQuery: "throw", versionKey: false, minimize: false },
);

export const WritingTimeModel = defineModel<WritingTime>("WritingTime", schema, "writingTimes");

/** Applications without a form of their own are the same in every programme. */
const keyOf = ({ form }: Pick<Call, "form">): string => (form ? `${form.formId} ${form.version}` : "core");

/** Counts one filed application. A count that is lost when the process is killed at that moment is no harm. */
export async function countWritingTime(call: Pick<Call, "form">, minutes: number): Promise<void> {
  await WritingTimeModel.updateOne(
    { _id: keyOf(call) },
    { $inc: { [`counts.${countedAs(minutes)}`]: 1 } },
    { upsert: true },
  );
}

/** What filling in an application with this form has taken half of the applicants at most; null while few have. */
export async function measuredMinutes(call: Pick<Call, "form">): Promise<number | null> {
  const found = await WritingTimeModel.findById(keyOf(call)).lean<WritingTime>().exec();
  return found ? medianMinutes(found.counts) : null;
}
