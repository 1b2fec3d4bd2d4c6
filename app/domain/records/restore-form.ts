import { z } from "zod";
import { wholeNumber } from "#domain/shared/fields";

/** Bringing a version back: which one, and the newest one when the change was looked at. */
export const restoreSchema = z.object({ number: wholeNumber({ min: 1 }), version: wholeNumber({ min: 1 }) });
