import { readLinkCode } from "#domain/referrals/slip";
import { DEFAULT_LOCALE, type Locale } from "#domain/shared/locales";
import { codesMeaning } from "#domain/taxonomy/resolve";
import { slipView } from "#http/slip-view.server";
import { ActivityModel } from "#models/activity.server";
import { allowAttempt } from "#models/rate-limits.server";
import { findOpenSlip, type Slip } from "#models/slip.server";
import { findTerms } from "#models/taxonomy.server";

export type Opened = { state: "open"; slip: Slip; code: string } | { state: "over" | "tooMany" };

/** Opens a link. Who tries many codes that open nothing is asked to wait. */
export async function openSlip(typed: string | undefined, clientKey: string, now: Date): Promise<Opened> {
  const code = readLinkCode(typed);
  const slip = code && (await findOpenSlip(code, now));
  if (code && slip) return { state: "open", slip, code };
  return { state: (await allowAttempt("slipByClient", clientKey)) ? "over" : "tooMany" };
}

/** Does something on the slip answer a sensitive need? Its reader must be able to leave in a hurry. */
async function isSensitive({ entries }: Slip): Promise<boolean> {
  const { needs } = await findTerms();
  const codes = needs.filter(({ sensitive }) => sensitive).map(({ code }) => code);
  const _id = { $in: entries.map(({ activityId }) => activityId) };
  return (await ActivityModel.exists({ _id, needs: { $in: codesMeaning(needs, codes) } })) !== null;
}

/** What a link shows: in the slip's own language, unless the reader has asked for another. */
export async function loadSlip(opened: Opened, asked: Locale | null, now: Date) {
  if (opened.state !== "open") return null;
  const { slip, code } = opened;
  const view = await slipView(slip, code, asked ?? slip.locale ?? DEFAULT_LOCALE, now);
  return { ...view, isSensitive: await isSensitive(slip) };
}
