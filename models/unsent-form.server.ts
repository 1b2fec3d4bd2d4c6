import { Schema } from "mongoose";
import { days } from "#domain/shared/durations";
import { defineModel, partOptions } from "#models/define-model.server";

/** How long what somebody was writing waits for them to come back. */
const KEPT_FOR = days(30);

type Field = { name: string; value: string };

/**
 * What a person has written into a form and not sent: theirs alone, until they send it or throw it away. It is no part of
 * the record, so that half a sentence is never a version of it and others' work goes on.
 */
type UnsentForm = { _id: string; fields: Field[]; savedAt: Date; expiresAt: Date };

const schema = new Schema<UnsentForm>(
  {
    _id: { type: String, required: true },
    fields: {
      type: [
        new Schema<Field>(
          { name: { type: String, required: true }, value: { type: String, default: "" } },
          partOptions,
        ),
      ],
      default: [],
    },
    savedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const UnsentFormModel = defineModel<UnsentForm>("UnsentForm", schema, "unsentForms");

/** Whose it is and which form: "activity 65f…" or "activity of 65f…" for a new one. */
export type UnsentKey = { personId: string; form: string };

const idOf = ({ personId, form }: UnsentKey): string => `${personId} ${form}`;

/** Keeps what is written now instead of what was kept before. */
export async function keepUnsentForm(key: UnsentKey, fields: Field[], now: Date): Promise<void> {
  const expiresAt = new Date(now.getTime() + KEPT_FOR);
  await UnsentFormModel.replaceOne({ _id: idOf(key) }, { fields, savedAt: now, expiresAt }, { upsert: true });
}

/** What the person had written, by the names of the form's fields. */
export async function findUnsentForm(
  key: UnsentKey,
  now: Date,
): Promise<{ values: Record<string, string[]>; savedAt: Date } | null> {
  const found = await UnsentFormModel.findOne({ _id: idOf(key), expiresAt: { $gt: now } })
    .lean<UnsentForm>()
    .exec();
  if (!found) return null;
  const values: Record<string, string[]> = {};
  for (const { name, value } of found.fields) (values[name] ??= []).push(value);
  return { values, savedAt: found.savedAt };
}

export async function dropUnsentForm(key: UnsentKey): Promise<void> {
  await UnsentFormModel.deleteOne({ _id: idOf(key) });
}

/** The embedded engine does not reap by itself. */
export async function dropExpiredUnsentForms(now: Date): Promise<void> {
  await UnsentFormModel.deleteMany({ expiresAt: { $lte: now } });
}
