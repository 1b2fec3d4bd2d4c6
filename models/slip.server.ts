import { createHash, createHmac } from "node:crypto";
import { Schema } from "mongoose";
import type { Schedule } from "#domain/calendar/schedule";
import { OUTCOMES } from "#domain/referrals/referral-lifecycle";
import { linkCodeOf, shownCodeOf, TELLERS, type SlipFrom, type ToldOutcome } from "#domain/referrals/slip";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { environment } from "#env.server";
import { defineModel, partOptions, recordOptions, stringId } from "#models/define-model.server";
import { saveRecord } from "#models/save.server";

/** One thing on a slip. What it is for, where it is and what became of it stay when the slip is forgotten. */
export type SlipEntry = {
  activityId: string;
  associationId: string;
  needs: string[];
  municipality: string;
  village: string;
  outcome: ToldOutcome | null;
  /** Forgotten with the slip. */
  note: string;
  /** A mark of the times and the place as they were when it was handed over: whether they have changed since. */
  was: string | null;
};

/**
 * A tray that was handed over (ohjauslappu). No word of it tells who the client is. When its time is over, or its maker
 * takes it back, it forgets its codes, its notes and its maker; what is left are figures of a month.
 */
export type Slip = {
  _id: string;
  __v: number;
  /** Hashes of the two codes: whoever reads the database opens nothing. Null when it is over. */
  linkHash: string | null;
  shownHash: string | null;
  entries: SlipEntry[];
  from: SlipFrom | null;
  locale: Locale | null;
  /** Who made it: a signed-in person, and the browser by the hash of its tray's token. */
  madeBy: string | null;
  madeIn: string | null;
  expiresAt: Date | null;
  /** "2026-11": the month it was handed over in. */
  month: string;
};

const outcomeSchema = new Schema<ToldOutcome>(
  {
    outcome: { type: String, enum: OUTCOMES, required: true },
    by: { type: String, enum: TELLERS, required: true },
    on: { type: String, default: null },
  },
  partOptions,
);

const entrySchema = new Schema<SlipEntry>(
  {
    activityId: { type: String, required: true },
    associationId: { type: String, required: true },
    needs: { type: [String], default: [] },
    municipality: { type: String, required: true },
    village: { type: String, default: "" },
    outcome: { type: outcomeSchema, default: null },
    note: { type: String, default: "" },
    was: { type: String, default: null },
  },
  partOptions,
);

const fromSchema = new Schema<SlipFrom>(
  { name: { type: String, default: "" }, unit: { type: String, default: "" }, phone: { type: String, default: "" } },
  partOptions,
);

const schema = new Schema<Slip>(
  {
    _id: stringId,
    linkHash: { type: String, default: null },
    shownHash: { type: String, default: null },
    entries: { type: [entrySchema], default: [] },
    from: { type: fromSchema, default: null },
    locale: { type: String, enum: [...LOCALES, null], default: null },
    madeBy: { type: String, default: null },
    madeIn: { type: String, default: null },
    expiresAt: { type: Date, default: null },
    month: { type: String, required: true },
  },
  // No times of its own: when exactly it was handed over is nobody's business afterwards.
  { ...recordOptions, timestamps: false },
);
schema.index({ linkHash: 1 }, { unique: true, partialFilterExpression: { linkHash: { $type: "string" } } });
schema.index({ shownHash: 1 }, { unique: true, partialFilterExpression: { shownHash: { $type: "string" } } });
schema.index({ expiresAt: 1 });
schema.index({ madeBy: 1 });
schema.index({ month: 1 });

export const SlipModel = defineModel<Slip>("Slip", schema, "slips");

const keyed = (purpose: string, text: string): Buffer =>
  createHmac("sha256", environment().secretKey).update(`slip ${purpose}:${text}`).digest();

/** The code of a link, always the same for one showing of the form and try. */
export const linkCodeFor = (formId: string, attempt: number): string =>
  linkCodeOf(keyed("link", `${formId}:${attempt}`));

/** The code that the client shows follows from that of the link, for only its hash is stored. */
export const shownCodeFor = (linkCode: string): string => shownCodeOf(keyed("shown", linkCode));

export const linkHashOf = (linkCode: string): string => keyed("link hash", linkCode).toString("hex");
export const shownHashOf = (shownCode: string): string => keyed("shown hash", shownCode).toString("hex");

/** A mark of what one goes by: of two of them one sees whether the times or the place have changed. */
export const markOf = (place: { name: string; village: string; address: string }, schedule: Schedule): string =>
  createHash("sha256")
    .update(JSON.stringify([place.name, place.village, place.address, schedule]))
    .digest("hex")
    .slice(0, 16);

/** Which browser made it, by its tray's token. */
export const browserOf = (token: string): string => createHash("sha256").update(`slips of ${token}`).digest("hex");

/** The slip that a link opens while it lives. */
export const findOpenSlip = (linkCode: string, now: Date): Promise<Slip | null> =>
  SlipModel.findOne({ linkHash: linkHashOf(linkCode), expiresAt: { $gt: now } })
    .lean<Slip>()
    .exec();

/** The slip whose code a client shows, while it lives. */
export const findShownSlip = (shownCode: string, now: Date): Promise<Slip | null> =>
  SlipModel.findOne({ shownHash: shownHashOf(shownCode), expiresAt: { $gt: now } })
    .lean<Slip>()
    .exec();

/** What a person last said of themselves on a slip that still lives, so that they need not write it again. */
export async function lastFrom(personId: string): Promise<SlipFrom | null> {
  const last = await SlipModel.findOne({ madeBy: personId, from: { $ne: null } })
    .sort({ _id: -1 })
    .select({ from: 1 })
    .lean<Pick<Slip, "from">>()
    .exec();
  return last?.from ?? null;
}

/** What is left of a slip when it is over. */
const FORGOTTEN = {
  linkHash: null,
  shownHash: null,
  from: null,
  locale: null,
  madeBy: null,
  madeIn: null,
  expiresAt: null,
} as const;

/** Makes one slip forget what its purpose is over for. Of a change in the same moment the other goes first. */
export async function forgetSlip(slipId: string): Promise<void> {
  const slip = await SlipModel.findById(slipId);
  if (!slip) return;
  const entries = slip.toObject<Slip>().entries.map((entry) => ({
    ...entry,
    note: "",
    was: null,
    outcome: entry.outcome && { ...entry.outcome, on: null },
  }));
  slip.set({ ...FORGOTTEN, entries });
  await saveRecord(slip);
}

/** Forgets what is over. One that somebody writes to in the same moment is done in the next round. */
export async function forgetExpiredSlips(now: Date): Promise<void> {
  const over = await SlipModel.find({ expiresAt: { $lte: now } })
    .select({ _id: 1 })
    .lean<Pick<Slip, "_id">[]>()
    .exec();
  for (const { _id } of over) await forgetSlip(_id);
}
