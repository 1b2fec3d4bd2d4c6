import { z } from "zod";

/** What a 403 tells an official who is disqualified from a case, and nobody else. */
const schema = z.object({
  tied: z.object({
    why: z.enum(["member", "tie"]),
    applicant: z.string(),
    handlers: z.array(z.string()),
    /** Where the reader came from: the list that they can open. */
    back: z.string(),
    /** Where a tie of their own is ended; null where none keeps them. */
    mend: z.string().nullable(),
  }),
});

export type TiedRefusal = z.output<typeof schema>["tied"];

/** The reason in the body of a refusal; null where it was refused for something else. */
export const readTiedRefusal = (body: unknown): TiedRefusal | null => schema.safeParse(body).data?.tied ?? null;
