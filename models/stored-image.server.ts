import { Schema } from "mongoose";
import { partOptions } from "#models/define-model.server";

/** A picture of a record: the file in GridFS and what it shows in words, for those who do not see it. */
export type StoredImage = { fileId: string; alt: string; width: number; height: number };

export const imageSchema = new Schema<StoredImage>(
  {
    fileId: { type: String, required: true },
    alt: { type: String, default: "" },
    width: { type: Number, required: true },
    height: { type: Number, required: true },
  },
  partOptions,
);

/** A picture as pages show it; of a record from before it could have one, none. */
export const shownImage = (image: StoredImage | null | undefined): StoredImage | null =>
  image ? { fileId: image.fileId, alt: image.alt, width: image.width, height: image.height } : null;
