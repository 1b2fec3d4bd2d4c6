import { createHash, randomBytes } from "node:crypto";
import { Schema } from "mongoose";
import { minutes } from "#domain/shared/durations";
import { defineModel } from "#models/define-model.server";
import { seal, unseal } from "#models/sealed.server";

/** How long what somebody wrote waits for them to sign in again. */
export const HELD_FOR = minutes(30);

type Field = { name: string; value: string };

/**
 * A form that was sent after its session had ended. `_id` is the hash of a token that only that browser has, and the words
 * are sealed with the token and for whoever was signed in: they may tell of a client.
 */
export type HeldForm = { _id: string; path: string; sealed: string; expiresAt: Date };

const schema = new Schema<HeldForm>(
  {
    _id: { type: String, required: true },
    path: { type: String, required: true },
    sealed: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const HeldFormModel = defineModel<HeldForm>("HeldForm", schema, "heldForms");

const nameOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** By the token alone nobody reads it: it opens for the one it was sealed for. */
const sealOf = (token: string, sitter: string) => ({
  secret: token,
  purpose: "held form",
  of: `${nameOf(token)} ${sitter}`,
});

type Written = { path: string; fields: Field[] };

/**
 * Keeps the text of a form for half an hour, for whoever was signed in (see sitterOf), and returns the token for the
 * cookie. Files are not kept.
 */
export async function holdForm({ path, fields }: Written, sitter: string, now: Date): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  const sealed = seal(JSON.stringify(fields), sealOf(token, sitter));
  await HeldFormModel.create({ _id: nameOf(token), path, sealed, expiresAt: new Date(now.getTime() + HELD_FOR) });
  return token;
}

/** What this person had written in this browser, if it still waits. */
export async function findHeldForm(token: string, sitter: string, now: Date): Promise<Written | null> {
  const form = await HeldFormModel.findOne({ _id: nameOf(token), expiresAt: { $gt: now } })
    .lean<HeldForm>()
    .exec();
  const fields = form && unseal(form.sealed, sealOf(token, sitter));
  return form && fields ? { path: form.path, fields: JSON.parse(fields) as Field[] } : null;
}

/** The embedded engine does not reap by itself. */
export async function dropExpiredForms(now: Date): Promise<void> {
  await HeldFormModel.deleteMany({ expiresAt: { $lte: now } });
}
