import sharp from "sharp";
import { PICTURE_PIXELS, SMALL_PICTURE_PIXELS } from "#domain/files/picture-rules";
import { ok, refused, type Result } from "#domain/shared/result";
import type { EncodedPicture, ReadyPicture } from "#models/picture-file.server";

/** More dots than any phone's camera makes; a small file that unfolds into more is made to do harm. */
const MAX_PIXELS = 150_000_000;
const PATIENCE_SECONDS = 30;

async function encode(bytes: Buffer, width: number, height?: number): Promise<EncodedPicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error", sequentialRead: true })
    .timeout({ seconds: PATIENCE_SECONDS })
    .autoOrient()
    .resize({ width, ...(height ? { height } : {}), fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/**
 * Makes of a photo what pages show: upright, at most 1600 dots wide or high, and nothing else in it. The place where it
 * was taken, the camera and whatever else a file may hide stay behind, because only the dots are written anew.
 */
export async function webPicture(bytes: Buffer): Promise<Result<ReadyPicture, "unreadable">> {
  try {
    const large = await encode(bytes, PICTURE_PIXELS, PICTURE_PIXELS);
    const small = large.width > SMALL_PICTURE_PIXELS ? await encode(large.bytes, SMALL_PICTURE_PIXELS) : null;
    return ok({ large, small });
  } catch {
    return refused("unreadable");
  }
}
