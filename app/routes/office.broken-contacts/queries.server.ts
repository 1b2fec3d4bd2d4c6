import { plainDateAt } from "#domain/shared/zoned-time";
import { brokenContactsOf, type BrokenContact } from "#models/broken-address.server";

export type BrokenContactView = Omit<BrokenContact, "since"> & { since: string };

export const loadBrokenContacts = async (municipality: string): Promise<BrokenContactView[]> =>
  (await brokenContactsOf(municipality)).map((contact) => ({ ...contact, since: plainDateAt(contact.since) }));
