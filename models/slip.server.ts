import { createHash, createHmac } from "node:crypto";
import { Schema } from "mongoose";
import type { Schedule } from "#domain/calendar/schedule";
import { OUTCOMES } from "#domain/referrals/referral-lifecycle";
import { linkCodeOf, shownCodeOf, TELLERS, type SlipFrom, type ToldOutcome } from "#domain/referrals/slip";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { environment } from "#env.server";
import type { Activity } from "#models/activity.server";
import { defineModel, partOptions, recordOptions, untimedId } from "#models/define-model.server";

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
  /** A hash of the form that made it, and until when it stays: a link that was taken back does not open again. */
  sentHash: string | null;
  sentUntil: Date | null;
  entries: SlipEntry[];
  from: SlipFrom | null;
  locale: Locale | null;
  /** Who made it: a signed-in person, and the browser by the hash of its tray's token. */
  madeBy: string | null;
  madeIn: string | null;
  madeAt: Date | null;
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
    _id: { type: String, default: untimedId },
    linkHash: { type: String, default: null },
    shownHash: { type: String, default: null },
    sentHash: { type: String, default: null },
    sentUntil: { type: Date, default: null },
    entries: { type: [entrySchema], default: [] },
    from: { type: fromSchema, default: null },
    locale: { type: String, enum: [...LOCALES, null], default: null },
    madeBy: { type: String, default: null },
    madeIn: { type: String, default: null },
    madeAt: { type: Date, default: null },
    expiresAt: { type: Date, default: null },
    month: { type: String, required: true },
  },
  // No times of its own, nor in its id: when exactly it was handed over is nobody's business afterwards.
  { ...recordOptions, timestamps: false },
);
schema.index({ linkHash: 1 }, { unique: true, partialFilterExpression: { linkHash: { $type: "string" } } });
schema.index({ shownHash: 1 }, { unique: true, partialFilterExpression: { shownHash: { $type: "string" } } });
schema.index({ sentHash: 1 }, { unique: true, partialFilterExpression: { sentHash: { $type: "string" } } });
schema.index({ expiresAt: 1 });
schema.index({ sentUntil: 1 });
schema.index({ madeBy: 1 });
schema.index({ month: 1 });

export const SlipModel = defineModel<Slip>("Slip", schema, "slips");

const keyed = (purpose: string, text: string): Buffer =>
  createHmac("sha256", environment().secretKey).update(`slip ${purpose}:${text}`).digest();

/**
 * The code of a link, always the same for what was sent and try. What was sent holds something that only its sender has, for
 * whoever could send the same would be told the code.
 */
export const linkCodeFor = (sent: string, attempt: number): string => linkCodeOf(keyed("link", `${attempt}:${sent}`));

/** The code that the client shows follows from that of the link, for only its hash is stored. */
export const shownCodeFor = (linkCode: string): string => shownCodeOf(keyed("shown", linkCode));

export const linkHashOf = (linkCode: string): string => keyed("link hash", linkCode).toString("hex");
/** What was sent, so that the same is known when it comes again; nothing is read from it. */
export const sentHashOf = (sent: string): string => keyed("sent", sent).toString("hex");
export const shownHashOf = (shownCode: string): string => keyed("shown hash", shownCode).toString("hex");

/** A mark of what one goes by: of two of them one sees whether the times or the place have changed. */
export const markOf = ({ name, village, address, municipality }: Activity["place"], schedule: Schedule): string =>
  createHash("sha256")
    .update(JSON.stringify([name, village, address, ...(municipality === null ? [] : [municipality]), schedule]))
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
    .sort({ madeAt: -1 })
    .select({ from: 1 })
    .lean<Pick<Slip, "from">>()
    .exec();
  return last?.from ?? null;
}

/** What a slip forgets when it is over; the day of an outcome only where there is one. */
const CLOSING = {
  linkHash: null,
  shownHash: null,
  from: null,
  locale: null,
  madeBy: null,
  madeIn: null,
  madeAt: null,
  expiresAt: null,
  "entries.$[].note": "",
  "entries.$[].was": null,
  "entries.$[told].outcome.on": null,
};
const WHERE_TOLD = { arrayFilters: [{ "told.outcome": { $ne: null } }] };

/**
 * Makes one slip forget what its purpose is over for, whatever somebody writes to it in the same moment. Until its time
 * would have been over it remembers that the form which made it makes no other.
 */
export async function closeSlip(slipId: string): Promise<void> {
  await SlipModel.updateOne({ _id: slipId }, { $set: CLOSING, $inc: { __v: 1 } }, WHERE_TOLD).exec();
}

/** Forgets what is over. */
export async function forgetExpiredSlips(now: Date): Promise<void> {
  const forgetting = { $set: { ...CLOSING, sentHash: null, sentUntil: null }, $inc: { __v: 1 } };
  const isOver = { $or: [{ expiresAt: { $lte: now } }, { sentUntil: { $lte: now } }] };
  await SlipModel.updateMany(isOver, forgetting, WHERE_TOLD).exec();
}
