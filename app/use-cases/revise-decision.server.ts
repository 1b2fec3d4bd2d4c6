import type { HydratedDocument } from "mongoose";
import { boundCents } from "#domain/grants/award-ledger";
import {
  checkRevision,
  remedyOf,
  type DecidedAnew,
  type DecisionBasis,
  type RevisionRefusal,
} from "#domain/grants/revision";
import { plainDateAt } from "#domain/shared/zoned-time";
import { appealDeadline } from "#domain/grants/appeal";
import { chronicle, type Stamp } from "#models/chronicle.server";
import { ledgerOf } from "#models/claim-of-case.server";
import type { DecisionLine, GrantCase } from "#models/grant-case.server";

export type Revision = DecidedAnew &
  Pick<DecisionLine, "decisionId" | "decidingBody" | "byOfficeHolder" | "meetingDate" | "section" | "appealId"> & {
    basis: Exclude<DecisionBasis, "list">;
    basisNote: string;
    hasConsent: boolean;
  };

/**
 * Replaces the decision that stands over one case, in memory: the caller's one save makes the new one true and the old
 * one a replaced one, under the version that was read, so that no payment can be approved on the old sum meanwhile. The
 * worker then makes the documents and tells the party.
 */
export function reviseDecision(
  grantCase: HydratedDocument<GrantCase>,
  { hasConsent, ...revision }: Revision,
  stamp: Stamp,
): RevisionRefusal[] {
  const { decision, claims, payments } = grantCase.toObject();
  if (!decision) throw new Error(`the case ${grantCase._id} has no decision to replace`);
  const { outcome, awardedCents, section, meetingDate, basis } = revision;
  const standing = { ...decision, ...boundCents(ledgerOf({ decision, claims, payments })) };
  const refusals = checkRevision(standing, revision, { basis, hasConsent });
  if (refusals.length > 0) return refusals;
  const noticeSentOn = plainDateAt(stamp.at);
  const appealUntil = appealDeadline({ noticeSentOn, kind: "eNotice" }, remedyOf(basis));
  grantCase.replacedDecisions.push(decision);
  grantCase.decision = { ...revision, noticeSentOn, appealUntil, notices: [], owesNotice: true, documents: [] };
  const facts = { outcome, awardedCents, section, meetingDate, basis };
  chronicle(grantCase, { event: "reviseDecision", facts }, stamp);
  return [];
}
