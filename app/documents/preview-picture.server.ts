import sharp from "sharp";
import { SMALL_PICTURE_PIXELS } from "#domain/files/picture-rules";

/** More dots than any phone's camera makes. */
const MAX_PIXELS = 150_000_000;
const PATIENCE_SECONDS = 10;

/**
 * A small webp of a photo of a paper for lists and phones: upright as it was held, and nothing hidden in it. Null where
 * the bytes are no picture after all: the file itself is then shown.
 */
export async function previewPicture(bytes: Buffer): Promise<Buffer | null> {
  try {
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS, sequentialRead: true })
      .timeout({ seconds: PATIENCE_SECONDS })
      .autoOrient()
      .resize({
        ...{ width: SMALL_PICTURE_PIXELS, height: SMALL_PICTURE_PIXELS, fit: "inside" },
        withoutEnlargement: true,
      })
      .webp({ quality: 75 })
      .toBuffer();
  } catch {
    return null;
  }
}
