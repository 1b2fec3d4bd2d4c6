import { mayBeAsked, remindableFrom } from "#domain/associations/umbrella-member";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { findMember, remindedDays, umbrellaMembers } from "#models/umbrella-members.server";
import { askedFacts, readersOf } from "#use-cases/association-readers.server";

type Command = { umbrellaId: string; memberId: string; actor: Actor; now: Date };

export type RemindRefusal =
  | ChangedMeanwhile
  | { code: "notFound" | "notAllowed" | "nothingToAsk" | "nobodyToAsk" }
  | { code: "remindedLately"; from: PlainDate };

/**
 * An umbrella organisation asks a member to look its details over, with a link that confirms them. Nobody is asked twice
 * within two weeks, whoever asked last.
 */
export async function remindMember(command: Command): Promise<Result<null, RemindRefusal>> {
  const { umbrellaId, memberId, actor, now } = command;
  const umbrella = await findOwnAssociation(actor, umbrellaId);
  const member = umbrella && (await findMember(umbrella._id, memberId));
  if (!member) return refused({ code: "notFound" });
  if (!can(actor, "viewUmbrellaMembers", subjectOfAssociation(umbrella))) return refused({ code: "notAllowed" });
  const today = plainDateAt(now);
  const row = (await umbrellaMembers(umbrella._id, today)).find(({ id }) => id === memberId);
  if (!row || !mayBeAsked(row.state, row.archiveReason)) return refused({ code: "nothingToAsk" });
  const from = remindableFrom(remindedDays(member));
  if (from && from > today) return refused({ code: "remindedLately", from });
  const readers = readersOf(member);
  if (readers.to.length + (readers.addresses ?? []).length === 0) return refused({ code: "nobodyToAsk" });
  const facts = {
    ...askedFacts(member),
    umbrella: umbrella.name,
    by: actor.name,
  };
  const notices = [{ kind: "memberReminder" as const, ...readers, facts }];
  const told = { umbrellaId: umbrella._id, umbrella: umbrella.name };
  chronicle(member, { event: "remindMember", facts: told, notices }, stampOf(actor, now));
  return saveRecord(member);
}
