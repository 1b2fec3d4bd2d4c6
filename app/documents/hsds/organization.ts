import { uuidOf } from "#documents/hsds/ids";
import { attributesOf, type TermNames } from "#documents/hsds/terms";
import type { PublicAssociation } from "#models/public-directory.server";

const LEGAL_STATUS: Record<PublicAssociation["kind"], string> = {
  association: "registered association",
  umbrella: "registered association, umbrella organisation",
  informal: "unregistered group",
  parish: "parish",
  cityUnit: "unit of a municipality",
  company: "company",
};

function identifiersOf({ _id, registerNumber, businessId }: PublicAssociation) {
  const numbers = [
    { scheme: "FI-PRH", type: "Finnish register of associations", value: registerNumber },
    { scheme: "FI-YTJ", type: "Finnish business identity code", value: businessId },
  ];
  return numbers.flatMap(({ scheme, type, value }, index) =>
    value
      ? [
          {
            id: uuidOf(_id, "identifier", index),
            organization_id: uuidOf(_id, "organization"),
            identifier_scheme: scheme,
            identifier_type: type,
            identifier: value,
          },
        ]
      : [],
  );
}

/** The contact is a role, never a person. */
function contactsOf({ _id, contact }: PublicAssociation) {
  if (!contact.role && !contact.email) return [];
  return [
    {
      id: uuidOf(_id, "contact"),
      organization_id: uuidOf(_id, "organization"),
      title: contact.role || undefined,
      email: contact.email || undefined,
    },
  ];
}

/** The fields of an organization that lists show. */
export function organizationRow(association: PublicAssociation) {
  const { _id, name, otherNames, description, contact, kind, umbrellaIds, businessId } = association;
  const [umbrella] = umbrellaIds;
  return {
    id: uuidOf(_id, "organization"),
    name,
    alternate_name: otherNames.join(", ") || undefined,
    description: description || name,
    email: contact.email || undefined,
    website: contact.website ?? undefined,
    tax_id: businessId ?? undefined,
    legal_status: LEGAL_STATUS[kind],
    parent_organization_id: umbrella ? uuidOf(umbrella, "organization") : undefined,
  };
}

/** An organization with everything that belongs to it. */
export function organizationOf(association: PublicAssociation, names: TermNames) {
  const { _id, contact, fields, volunteerTypes } = association;
  return {
    ...organizationRow(association),
    contacts: contactsOf(association),
    phones: contact.phone
      ? [{ id: uuidOf(_id, "phone"), organization_id: uuidOf(_id, "organization"), number: contact.phone }]
      : [],
    organization_identifiers: identifiersOf(association),
    attributes: attributesOf(
      { id: _id, entity: "organization" },
      [
        { taxonomy: "fields", codes: fields },
        { taxonomy: "volunteerTypes", codes: volunteerTypes },
      ],
      names,
    ),
  };
}
