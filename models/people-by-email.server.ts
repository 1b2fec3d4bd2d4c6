import type { Locale } from "#domain/shared/locales";
import { PersonModel, type Person } from "#models/person.server";
import { isDuplicateKey } from "#models/save.server";

/** The person with the address; one unknown so far is made, also when two ask at once. */
export async function personByEmail(email: string, locale: Locale): Promise<Person> {
  const known = await PersonModel.findOne({ email }).lean<Person>().exec();
  if (known) return known;
  try {
    return (await PersonModel.create({ email, locale })).toObject();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return personByEmail(email, locale);
  }
}
