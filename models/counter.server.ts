import { Schema } from "mongoose";
import { defineModel } from "#models/define-model.server";

type Counter = { _id: string; value: number };

const CounterModel = defineModel<Counter>(
  "Counter",
  new Schema<Counter>(
    { _id: { type: String, required: true }, value: { type: Number, required: true } },
    { strict: "throw", strictQuery: "throw", versionKey: false },
  ),
  "counters",
);

/** The next number of a series, from 1. Gaps are fine (a crash after this call leaves one), duplicates are impossible. */
export async function nextNumber(series: string): Promise<number> {
  const counter = await CounterModel.findOneAndUpdate(
    { _id: series },
    { $inc: { value: 1 } },
    { upsert: true, returnDocument: "after" },
  )
    .lean<Counter>()
    .exec();
  if (!counter) throw new Error(`counter ${series} was not written`);
  return counter.value;
}
