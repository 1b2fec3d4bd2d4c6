import { z } from "zod";
import { text, wholeNumber } from "#domain/shared/fields";

const versions = { number: wholeNumber({ min: 1 }), version: wholeNumber({ min: 1 }) };

/** Bringing a version back: which one, and the newest one when the change was looked at. */
export const restoreSchema = z.object(versions);

/** In somebody else's record one says why. */
export const restoreForOthersSchema = z.object({ ...versions, reason: text({ max: 1000 }) });
