import { confirmerOf } from "#domain/associations/confirmation";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { confirmWhole, type ConfirmRefusal } from "#use-cases/confirm-whole.server";
import { helperLetter } from "#use-cases/helper-letter.server";

type Command = {
  associationId: string;
  /** Ids of its activities and cooperation forms that are no longer so. */
  leftOut?: readonly string[];
  actor: Actor;
  now: Date;
};

/** Reading again once tells a second press of the button from a real collision. */
const TRIES = 2;

/** "Everything here is still true": one press, once a day at most. What had left the lists comes back to them. */
export async function confirmAssociation(
  command: Command,
): Promise<Result<null, ConfirmRefusal | { code: "notFound" | "notAllowed" }>> {
  const { associationId, leftOut = [], actor, now } = command;
  const confirmer = confirmerOf(actor, associationId);
  for (let attempt = 1; ; attempt += 1) {
    const association = await findOwnAssociation(actor, associationId);
    if (!association) return refused({ code: "notFound" });
    if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
    const { name: title, history } = association;
    const helped = { kind: "association" as const, id: associationId, title, associationId, history };
    const notices = await helperLetter(actor, helped, { event: "confirm" }, now);
    const word = { leftOut, confirmer, via: "desk" as const, notices, stamp: stampOf(actor, now) };
    const confirmed = await confirmWhole(association, word);
    if (confirmed.ok || confirmed.refusal.code !== "changedMeanwhile" || attempt === TRIES) return confirmed;
  }
}
