import { Schema } from "mongoose";
import { AssociationModel, type Association } from "#models/association.server";
import { defineModel } from "#models/define-model.server";
import { PersonModel, type Person } from "#models/person.server";

/**
 * An address at which mail does not arrive. It is kept by the address, not in the records that hold it: one write marks
 * every person and association that has it, and whoever changes their address is unmarked by that.
 */
export type BrokenAddress = {
  /** The address itself, in small letters. */
  _id: string;
  since: Date;
  lastAt: Date;
  /** What the mail server said, e.g. "5.1.1". */
  status: string;
};

const schema = new Schema<BrokenAddress>(
  {
    _id: { type: String, required: true },
    since: { type: Date, required: true },
    lastAt: { type: Date, required: true },
    status: { type: String, required: true },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ lastAt: 1 });

export const BrokenAddressModel = defineModel<BrokenAddress>("BrokenAddress", schema, "brokenAddresses");

export type Marked = { people: number; associations: number };

/** Marks an address that is somebody's here; one that is nobody's is not kept. */
export async function markBroken(email: string, status: string, now: Date): Promise<Marked> {
  const address = email.toLowerCase();
  const [people, associations] = await Promise.all([
    PersonModel.countDocuments({ email: address }).exec(),
    AssociationModel.countDocuments({ "contact.email": address }).exec(),
  ]);
  if (people + associations > 0)
    await BrokenAddressModel.updateOne(
      { _id: address },
      { $set: { lastAt: now, status }, $setOnInsert: { since: now } },
      { upsert: true },
    );
  return { people, associations };
}

/** Somebody has read a mail that was sent there: a code came back, or the link of a letter was pressed. */
export const clearBroken = async (email: string): Promise<void> => {
  await BrokenAddressModel.deleteOne({ _id: email.toLowerCase() });
};

/** Of these addresses the ones at which mail does not arrive, with the instant since when. */
export async function brokenAmong(emails: readonly string[]): Promise<Map<string, Date>> {
  const asked = [...new Set(emails.map((email) => email.toLowerCase()).filter(Boolean))];
  const broken = await BrokenAddressModel.find({ _id: { $in: asked } })
    .lean<BrokenAddress[]>()
    .exec();
  return new Map(broken.map(({ _id, since }) => [_id, since]));
}

export type BrokenContact = {
  associationId: string;
  association: string;
  /** The public address, or that of one of its people. */
  email: string;
  person: string | null;
  since: Date;
};

type Contact = Pick<Association, "_id" | "name" | "contact" | "members">;

/** The associations of a municipality that mail does not reach, at their public address or at a person's, longest first. */
export async function brokenContactsOf(municipality: string): Promise<BrokenContact[]> {
  const broken = await BrokenAddressModel.find().lean<BrokenAddress[]>().exec();
  if (broken.length === 0) return [];
  const sinceOf = new Map(broken.map(({ _id, since }) => [_id, since]));
  const people = await PersonModel.find({ email: { $in: [...sinceOf.keys()] } })
    .select({ email: 1, name: 1 })
    .lean<Pick<Person, "_id" | "email" | "name">[]>()
    .exec();
  const associations = await AssociationModel.find({
    municipality,
    status: { $ne: "archived" },
    $or: [
      { "contact.email": { $in: [...sinceOf.keys()] } },
      { "members.personId": { $in: people.map(({ _id }) => _id) } },
    ],
  })
    .select({ name: 1, contact: 1, members: 1 })
    .lean<Contact[]>()
    .exec();
  const contacts = associations.flatMap(({ _id: associationId, name: association, contact, members }) => {
    const broke = (email: string, person: string | null): BrokenContact[] => {
      const since = sinceOf.get(email.toLowerCase());
      return since ? [{ associationId, association, email, person, since }] : [];
    };
    const own = people.filter((person) => members.some(({ personId }) => personId === person._id));
    return [...broke(contact.email, null), ...own.flatMap(({ email, name }) => broke(email, name))];
  });
  return contacts.sort((a, b) => a.since.getTime() - b.since.getTime());
}
