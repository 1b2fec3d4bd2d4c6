import { can } from "#domain/policy";
import type { PremisesContent } from "#domain/premises/premises-form";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { formChoices } from "#models/form-choices.server";
import { PersonModel, type Person } from "#models/person.server";
import type { Premises } from "#models/premises.server";
import { findManagedPremises, subjectOfPremises } from "#models/scoped-premises.server";
import { versionOf } from "#use-cases/update-premises.server";

const contentOf = (premises: Premises): PremisesContent => {
  const { names, village, address, capacity, facilities, prices, hours, leadDays, contact } = premises;
  const { openingNote, howToBook, notes } = premises;
  return {
    ...{ names, village, address, capacity, leadDays, openingNote, howToBook, notes, prices },
    facilities: facilities.map(({ code, answer, note }) => ({ code, answer, note })),
    hours: hours.map(({ weekday, opensAt, closesAt }) => ({ weekday, opensAt, closesAt })),
    contact: { role: contact.role, email: contact.email, phone: contact.phone },
  };
};

/** A place as those who look after it edit it. */
export async function loadManagedPremises(actor: Actor, premisesId: string | undefined, locale: Locale) {
  const document = await findManagedPremises(actor, premisesId);
  if (!document) return null;
  const premises = document.toObject<Premises>();
  const [people, { villages }] = await Promise.all([
    PersonModel.find({ _id: { $in: premises.keepers.map(({ personId }) => personId) } })
      .select({ name: 1, email: 1 })
      .lean<Pick<Person, "_id" | "name" | "email">[]>()
      .exec(),
    formChoices(premises.municipality, locale),
  ]);
  const personOf = new Map(people.map((person) => [person._id, person]));
  const isListed = villages.some(({ value }) => value === premises.village);
  return {
    id: premises._id,
    name: localText(premises.names, locale),
    status: premises.status,
    version: versionOf(premises),
    mayPicture: can(actor, "keepPremises", subjectOfPremises(premises)),
    content: contentOf(premises),
    villages: isListed ? villages : [...villages, { value: premises.village, label: premises.village }],
    keepers: premises.keepers.map(({ personId, since }) => {
      const person = personOf.get(personId);
      return { personId, since, name: person?.name ?? "", email: person?.email ?? "" };
    }),
    history: premises.history
      .map(({ id, event, at, by, reason }) => ({ id, event, at, by: by.name, reason }))
      .reverse(),
  };
}

export type ManagedPremises = NonNullable<Awaited<ReturnType<typeof loadManagedPremises>>>;
