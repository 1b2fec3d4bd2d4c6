import { can, isDisqualified, municipalitiesWhere, type Ability } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { TiedRefusal } from "#domain/tied-refusal";
import { forbidden } from "#http/respond.server";
import { handlersOf, type Handled } from "#models/disqualified-people.server";

/**
 * Throws 403 unless the official may do it to the case. Who could but for a tie is told so, and who handles it instead
 * (esteellisyys, hallintolaki 27–28 §); nobody else is told anything of it.
 */
export async function ensureCaseAllowed(
  actor: Actor,
  ability: Ability,
  { now, ...handled }: Handled & { applicantName: string; callId: string; now: Date },
): Promise<void> {
  if (can(actor, ability, handled)) return;
  const untied: Actor = { ...actor, memberships: [], ties: [] };
  if (!isDisqualified(actor, handled) || !can(untied, ability, handled)) throw forbidden();
  const isMember = actor.memberships.some(({ associationId }) => associationId === handled.associationId);
  // Reading is for many: who is to be asked is who prepares it.
  const asked = ability === "viewCase" ? "prepareCase" : ability === "viewAppeals" ? "prepareAppeal" : ability;
  const tied: TiedRefusal = {
    why: isMember ? "member" : "tie",
    applicant: handled.applicantName,
    handlers: await handlersOf(handled, asked, plainDateAt(now)),
    // Whoever only scores has no table of cases.
    back:
      municipalitiesWhere(actor, "viewCase").length > 0 ? "/office/cases" : `/office/calls/${handled.callId}/scoring`,
    mend: isMember ? null : `/office/cases/${handled.caseId}/disqualification`,
  };
  throw forbidden({ tied });
}
