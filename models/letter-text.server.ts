import { Schema, type HydratedDocument } from "mongoose";
import { EDITABLE_LETTER_IDS, type EditableLetterId } from "#domain/letters/editable-letter";
import type { LetterText } from "#domain/letters/letter-text";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { actedBy, chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** How a text in one language stood from an instant on; null means the program's own. */
export type LetterTextVersion = {
  locale: Locale;
  text: LetterText | null;
  at: Date;
  by: { personId: string | null; name: string };
};

/**
 * A municipality's own words for one letter. The languages stand together, since one form writes them together; each
 * may be the program's own (null).
 */
export type LetterTexts = RecordFields &
  Chronicle & {
    municipality: string;
    letter: EditableLetterId;
    texts: Record<Locale, LetterText | null>;
    /** Every text that has been in use, the last one last. */
    versions: LetterTextVersion[];
  };

/** A text as the database keeps it, for every record that carries one. */
export const letterTextSchema = new Schema<LetterText>(
  { subject: { type: String, required: true }, body: { type: String, required: true } },
  partOptions,
);
const own = { type: letterTextSchema, default: null };

const version = new Schema<LetterTextVersion>(
  {
    locale: { type: String, enum: LOCALES, required: true },
    text: own,
    at: { type: Date, required: true },
    by: {
      type: actedBy,
      required: true,
    },
  },
  partOptions,
);

const schema = new Schema<LetterTexts>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    letter: { type: String, enum: EDITABLE_LETTER_IDS, required: true },
    texts: { type: new Schema({ fi: own, sv: own, en: own }, partOptions), default: () => ({}) },
    versions: { type: [version], default: [] },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, letter: 1 }, { unique: true });

export const LetterTextModel = defineModel<LetterTexts>("LetterText", schema, "letterTexts");

/** A letter's words in a municipality as they are stored, or null while they are the program's own. */
export const findLetterTexts = (municipality: string, letter: EditableLetterId): Promise<LetterTexts | null> =>
  LetterTextModel.findOne({ municipality, letter }).lean<LetterTexts>().exec();

/** The letters for which a municipality has, or has had, words of its own. */
export const findEditedLetters = (municipality: string): Promise<Pick<LetterTexts, "letter" | "texts">[]> =>
  LetterTextModel.find({ municipality })
    .select({ letter: 1, texts: 1 })
    .lean<Pick<LetterTexts, "letter" | "texts">[]>()
    .exec();

/** The same as a record to be changed; a new one where nothing was ever written. */
export const openLetterTexts = async (
  municipality: string,
  letter: EditableLetterId,
): Promise<HydratedDocument<LetterTexts>> =>
  (await LetterTextModel.findOne({ municipality, letter })) ?? new LetterTextModel({ municipality, letter });
