import { readLinkCode } from "#domain/referrals/slip";
import { DEFAULT_LOCALE } from "#domain/shared/locales";
import { slipView } from "#http/slip-view.server";
import { holdsSensitive } from "#models/sensitive-activities.server";
import { findOpenSlip } from "#models/slip.server";
import { isMaker, type SlipMaker } from "#use-cases/withdraw-slip.server";

/** What was made, for its maker alone: in the browser it was made in, or signed in as the one who made it. */
export async function loadMadeSlip(typed: string | undefined, maker: SlipMaker, now: Date) {
  const code = readLinkCode(typed);
  const slip = code && (await findOpenSlip(code, now));
  if (!code || !slip || !isMaker(slip, maker)) return null;
  const view = await slipView(slip, code, slip.locale ?? DEFAULT_LOCALE, now);
  return { ...view, isSensitive: await holdsSensitive(slip) };
}
