import { isOpenReferral } from "#domain/referrals/referral-lifecycle";
import type { ContactPath } from "#domain/referrals/contact-path";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { pathOf } from "#models/referral-path.server";
import type { ReferralReader } from "#models/referral-reader.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { forReader } from "#use-cases/for-reader.server";

/** `movedOn`: it is another's by now, see `forReader`. */
type LookRefusal = { code: "forgotten" | "movedOn" } | ChangedMeanwhile;

/**
 * Shows how to reach a client to whoever answers for the association, or has it in hand in the queue, and writes down that they looked: who and when, once
 * a reader, and nothing of what they saw.
 */
export const lookAtPath = (reader: ReferralReader, now: Date): Promise<Result<ContactPath, LookRefusal>> =>
  forReader(reader, async ({ referral, by }): Promise<Result<ContactPath, LookRefusal>> => {
    const path = isOpenReferral(referral.status) ? pathOf(referral) : null;
    if (path === null) return refused({ code: "forgotten" });
    const hasLooked = referral.history.some(
      ({ event, by: looker }) => event === "look" && looker.personId === by.personId && looker.name === by.name,
    );
    if (hasLooked) return ok(path);
    chronicle(referral, { event: "look" }, { at: now, by });
    const saved = await saveRecord(referral);
    return saved.ok ? ok(path) : saved;
  });
