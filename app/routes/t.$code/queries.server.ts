import { readLinkCode } from "#domain/referrals/slip";
import { DEFAULT_LOCALE, type Locale } from "#domain/shared/locales";
import { slipView } from "#http/slip-view.server";
import { allowAttempt } from "#models/rate-limits.server";
import { holdsSensitive } from "#models/sensitive-activities.server";
import { findOpenSlip, type Slip } from "#models/slip.server";

export type Opened = { state: "open"; slip: Slip; code: string } | { state: "over" | "tooMany" };

/** Opens a link. Who tries many codes that open nothing is asked to wait. */
export async function openSlip(typed: string | undefined, clientKey: string, now: Date): Promise<Opened> {
  const code = readLinkCode(typed);
  const slip = code && (await findOpenSlip(code, now));
  if (code && slip) return { state: "open", slip, code };
  return { state: (await allowAttempt("slipByClient", clientKey)) ? "over" : "tooMany" };
}

/** What a link shows: in the slip's own language, unless the reader has asked for another. */
export async function loadSlip(opened: Opened, asked: Locale | null, now: Date) {
  if (opened.state !== "open") return null;
  const { slip, code } = opened;
  const view = await slipView(slip, code, asked ?? slip.locale ?? DEFAULT_LOCALE, now);
  return { ...view, isSensitive: await holdsSensitive(slip) };
}
