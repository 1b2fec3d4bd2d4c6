import { isInDirectory } from "#domain/associations/association-lifecycle";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { AssociationModel, membersOf } from "#models/association.server";
import { chronicle } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { EditRequestModel } from "#models/edit-request.server";
import { allowAttempt } from "#models/rate-limits.server";
import { isDuplicateKey } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { staffOf } from "#models/staff.server";

type Command = { associationId: string; actor: Actor; now: Date };
export type AskRefusal = { code: "notFound" | "alreadyMember" | "alreadyAsked" | "tooManyRequests" };

/**
 * Asks an association that is in the directory for the right to act for it. Its own people are told who asks, or the
 * coordinators where it has none. A person asks an association once, and only a few associations a day.
 */
export async function askForEditRight({ associationId, actor, now }: Command): Promise<Result<null, AskRefusal>> {
  const association = isId(associationId) ? await AssociationModel.findById(associationId) : null;
  if (!association || !isInDirectory(association.status)) return refused({ code: "notFound" });
  const { municipality, name } = association;
  const members = membersOf(association);
  if (members.includes(actor.personId)) return refused({ code: "alreadyMember" });
  if (await EditRequestModel.exists({ associationId, personId: actor.personId }))
    return refused({ code: "alreadyAsked" });
  if (!(await allowAttempt("editRightByPerson", actor.personId))) return refused({ code: "tooManyRequests" });
  const request = new EditRequestModel({ municipality, associationId, personId: actor.personId, askedAt: now });
  const desk = members.length > 0 ? "association" : "office";
  const to = members.length > 0 ? members : await staffOf(municipality, "coordinator");
  const facts = { name, associationId, by: actor.name, desk };
  chronicle(request, { event: "ask", notices: [{ kind: "editRightAsked", to, facts }] }, stampOf(actor, now));
  try {
    await request.save();
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "alreadyAsked" });
    throw error;
  }
  return ok(null);
}
