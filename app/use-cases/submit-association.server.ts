import {
  ASSOCIATION_LIFECYCLE,
  type AssociationEvent,
  type AssociationStatus,
} from "#domain/associations/association-lifecycle";
import { registrationGaps } from "#domain/associations/registration";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { findSameAssociations } from "#models/same-association.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { staffOf } from "#models/staff.server";
import { saveAssociation } from "#use-cases/save-association.server";

type Command = { associationId: string; actor: Actor; now: Date };

export type SubmissionRefusal =
  | { code: "notFound" | "notAllowed" | "changedMeanwhile" | "numberTaken" }
  | { code: "incomplete"; missing: string[] }
  | { code: "alreadyRegistered"; name: string; by: "registerNumber" | "businessId" }
  | NotAllowed<AssociationStatus, AssociationEvent>;

/** Sends a registration to the municipality's coordinators. A number that another association holds stops it here. */
export async function submitAssociation(command: Command): Promise<Result<null, SubmissionRefusal>> {
  const { associationId, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "submitAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const coordinators = await staffOf(association.municipality, "coordinator");
  const moved = advance(association, ASSOCIATION_LIFECYCLE, "submit", stampOf(actor, now), {
    notices: [
      {
        kind: "associationSubmitted",
        to: coordinators,
        facts: { name: association.name, associationId, by: actor.name },
      },
    ],
  });
  if (!moved.ok) return moved;
  const missing = registrationGaps(association);
  if (missing.length > 0) return refused({ code: "incomplete", missing });
  for (const { name, reason } of await findSameAssociations(association))
    if (reason !== "name") return refused({ code: "alreadyRegistered", name, by: reason });
  return saveAssociation(association);
}
