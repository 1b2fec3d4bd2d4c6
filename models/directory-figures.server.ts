import { Schema } from "mongoose";
import { defineModel } from "#models/define-model.server";

/** How a municipality's directory stood in a month: the last count of the month stands. */
export type DirectoryFigures = {
  /** Municipality and month, "593:2026-11". */
  _id: string;
  municipality: string;
  /** "YYYY-MM". */
  month: string;
  associations: number;
  /** Of the associations: with at least one published activity, and confirmed lately enough to be believed. */
  withActivity: number;
  confirmed: number;
  activities: number;
  volunteerTasks: number;
  cooperationForms: number;
  takenAt: Date;
};

const count = { type: Number, required: true } as const;

const schema = new Schema<DirectoryFigures>(
  {
    _id: { type: String, required: true },
    municipality: { type: String, required: true },
    month: { type: String, required: true, match: /^\d{4}-\d{2}$/ },
    associations: count,
    withActivity: count,
    confirmed: count,
    activities: count,
    volunteerTasks: count,
    cooperationForms: count,
    takenAt: { type: Date, required: true },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ municipality: 1, month: 1 });

export const DirectoryFiguresModel = defineModel<DirectoryFigures>("DirectoryFigures", schema, "directoryFigures");

/** The latest months of a municipality, the oldest first. */
export async function latestFigures(municipality: string, months: number): Promise<DirectoryFigures[]> {
  const latest = await DirectoryFiguresModel.find({ municipality })
    .sort({ month: -1 })
    .limit(months)
    .lean<DirectoryFigures[]>()
    .exec();
  return latest.reverse();
}
