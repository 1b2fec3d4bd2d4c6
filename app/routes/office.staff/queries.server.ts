import type { StaffRole } from "#domain/roles";
import type { LocalText } from "#domain/shared/locales";
import type { CodedName } from "#models/local-text.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { PersonModel, type Person } from "#models/person.server";

export type StaffRow = { id: string; name: string; email: string; roles: { role: StaffRole; units: string[] }[] };
export type StaffView = { units: { code: string; names: LocalText }[]; people: StaffRow[] };

/** Everybody who holds a role in the municipality, with what they hold there and nothing of what they hold elsewhere. */
export async function loadStaff(code: string): Promise<StaffView> {
  const [municipality, people] = await Promise.all([
    MunicipalityModel.findById(code).select({ units: 1 }).lean<Pick<Municipality, "units">>().exec(),
    PersonModel.find({ "staff.municipality": code })
      .select({ name: 1, email: 1, staff: 1 })
      .lean<Pick<Person, "_id" | "name" | "email" | "staff">[]>()
      .exec(),
  ]);
  const units: CodedName[] = municipality?.units ?? [];
  return {
    units: units.map(({ code: unit, names }) => ({ code: unit, names })),
    people: people.map(({ _id, name, email, staff }) => ({
      id: _id,
      name,
      email,
      roles: staff.filter((post) => post.municipality === code).map((post) => ({ role: post.role, units: post.units })),
    })),
  };
}
