import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { directoryNames, umbrellaChoices } from "#models/association-choices.server";
import { formChoices } from "#models/form-choices.server";

/** What the form of a new organisation lets its coordinator choose from; null where the person coordinates nothing. */
export async function loadEntry(actor: Actor, locale: Locale) {
  const own = municipalitiesWhere(actor, "moderateAssociation");
  const [first] = own;
  if (first === undefined) return null;
  const [choices, umbrellas, names] = await Promise.all([
    formChoices(own.length === 1 ? first : null, locale),
    umbrellaChoices(),
    directoryNames(),
  ]);
  const municipalities = choices.municipalities.filter(({ value }) => own.includes(value));
  return { ...choices, municipalities, umbrellas, names };
}
