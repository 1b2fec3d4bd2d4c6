import { findMunicipality } from "#models/municipality.server";
import { PersonModel, type Person } from "#models/person.server";

/** Where an association writes to its coordinator; the municipality's registry where nobody holds the role. */
export async function coordinatorAddress(municipality: string): Promise<string | null> {
  const coordinator = await PersonModel.findOne({ staff: { $elemMatch: { municipality, role: "coordinator" } } })
    .sort({ createdAt: 1 })
    .select({ email: 1 })
    .lean<Pick<Person, "email">>()
    .exec();
  return coordinator?.email ?? (await findMunicipality(municipality))?.registry?.email ?? null;
}
