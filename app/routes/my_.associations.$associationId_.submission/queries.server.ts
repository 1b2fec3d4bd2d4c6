import { isBeforeApproval } from "#domain/associations/association-lifecycle";
import { registrationGaps } from "#domain/associations/registration";
import type { Actor } from "#domain/roles";
import { findSameAssociations } from "#models/same-association.server";
import { findOwnAssociation } from "#models/scoped.server";

/** What would be sent, what is missing from it, and who it might be mistaken for. */
export async function loadSubmission(actor: Actor, associationId: string | undefined) {
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return null;
  const {
    _id: id,
    name,
    kind,
    status,
    registerNumber,
    businessId,
    homeMunicipality,
    description,
    fields,
    operatingArea,
    languages,
    contact,
  } = association;
  const same = await findSameAssociations(association);
  return {
    ...{ id, name, kind, status, registerNumber, businessId, homeMunicipality, description },
    ...{ fields: [...fields], operatingArea: [...operatingArea], languages: [...languages] },
    contact: { role: contact.role, email: contact.email, phone: contact.phone, website: contact.website },
    isOpen: isBeforeApproval(status),
    gaps: registrationGaps(association),
    similar: same
      .filter(({ reason, status: theirs }) => reason === "name" && theirs === "published")
      .map((other) => ({ id: other.id, name: other.name })),
  };
}

export type SubmissionView = NonNullable<Awaited<ReturnType<typeof loadSubmission>>>;
