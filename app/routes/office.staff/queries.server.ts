import type { StaffRole } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { nameIn, resolveCodes } from "#domain/taxonomy/resolve";
import { termChoices } from "#i18n/term-choices";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { PersonModel, type Person } from "#models/person.server";

/** The units of a role by their names. */
export type StaffRow = { id: string; name: string; email: string; roles: { role: StaffRole; units: string[] }[] };
export type StaffView = { units: { value: string; label: string }[]; people: StaffRow[] };

/** Everybody who holds a role in the municipality, with what they hold there and nothing of what they hold elsewhere. */
export async function loadStaff(code: string, locale: Locale): Promise<StaffView> {
  const [municipality, people] = await Promise.all([
    MunicipalityModel.findById(code).select({ units: 1 }).lean<Pick<Municipality, "units">>().exec(),
    PersonModel.find({ "staff.municipality": code })
      .select({ name: 1, email: 1, staff: 1 })
      .lean<Pick<Person, "_id" | "name" | "email" | "staff">[]>()
      .exec(),
  ]);
  const units = municipality?.units ?? [];
  const named = (codes: readonly string[]) => resolveCodes(units, codes).map((unit) => nameIn(units, unit, locale));
  return {
    units: termChoices(units, locale),
    people: people.map(({ _id, name, email, staff }) => ({
      id: _id,
      name,
      email,
      roles: staff
        .filter((post) => post.municipality === code)
        .map((post) => ({ role: post.role, units: named(post.units) })),
    })),
  };
}
