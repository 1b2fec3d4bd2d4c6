import { REGISTRABLE_KINDS, type AssociationKind } from "#domain/associations/association-kinds";
import { isInDirectory } from "#domain/associations/association-lifecycle";
import { changeRequestEvents } from "#domain/associations/change-request-lifecycle";
import { asksSomething, identityIn, type AskedIdentity } from "#domain/associations/proposed-change";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { membersOf, type Association } from "#models/association.server";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { saveRecord } from "#models/save.server";
import { authorOf, findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { staffOf } from "#models/staff.server";
import { lastVersionOf } from "#models/versions.server";

type Command = {
  associationId: string;
  /** Null asks that the association be taken out of the directory. */
  identity: AskedIdentity | null;
  reason: string;
  /** The newest version when the form was opened. */
  version: number;
  actor: Actor;
  now: Date;
};

export type ProposalRefusal = {
  code:
    "notFound" | "notAllowed" | "notInDirectory" | "alreadyWaits" | "sameAsNow" | "kindNotOffered" | "changedMeanwhile";
};

/** The city's own units are entered by the city; whoever is one already may stay one. */
const mayBecome = (kind: AssociationKind, now: AssociationKind): boolean =>
  kind === now || REGISTRABLE_KINDS.some((one) => one === kind);

function refusalOf(association: Association, { identity, version }: Command): ProposalRefusal | null {
  if (!changeRequestEvents(association).includes("proposeChange"))
    return { code: isInDirectory(association.status) ? "alreadyWaits" : "notInDirectory" };
  if (identity && !mayBecome(identity.kind, association.kind)) return { code: "kindNotOffered" };
  if (identity && !asksSomething(identityIn(association), identity)) return { code: "sameAsNow" };
  return lastVersionOf(association) === version ? null : { code: "changedMeanwhile" };
}

/**
 * An association asks for another name, kind, number or home, or to be taken out of the directory. Nothing changes until
 * the coordinator has agreed; only one thing is asked at a time. A coordinator of its own people is not asked.
 */
export async function proposeChange(command: Command): Promise<Result<null, ProposalRefusal>> {
  const { associationId, identity, reason, version, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "proposeChange", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const refusal = refusalOf(association, command);
  if (refusal) return refused(refusal);
  const kind = identity ? ("identity" as const) : ("deletion" as const);
  const proposedBy = authorOf(actor);
  association.proposedChange = { id: newId(), version, kind, identity, reason, proposedAt: now, proposedBy };
  const own = membersOf(association);
  const to = (await staffOf(association.municipality, "coordinator")).filter((id) => !own.includes(id));
  const facts = { name: association.name, associationId, by: actor.name, kind, reason };
  chronicle(
    association,
    { event: "proposeChange", facts: { kind }, notices: [{ kind: "changeAsked", to, facts }] },
    stampOf(actor, now, reason),
  );
  return saveRecord(association);
}
