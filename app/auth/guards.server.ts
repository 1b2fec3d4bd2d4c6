import type { HydratedDocument } from "mongoose";
import type { SignedIn } from "#auth/actor.server";
import { ensureCaseAllowed } from "#auth/tied-guard.server";
import { officeMunicipality } from "#auth/office-municipality";
import { isBeingWritten } from "#domain/grants/application-lifecycle";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { can, type Ability } from "#domain/policy";
import type { RecordKind } from "#domain/records/record-fields";
import type { Actor } from "#domain/roles";
import { TAXONOMIES } from "#domain/taxonomy/term";
import { ensureAllowed, ensureVisible, found, redirectWithFlash, seeOther } from "#http/respond.server";
import type { Association } from "#models/association.server";
import type { Call } from "#models/call.server";
import { findRound, type CallRound } from "#models/call-round.server";
import type { GrantCase } from "#models/grant-case.server";
import { findOwnRecord, type KeptRecord } from "#models/kept-record.server";
import {
  findOfficeCall,
  findOfficeCase,
  findOwnAssociation,
  findOwnCase,
  subjectOfAssociation,
  subjectOfCall,
  subjectOfCase,
} from "#models/scoped.server";
import { findHomeMunicipality } from "#models/municipality.server";
import { findTaxonomyKeeper, type TaxonomyKeeper } from "#models/taxonomy-keeper.server";

// The second line of an action on a record: whoever has no business with it gets 404 or 403 before a word of what they
// sent is read or a byte of their file stored. The use case asks again, in the moment of the change.

/** A case of one's own association, for something the person may do to it. */
export async function guardOwnCase(actor: Actor, ability: Ability, id: unknown): Promise<HydratedDocument<GrantCase>> {
  const grantCase = found(await findOwnCase(actor, id));
  ensureAllowed(can(actor, ability, subjectOfCase(grantCase)));
  return grantCase;
}

/**
 * An application that is being written, for a page of its form. Whoever may look at it and not write it, as its people
 * while the city enters it in their name, is led to the case, where it stands to be read and the reason is told.
 */
export async function guardWriting(actor: Actor, id: unknown): Promise<GrantCase> {
  const grantCase = found(await findOwnCase(actor, id));
  const home = `/my/cases/${grantCase._id}`;
  if (!isBeingWritten(grantCase.status)) throw redirectWithFlash(home, "alreadyFiled");
  if (!can(actor, "draftApplication", subjectOfCase(grantCase))) throw seeOther(home);
  return grantCase.toObject();
}

/** The request of a route of a case, as its loader or action gets it. */
type AskedCase = { params: { caseId?: string | undefined }; context: { arrivedAt: Date } };

const handledCase = (grantCase: HydratedDocument<GrantCase>) => {
  const { _id: caseId, callId, municipality, unit, associationId, applicantName, preparer } = grantCase.toObject();
  const handled = { caseId, callId, municipality, unit, associationId, applicantName, preparer };
  return { ...subjectOfCase(grantCase), ...handled };
};

/** A filed case of the municipality, for something the official may do to it. */
export async function guardOfficeCase(
  actor: Actor,
  ability: Ability,
  { params, context }: AskedCase,
): Promise<HydratedDocument<GrantCase>> {
  const grantCase = found(await findOfficeCase(actor, ability, params.caseId));
  await ensureCaseAllowed(actor, ability, { ...handledCase(grantCase), now: context.arrivedAt });
  return grantCase;
}

/** A call of the municipality, for something the official may do to it. */
export async function guardOfficeCall(actor: Actor, ability: Ability, id: unknown): Promise<HydratedDocument<Call>> {
  const call = found(await findOfficeCall(actor, ability, id));
  ensureAllowed(can(actor, ability, subjectOfCall(call)));
  return call;
}

/** For what is done to every line of a call's list at once: not for somebody who is disqualified from one (esteellisyys). */
export async function guardWholeList(actor: Actor, call: Call): Promise<CallRound> {
  const round = await findRound(call);
  ensureAllowed(disqualifiedFrom(actor, round.cases).length === 0);
  return round;
}

/** A list of words that the administrators of the desk's municipality edit. */
export async function guardTaxonomy(signedIn: SignedIn, name: string | undefined): Promise<TaxonomyKeeper> {
  const taxonomy = found(TAXONOMIES.find((each) => each === name));
  const municipality = found(officeMunicipality(signedIn, "manageTaxonomies"));
  return found(await findTaxonomyKeeper(taxonomy, municipality));
}

/** May the person edit the words of the search? All municipalities share them: they are the home municipality's to edit. */
export async function mayEditThesaurus(actor: Actor): Promise<boolean> {
  const home = await findHomeMunicipality();
  return home !== null && can(actor, "editThesaurus", { municipality: home._id });
}

/** An association one acts for, for something the person may do to it. */
export async function guardOwnAssociation(
  actor: Actor,
  ability: Ability,
  id: unknown,
): Promise<HydratedDocument<Association>> {
  const association = found(await findOwnAssociation(actor, id));
  ensureAllowed(can(actor, ability, subjectOfAssociation(association)));
  return association;
}

/** A record of an association one acts for, for something the person may do to it; the address names both. */
export async function guardOwnRecord(
  actor: Actor,
  ability: Ability,
  kind: RecordKind,
  { associationId, recordId }: { associationId: unknown; recordId: unknown },
): Promise<KeptRecord> {
  const kept = found(await findOwnRecord(actor, kind, recordId));
  ensureVisible(kept.associationId === associationId);
  ensureAllowed(can(actor, ability, kept.subject));
  return kept;
}
