import { AssociationModel, type Association } from "#models/association.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import type { Person } from "#models/person.server";
import { TieModel, type Tie } from "#models/tie.server";

type Official = Pick<Person, "_id" | "name" | "email">;

/** Why the program thinks that somebody may be tied: their address or name stands where an association's people do. */
export type FoundTie = { personId: string; associationId: string; why: "contact" | "applicant" };

type Contact = { associationId: string; email: string; name: string; why: FoundTie["why"] };

/** A first name alone is many people's. */
const isFullName = (name: string): boolean => /\S\s+\S/.test(name.trim());
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Those whom the associations of a municipality, and their filed applications, name as the ones to be reached. */
async function contactsIn(municipality: string, officials: readonly Official[]): Promise<Contact[]> {
  const emails = officials.map(({ email }) => email);
  const names = officials.map(({ name }) => name).filter(isFullName);
  const ofPeople = [{ "application.contactEmail": { $in: emails } }, { "application.contactName": { $in: names } }];
  const [associations, cases] = await Promise.all([
    AssociationModel.find({ municipality, "contact.email": { $in: emails } })
      .select({ "contact.email": 1 })
      .lean<Pick<Association, "_id" | "contact">[]>()
      .exec(),
    GrantCaseModel.find({ municipality, caseNumber: { $ne: null }, $or: ofPeople })
      .select({ associationId: 1, "application.contactEmail": 1, "application.contactName": 1 })
      .lean<Pick<GrantCase, "associationId" | "application">[]>()
      .exec(),
  ]);
  return [
    ...associations.map(({ _id, contact }): Contact => ({
      ...{ associationId: _id, email: contact.email, name: "", why: "contact" },
    })),
    ...cases.map(({ associationId, application }): Contact => ({
      ...{ associationId, email: application.contactEmail, name: application.contactName, why: "applicant" },
    })),
  ];
}

const isOf = ({ name, email }: Official, contact: Contact): boolean =>
  same(email, contact.email) || (isFullName(name) && same(name, contact.name));

/**
 * The ties that the program sees and that nobody has answered: the person's address or full name is that of an
 * association's contact. A membership keeps from its cases by itself and is none of these. Each pair once.
 */
export async function findTies(municipality: string, officials: readonly Official[]): Promise<FoundTie[]> {
  const contacts = await contactsIn(municipality, officials);
  const personIds = officials.map(({ _id }) => _id);
  const associationIds = contacts.map(({ associationId }) => associationId);
  const [answered, acted] = await Promise.all([
    TieModel.find({ personId: { $in: personIds }, caseId: null, associationId: { $in: associationIds } })
      .select({ personId: 1, associationId: 1 })
      .lean<Pick<Tie, "personId" | "associationId">[]>()
      .exec(),
    AssociationModel.find({ _id: { $in: associationIds }, "members.personId": { $in: personIds } })
      .select({ members: 1 })
      .lean<Pick<Association, "_id" | "members">[]>()
      .exec(),
  ]);
  const settled = new Set([
    ...answered.map(({ personId, associationId }) => `${personId} ${associationId}`),
    ...acted.flatMap(({ _id, members }) => members.map(({ personId }) => `${personId} ${_id}`)),
  ]);
  return officials.flatMap((official) =>
    contacts.flatMap((contact): FoundTie[] => {
      const key = `${official._id} ${contact.associationId}`;
      if (settled.has(key) || !isOf(official, contact)) return [];
      settled.add(key);
      return [{ personId: official._id, associationId: contact.associationId, why: contact.why }];
    }),
  );
}
