import { readLinkCode } from "#domain/referrals/slip";
import { ok, refused, type Result } from "#domain/shared/result";
import { browserOf, closeSlip, findOpenSlip, type Slip } from "#models/slip.server";

/** Who holds what was made: the person who was signed in, or the browser it was made in, by any of its keys. */
export type SlipMaker = { personId: string | null; keys: readonly string[] };

export const isMaker = ({ madeBy, madeIn }: Pick<Slip, "madeBy" | "madeIn">, { personId, keys }: SlipMaker): boolean =>
  (personId !== null && madeBy === personId) || keys.some((key) => madeIn === browserOf(key));

type WithdrawSlip = { code: string; maker: SlipMaker; now: Date };

/** Takes a link back: from now on it opens nothing, and the slip forgets what it does when its time is over. */
export async function withdrawSlip({ code, maker, now }: WithdrawSlip): Promise<Result<null, { code: "gone" }>> {
  const read = readLinkCode(code);
  const slip = read && (await findOpenSlip(read, now));
  if (!slip || !isMaker(slip, maker)) return refused({ code: "gone" });
  await closeSlip(slip._id);
  return ok(null);
}
