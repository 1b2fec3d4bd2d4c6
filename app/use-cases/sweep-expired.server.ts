import { days } from "#domain/shared/durations";
import { REPORTER_KEPT_DAYS } from "#domain/reports/error-report";
import { EditRequestModel } from "#models/edit-request.server";
import { ErrorReportModel } from "#models/error-report.server";
import { BrokenAddressModel } from "#models/broken-address.server";
import { ChangeLookModel } from "#models/change-look.server";
import { dropExpiredForms } from "#models/held-form.server";
import { PremisesModel } from "#models/premises.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { ReferralModel } from "#models/referral.server";
import { SeenBatchModel, TAKING_BACK } from "#models/seen-batch.server";
import { SessionModel, SESSION_IDLE } from "#models/session.server";
import { SignInCodeModel } from "#models/sign-in-code.server";
import { forgetExpiredSlips } from "#models/slip.server";
import { dropExpiredTrays } from "#models/tray.server";
import { dropExpiredUnsentForms } from "#models/unsent-form.server";
import { sweepImports } from "#use-cases/sweep-imports.server";
import { sweepSearches } from "#use-cases/sweep-searches.server";

/** A sent letter proves its delivery for a year, and a failed one that it was tried; then what is in it has no purpose left. */
const LETTERS_KEPT = days(365);

/** The e-notice of a decision: when the appeal time ran is asked as long as the decision is kept, so its delivery is too. */
const isPassing = { kind: { $ne: "decisionMade" } } as const;

/** Who used a place and for what is of use for the next year's plans and for disputes; after that it is nobody's business. */
const BOOKINGS_KEPT = days(2 * 365);

/** Who once asked to act for an association; after half a year they may ask again. */
const EDIT_REQUESTS_KEPT = days(180);

/** Counts as a change of the record: a keeper saving at the same moment starts over from what is left. */
async function dropOldBookings(before: Date): Promise<void> {
  const isOld = { endsAt: { $lt: before } };
  await PremisesModel.updateMany({ bookings: { $elemMatch: isOld } }, { $pull: { bookings: isOld }, $inc: { __v: 1 } });
}

/** An address that no letter has failed at for so long is written to anew, and marked anew if it must be. */
const MARKS_KEPT = days(365);

/** A change that still waits after so long is looked at anew. */
const LOOKS_KEPT = days(365);

/** What became of a referral is counted for two years; who sent it and to whom is then nobody's business. */
const REFERRALS_KEPT = days(2 * 365);

/** Removes what has had its time. A server reaps by its own indexes too; the embedded engine does not. */
export async function sweepExpired(now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await SignInCodeModel.deleteMany({ expiresAt: { $lte: now } });
  await SessionModel.deleteMany({
    $or: [{ expiresAt: { $lte: now } }, { lastSeenAt: { $lte: before(SESSION_IDLE) } }],
  });
  await dropExpiredForms(now);
  await dropExpiredUnsentForms(now);
  await dropExpiredTrays(now);
  await forgetExpiredSlips(now);
  await EditRequestModel.deleteMany({ askedAt: { $lt: before(EDIT_REQUESTS_KEPT) } });
  await dropOldBookings(before(BOOKINGS_KEPT));
  await ErrorReportModel.updateMany(
    { closedAt: { $lt: before(days(REPORTER_KEPT_DAYS)) }, reporter: { $ne: null } },
    { $set: { reporter: null } },
  );
  await ChangeLookModel.deleteMany({ at: { $lt: before(LOOKS_KEPT) } });
  await SeenBatchModel.deleteMany({ at: { $lt: before(TAKING_BACK) } });
  await BrokenAddressModel.deleteMany({ lastAt: { $lt: before(MARKS_KEPT) } });
  await ReferralModel.deleteMany({ closedAt: { $lt: before(REFERRALS_KEPT) } });
  await sweepImports(now);
  await sweepSearches();
  await OutboxMailModel.deleteMany({ ...isPassing, status: "sent", sentAt: { $lt: before(LETTERS_KEPT) } });
  const isGivenUp = { status: "failed" as const, nextAttemptAt: { $lt: before(LETTERS_KEPT) } };
  await OutboxMailModel.deleteMany({ ...isPassing, ...isGivenUp });
  await OutboxMailModel.updateMany(isGivenUp, { $set: { facts: {}, attachmentIds: [] } });
}
