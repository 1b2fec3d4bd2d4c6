import type { HydratedDocument } from "mongoose";
import { ASSOCIATION_LIFECYCLE } from "#domain/associations/association-lifecycle";
import { changeRequestEvents } from "#domain/associations/change-request-lifecycle";
import type { ChangeCheck } from "#domain/associations/proposed-change";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { membersOf, type Association, type ProposedChange } from "#models/association.server";
import { advance, chronicle } from "#models/chronicle.server";
import { associationContent } from "#models/record-content.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { stampOf, subjectOfAssociation } from "#models/scoped.server";
import { chronicleVersion, lastVersionOf } from "#models/versions.server";
import { saveAssociation } from "#use-cases/save-association.server";

type Command = {
  associationId: string;
  requestId: string;
  /** The newest version when the coordinator looked. */
  version: number;
  accept: boolean;
  reason: string | null;
  checks: readonly ChangeCheck[];
  actor: Actor;
  now: Date;
};

export type AnswerRefusal = {
  code: "notFound" | "notAllowed" | "notWaiting" | "archived" | "changedMeanwhile" | "numberTaken";
};

/** Writes what was agreed on. What the coordinator has agreed to needs no second look in the list of changes. */
function carryOut(association: HydratedDocument<Association>, change: ProposedChange, command: Command): void {
  const { reason, checks, actor, now, associationId } = command;
  const wasReviewed = association.reviewedVersion === lastVersionOf(association);
  const stamp = stampOf(actor, now, reason ?? undefined);
  const facts = { name: association.name, associationId, kind: change.kind, ...(reason === null ? {} : { reason }) };
  const notices = [{ kind: "changeAccepted" as const, to: membersOf(association), facts }];
  const happening = { event: "acceptChange", facts: { kind: change.kind, checks: checks.join(" ") }, notices };
  if (change.identity) {
    association.set(change.identity);
    chronicleVersion(association, associationContent(association), happening, stamp);
    if (wasReviewed) association.reviewedVersion = lastVersionOf(association);
    return;
  }
  advance(association, ASSOCIATION_LIFECYCLE, "archive", stamp);
  association.archiveReason = "asked";
  chronicle(association, happening, stamp);
}

/**
 * The coordinator's answer to what an association asked for. Agreed: the new name or number is a new version at once, or
 * the association is archived as it wished. Its people are told either way. Only what was looked at is answered: neither
 * a request made since, nor a record that was changed since.
 */
export async function answerChange(command: Command): Promise<Result<null, AnswerRefusal>> {
  const { associationId, requestId, version, accept, reason, actor, now } = command;
  const association = await findModeratedAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "moderateAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const change = association.toObject<Association>().proposedChange;
  if (change?.id !== requestId) return refused({ code: "notWaiting" });
  const event = accept ? "acceptChange" : "refuseChange";
  if (!changeRequestEvents(association).includes(event)) return refused({ code: "archived" });
  if (accept && lastVersionOf(association) !== version) return refused({ code: "changedMeanwhile" });
  association.proposedChange = null;
  if (accept) carryOut(association, change, command);
  else {
    const facts = { name: association.name, associationId, kind: change.kind, reason: reason ?? "" };
    const notices = [{ kind: "changeRefused" as const, to: membersOf(association), facts }];
    const stamp = stampOf(actor, now, reason ?? undefined);
    chronicle(association, { event, facts: { kind: change.kind }, notices }, stamp);
  }
  return saveAssociation(association);
}
