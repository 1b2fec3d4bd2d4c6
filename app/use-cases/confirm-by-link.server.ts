import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { Association } from "#models/association.server";
import type { Stamp } from "#models/chronicle.server";
import { clearBroken } from "#models/broken-address.server";
import { isAnswered, openConfirmationLink, type LinkRefusal, type Reader } from "#models/opened-link.server";
import { PersonModel, type Person } from "#models/person.server";
import { allowAttempt } from "#models/rate-limits.server";
import { subjectOfAssociation } from "#models/scoped.server";
import { confirmWhole, type ConfirmRefusal } from "#use-cases/confirm-whole.server";

type Command = { token: string; leftOut: readonly string[]; clientKey: string; now: Date };

export type ConfirmByLinkRefusal = ConfirmRefusal | { code: LinkRefusal | "answered" | "tooManyRequests" };

/** Reading again once tells a second press of the button from a real collision. */
const TRIES = 2;

/** Somebody who only holds a link may do what their membership allows, and nothing else of what they are. */
function mayConfirm(association: Association, reader: Reader): boolean {
  if (reader.kind === "address") return true;
  const role = association.members.find(({ personId }) => personId === reader.personId)?.role;
  const actor: Actor = {
    personId: reader.personId,
    name: "",
    staff: [],
    memberships: role ? [{ associationId: association._id, role }] : [],
    ties: [],
    helps: [],
  };
  return can(actor, "editAssociation", subjectOfAssociation(association));
}

type Known = { email: string; by: Stamp["by"] };

/** The history names the person; where nobody is known by the address, it was the association itself. */
async function knownOf({ name }: Association, reader: Reader): Promise<Known> {
  if (reader.kind === "address") return { email: reader.email, by: { personId: null, name } };
  const person = await PersonModel.findById(reader.personId)
    .select({ name: 1, email: 1 })
    .lean<Pick<Person, "name" | "email">>()
    .exec();
  return { email: person?.email ?? "", by: { personId: reader.personId, name: person?.name || name } };
}

/** "All of this is still true", said with the link of a letter and without signing in; once for each letter's question. */
export async function confirmByLink(command: Command): Promise<Result<null, ConfirmByLinkRefusal>> {
  const { token, leftOut, clientKey, now } = command;
  if (!(await allowAttempt("confirmByClient", clientKey))) return refused({ code: "tooManyRequests" });
  for (let attempt = 1; ; attempt += 1) {
    const opened = await openConfirmationLink(token, now);
    if (!opened.ok) return refused({ code: opened.refusal });
    const { association, reader } = opened.value;
    if (!mayConfirm(association, reader)) return refused({ code: "notYours" });
    if (isAnswered(opened.value)) return refused({ code: "answered" });
    const { email, by } = await knownOf(association, reader);
    const word = { leftOut, confirmer: "association", via: "letter", stamp: { at: now, by } } as const;
    const confirmed = await confirmWhole(association, word);
    // Whoever presses a link has read the mail it came in.
    if (confirmed.ok) await clearBroken(email);
    if (confirmed.ok || confirmed.refusal.code !== "changedMeanwhile" || attempt === TRIES) return confirmed;
  }
}
