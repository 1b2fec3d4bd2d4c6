import { isInDirectory } from "#domain/associations/association-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { AssociationModel, membersOf, type Association } from "#models/association.server";
import { chronicle, type Notice } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { associationId: string; umbrellaId: string; actor: Actor; now: Date };

export type EditRightRefusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "notItsUmbrella" };

type Umbrella = Pick<Association, "_id" | "name" | "status" | "members">;

/** Both sides hear it, each from its own side. */
const lettersTo = (
  kind: "editRightGiven" | "editRightTaken",
  association: Pick<Association, "_id" | "name" | "members">,
  umbrella: Umbrella,
  by: string,
): Notice[] => {
  const facts = { association: association.name, umbrella: umbrella.name, by };
  return [
    { kind, to: membersOf(association), facts: { ...facts, side: "association", deskId: association._id } },
    { kind, to: membersOf(umbrella), facts: { ...facts, side: "umbrella", deskId: umbrella._id } },
  ];
};

async function open({ associationId, umbrellaId, actor }: Command) {
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" as const });
  if (!can(actor, "giveEditRight", subjectOfAssociation(association))) return refused({ code: "notAllowed" as const });
  const umbrella = isId(umbrellaId)
    ? await AssociationModel.findById(umbrellaId).select({ name: 1, status: 1, members: 1 }).lean<Umbrella>().exec()
    : null;
  if (!umbrella) return refused({ code: "notItsUmbrella" as const });
  return ok({ association, umbrella });
}

/**
 * The association lets the people of an umbrella organisation that it belongs to edit for it, until it takes the right back.
 * Giving it a second time changes nothing.
 */
export async function giveEditRight(command: Command): Promise<Result<null, EditRightRefusal>> {
  const opened = await open(command);
  if (!opened.ok) return opened;
  const { association, umbrella } = opened.value;
  if (!association.umbrellaIds.includes(umbrella._id) || !isInDirectory(umbrella.status))
    return refused({ code: "notItsUmbrella" });
  if (association.editableByUmbrellas.includes(umbrella._id)) return ok(null);
  association.editableByUmbrellas.push(umbrella._id);
  const notices = lettersTo("editRightGiven", association, umbrella, command.actor.name);
  const facts = { umbrellaId: umbrella._id, umbrella: umbrella.name };
  chronicle(association, { event: "giveEditRight", facts, notices }, stampOf(command.actor, command.now));
  return saveRecord(association);
}

/** From the next request on nobody of the umbrella organisation may edit for the association. */
export async function takeBackEditRight(command: Command): Promise<Result<null, EditRightRefusal>> {
  const opened = await open(command);
  if (!opened.ok) return opened;
  const { association, umbrella } = opened.value;
  if (!association.editableByUmbrellas.includes(umbrella._id)) return ok(null);
  association.editableByUmbrellas = association.editableByUmbrellas.filter((id) => id !== umbrella._id);
  const notices = lettersTo("editRightTaken", association, umbrella, command.actor.name);
  const facts = { umbrellaId: umbrella._id, umbrella: umbrella.name };
  chronicle(association, { event: "takeEditRight", facts, notices }, stampOf(command.actor, command.now));
  return saveRecord(association);
}
