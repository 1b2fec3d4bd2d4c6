import { z } from "zod";

const id = z.string().regex(/^[0-9a-f]{24}$/, "notAChoice");

/** The word on a pair: which record stays, or that they are different ("different"). */
export const duplicateSchema = z.object({
  first: id,
  second: id,
  keep: z.union([z.literal("different"), id], { error: "required" }),
});
