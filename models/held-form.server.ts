import { createHash, randomBytes } from "node:crypto";
import { Schema } from "mongoose";
import { minutes } from "#domain/shared/durations";
import { defineModel, partOptions } from "#models/define-model.server";

/** How long what somebody wrote waits for them to sign in again. */
export const HELD_FOR = minutes(30);

type Field = { name: string; value: string };

/** A form that was sent after its session had ended. `_id` is the hash of a token that only that browser has. */
export type HeldForm = { _id: string; path: string; fields: Field[]; expiresAt: Date };

const schema = new Schema<HeldForm>(
  {
    _id: { type: String, required: true },
    path: { type: String, required: true },
    fields: {
      type: [
        new Schema<Field>(
          { name: { type: String, required: true }, value: { type: String, default: "" } },
          partOptions,
        ),
      ],
      default: [],
    },
    expiresAt: { type: Date, required: true },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const HeldFormModel = defineModel<HeldForm>("HeldForm", schema, "heldForms");

const nameOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Keeps the text of a form for half an hour and returns the token for the cookie. Files are not kept. */
export async function holdForm({ path, fields }: Pick<HeldForm, "path" | "fields">, now: Date): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await HeldFormModel.create({ _id: nameOf(token), path, fields, expiresAt: new Date(now.getTime() + HELD_FOR) });
  return token;
}

/** What this browser had written, if it still waits. */
export const findHeldForm = (token: string, now: Date): Promise<HeldForm | null> =>
  HeldFormModel.findOne({ _id: nameOf(token), expiresAt: { $gt: now } })
    .lean<HeldForm>()
    .exec();

/** The embedded engine does not reap by itself. */
export async function dropExpiredForms(now: Date): Promise<void> {
  await HeldFormModel.deleteMany({ expiresAt: { $lte: now } });
}
