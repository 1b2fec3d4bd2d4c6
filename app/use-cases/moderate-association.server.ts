import type { ArchiveReason } from "#domain/associations/archive-reasons";
import {
  ASSOCIATION_LIFECYCLE,
  type AssociationEvent,
  type AssociationStatus,
} from "#domain/associations/association-lifecycle";
import type { ModerationCheck, ModerationEvent } from "#domain/associations/moderation";
import type { LetterKind } from "#domain/letter-kinds";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { membersOf, type Association } from "#models/association.server";
import { advance } from "#models/chronicle.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { stampOf, subjectOfAssociation } from "#models/scoped.server";
import { lastVersionOf } from "#models/versions.server";
import { saveAssociation } from "#use-cases/save-association.server";

type Command = {
  associationId: string;
  event: ModerationEvent;
  reason: string | null;
  /** What was looked at before approving; it stands in the history. */
  checks?: readonly ModerationCheck[];
  /** What became of an association that is archived. */
  archived?: { reason: ArchiveReason; mergedInto: string | null } | undefined;
  actor: Actor;
  now: Date;
};

export type ModerationRefusal =
  | { code: "notFound" | "notAllowed" | "changedMeanwhile" | "numberTaken" }
  | NotAllowed<AssociationStatus, AssociationEvent>;

/** What the members are told. */
const LETTERS: Record<ModerationEvent, LetterKind> = {
  approve: "associationApproved",
  returnForChanges: "associationReturned",
  archive: "associationArchived",
  restore: "associationRestored",
};

const UNSAID = { reason: "other", mergedInto: null } as const;

/**
 * What comes true with an event. What was approved was looked at. What comes back is not yet confirmed: its people are
 * asked, from the first step on.
 */
function afterEvent({ event, archived = UNSAID, now }: Command, association: Association): Partial<Association> {
  const reviewedVersion = lastVersionOf(association);
  if (event === "approve")
    return { confirmedOn: plainDateAt(now), confirmedBy: "association", reminders: [], reviewedVersion };
  if (event === "archive") return { archiveReason: archived.reason, mergedInto: archived.mergedInto };
  return event === "restore" ? { archiveReason: null, mergedInto: null, reminders: [] } : {};
}

/** The coordinator's word on an association: approve, return for changes, archive or restore. Members are told why. */
export async function moderateAssociation(command: Command): Promise<Result<null, ModerationRefusal>> {
  const { associationId, event, reason, checks = [], actor, now } = command;
  const association = await findModeratedAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "moderateAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const kind = LETTERS[event];
  const facts = { name: association.name, associationId, ...(reason === null ? {} : { reason }) };
  const notices = [{ kind, to: membersOf(association), facts }];
  const moved = advance(association, ASSOCIATION_LIFECYCLE, event, stampOf(actor, now, reason ?? undefined), {
    notices,
    facts: event === "approve" ? { checks: checks.join(" ") } : {},
  });
  if (!moved.ok) return moved;
  association.set(afterEvent(command, association));
  return saveAssociation(association);
}
