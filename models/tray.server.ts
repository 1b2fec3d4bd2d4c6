import { createHash, randomBytes } from "node:crypto";
import { Schema } from "mongoose";
import { EMPTY_TRAY, joinedTray, notOn, type Tray, type TrayEntry } from "#domain/referrals/tray";
import { days } from "#domain/shared/durations";
import { ok, refused, type Result } from "#domain/shared/result";
import { defineModel, partOptions, recordOptions, type RecordFields } from "#models/define-model.server";
import { retried } from "#models/retry-save.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { sitterOf } from "#models/session.server";

/** How long a tray waits for its next use. */
export const TRAY_KEPT = days(14);

/** What one browser has collected. `_id` is the hash of a key that only that browser has: it belongs to nobody by name. */
type TrayRecord = RecordFields & { entries: TrayEntry[]; before: TrayEntry[]; expiresAt: Date };

const entrySchema = new Schema<TrayEntry>(
  { activityId: { type: String, required: true }, note: { type: String, default: "" } },
  partOptions,
);

const schema = new Schema<TrayRecord>(
  {
    _id: { type: String, required: true },
    entries: { type: [entrySchema], default: [] },
    before: { type: [entrySchema], default: [] },
    expiresAt: { type: Date, required: true },
  },
  recordOptions,
);
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const TrayModel = defineModel<TrayRecord>("Tray", schema, "trays");

const idOf = (key: string): string => createHash("sha256").update(key).digest("hex");

/** A token that nobody guesses: 192 bits by chance. */
export const newTrayToken = (): string => randomBytes(24).toString("base64url");

/** The key of what a person collects in a browser while signed in; without them the browser's token is the key. */
export const ownKey = (token: string, personId: string): string => `${token} ${sitterOf(personId)}`;

/** What a browser has collected; an empty tray where it has nothing. */
export async function findTray(key: string | null, now: Date): Promise<Tray> {
  if (!key) return EMPTY_TRAY;
  const found = await TrayModel.findOne({ _id: idOf(key), expiresAt: { $gt: now } })
    .select({ _id: 0, entries: 1, before: 1 })
    .lean<Tray>()
    .exec();
  return found ?? EMPTY_TRAY;
}

type Change<Refusal> = (tray: Tray) => Result<Tray, Refusal>;

/** One attempt, on what is stored now. Two that make the tray at once are one change after the other. */
async function changeOnce<Refusal>(key: string, change: Change<Refusal>, now: Date) {
  const _id = idOf(key);
  const record = (await TrayModel.findById(_id)) ?? new TrayModel({ _id });
  const isOver = !record.isNew && record.expiresAt <= now;
  const changed = change(isOver ? EMPTY_TRAY : record.toObject<Tray>());
  if (!changed.ok) return refused([changed.refusal]);
  const { entries, before } = changed.value;
  record.set({ entries, before, expiresAt: new Date(now.getTime() + TRAY_KEPT) });
  try {
    const saved = await saveRecord(record);
    return saved.ok ? ok(changed.value) : refused([saved.refusal]);
  } catch (error) {
    if (isDuplicateKey(error)) return refused([{ code: "changedMeanwhile" } as const]);
    throw error;
  }
}

/** Changes a tray, making it at its first use. Of changes from several tabs at once none is lost. */
export const changeTrayRecord = <Refusal extends { code: string }>(
  key: string,
  change: Change<Refusal>,
  now: Date,
): Promise<Result<Tray, readonly (Refusal | ChangedMeanwhile)[]>> =>
  retried<Tray, Refusal | ChangedMeanwhile>(() => changeOnce(key, change, now));

export async function dropTray(key: string): Promise<void> {
  await TrayModel.deleteOne({ _id: idOf(key) });
}

/**
 * Moves what is on one tray to another, after what is there, as much as fits. Cut short, or done twice, it loses and
 * doubles nothing; where nothing can be moved nothing is written.
 * @returns how many things are left waiting on the first.
 */
export async function joinTrays(from: string, to: string, now: Date): Promise<number> {
  const [{ entries }, there] = await Promise.all([findTray(from, now), findTray(to, now)]);
  const waiting = notOn(there.entries, entries);
  if (waiting.length > 0 && joinedTray(there, entries) === there) return waiting.length;
  if (entries.length === 0) return 0;
  const joined = await changeTrayRecord<never>(to, (tray) => ok(joinedTray(tray, entries)), now);
  if (!joined.ok) return waiting.length;
  const { entries: held } = joined.value;
  const left = notOn(held, entries);
  if (left.length === 0) await dropTray(from);
  else await changeTrayRecord<never>(from, (tray) => ok({ entries: notOn(held, tray.entries), before: [] }), now);
  return left.length;
}

/** The embedded engine does not reap by itself. */
export async function dropExpiredTrays(now: Date): Promise<void> {
  await TrayModel.deleteMany({ expiresAt: { $lte: now } });
}
