import { isDeepStrictEqual } from "node:util";
import { contactsIn, type ContactPath } from "#domain/referrals/contact-path";
import { CONTACT_KEPT_DAYS, type ReferralKind } from "#domain/referrals/referral-lifecycle";
import { respondByOf } from "#domain/referrals/respond-by";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { days } from "#domain/shared/durations";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle, type Notice } from "#models/chronicle.server";
import { allowAttempt } from "#models/rate-limits.server";
import { findReferralTarget, isTargetOver, takesReferral, type ReferralTarget } from "#models/referral-target.server";
import { pathOf, sealPath } from "#models/referral-path.server";
import { ReferralModel, type Referral } from "#models/referral.server";
import { isDuplicateKey } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { staffOf } from "#models/staff.server";
import { toAssociation } from "#use-cases/referral-letters.server";

type Command = {
  referralId: string;
  kind: ReferralKind;
  /** Null for a wellbeing referral, which waits in the queue of the municipality. */
  activityId: string | null;
  municipality: string;
  path: ContactPath;
  /** A number or an address in the text is meant to be there. */
  keepsWords: boolean;
  actor: Actor;
  now: Date;
};

export type SendRefusal = {
  code:
    | "notFound"
    | "notAllowed"
    | "notAccepted"
    | "over"
    | "noLinkPerson"
    | "contactInText"
    | "tooManyRequests"
    | "alreadySent";
};

type Where = { target: ReferralTarget | null; municipality: string };

/** Whom a referral goes to, or why it cannot go. */
async function whereTo({ kind, activityId, municipality, now }: Command): Promise<Result<Where, SendRefusal>> {
  if (activityId === null)
    return kind === "wellbeing" ? ok({ target: null, municipality }) : refused({ code: "notFound" });
  const target = await findReferralTarget(activityId);
  if (!target) return refused({ code: "notFound" });
  if (isTargetOver(target, now)) return refused({ code: "over" });
  if (kind === "wellbeing" || !takesReferral(target, kind)) return refused({ code: "notAccepted" });
  return ok({ target, municipality: target.municipality });
}

/** Who may send it, and whether its words may stand as they are. */
async function refusalOf(command: Command, { target, municipality }: Where): Promise<SendRefusal | null> {
  const { path, keepsWords, actor } = command;
  if (!can(actor, "counsel", { municipality })) return { code: "notAllowed" };
  if (!keepsWords && contactsIn(path).length > 0) return { code: "contactInText" };
  const isNobodys = target === null && (await staffOf(municipality, "linkPerson")).length === 0;
  if (isNobodys) return { code: "noLinkPerson" };
  return (await allowAttempt("referralByPerson", actor.personId)) ? null : { code: "tooManyRequests" };
}

/** The record of one that goes to an activity, or waits in the queue; how to reach the client is sealed in it. */
function newReferral({ referralId, kind, path, actor, now }: Command, { target, municipality }: Where) {
  const common = {
    ...{ _id: referralId, municipality, kind, senderId: actor.personId, sentAt: now },
    keptUntil: new Date(now.getTime() + days(CONTACT_KEPT_DAYS)),
    path: sealPath(path, referralId),
  };
  if (target === null) return new ReferralModel({ ...common, status: "queued" });
  const respondBy = respondByOf(plainDateAt(now), target.responseDays);
  return new ReferralModel({
    ...common,
    ...{ status: "sent", associationId: target.associationId, activityId: target.id, respondBy },
  });
}

/** Is it this very form that has been sent? One that has been answered by now no longer knows what it said. */
async function isSent({ referralId, kind, path, actor }: Command): Promise<boolean> {
  const stored = await ReferralModel.findOne({ _id: referralId, senderId: actor.personId, kind })
    .select({ path: 1 })
    .lean<Pick<Referral, "_id" | "path">>()
    .exec();
  return stored !== null && isDeepStrictEqual(pathOf(stored), path);
}

/**
 * Sends a client on, with their consent: to an activity that takes referrals, or into the link person's queue. The same
 * form sent twice sends once; what was written anew on a form that has gone is refused, for it would reach nobody.
 */
export async function sendReferral(command: Command): Promise<Result<null, SendRefusal>> {
  const { referralId, actor, now } = command;
  const where = await whereTo(command);
  if (!where.ok) return where;
  const refusal = await refusalOf(command, where.value);
  if (refusal) return refused(refusal);
  const { target, municipality } = where.value;
  const referral = newReferral(command, where.value);
  const notices: Notice[] = target
    ? await toAssociation("referralSent", referral)
    : [{ kind: "referralQueued", to: await staffOf(municipality, "linkPerson"), facts: { referralId } }];
  chronicle(referral, { event: target ? "send" : "queue", notices }, stampOf(actor, now));
  try {
    await referral.save();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    if (!(await isSent(command))) return refused({ code: "alreadySent" });
  }
  return ok(null);
}
