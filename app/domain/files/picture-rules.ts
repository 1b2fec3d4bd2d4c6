import { z } from "zod";
import type { UploadRules } from "#domain/files/file-rules";
import { choice, text, wholeNumber } from "#domain/shared/fields";

/** What a picture may be when it comes. The largest cameras of phones fit; what is kept is always a small webp. */
export const PICTURES: UploadRules = { kinds: ["image/jpeg", "image/png", "image/webp"], maxBytes: 25_000_000 };

/** The longest side of a picture as it is kept, and the width of the one for phones and lists. */
export const PICTURE_PIXELS = 1600;
export const SMALL_PICTURE_PIXELS = 480;

/** Which picture of a record; an activity has only a photo. */
export const PICTURE_SLOTS = ["logo", "photo"] as const;
export type PictureSlot = (typeof PICTURE_SLOTS)[number];

const FILE_NAME = /^[^\s]+\.(jpe?g|png|webp|gif|heic)$|^(img|dsc|image|kuva|photo)?[\s_-]*\d+$/i;

/** "IMG_2041.jpg" tells nobody what the picture shows. */
export const isFileName = (alt: string): boolean => FILE_NAME.test(alt.trim());

/** What a picture shows, in words; whoever does not see it gets this instead, so it is never left out. */
const alternativeText = () => text({ max: 250 }).refine((alt) => !isFileName(alt), "notADescription");

const about = { slot: choice(PICTURE_SLOTS), version: wholeNumber() };

/** The form of one picture. `fileId` is a file that came with an earlier try. */
export const pictureFormSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), ...about, alt: alternativeText(), fileId: z.string().optional() }),
  z.object({ intent: z.literal("remove"), ...about }),
]);
