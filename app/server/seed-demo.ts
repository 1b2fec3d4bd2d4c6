import type { Stamp } from "#models/chronicle.server";
import { seedCalls } from "#server/demo/calls";
import { readSample, seedDirectory } from "#server/demo/directory";
import { seedMunicipalities } from "#server/demo/municipalities";
import { DEMO_PEOPLE, seedPeople } from "#server/demo/people";
import { seedProgrammes } from "#server/demo/programmes";

/** Whom one may sign in as in demo mode; the start command prints them. */
export const demoPeople: readonly { role: string; name: string; email: string }[] = Object.values(DEMO_PEOPLE);

/** Fills an empty database with two municipalities, their people, the sample directory, and a year of grants. */
export async function seedDemo(now = new Date()): Promise<void> {
  const stamp: Stamp = { at: now, by: { personId: null, name: "Kumppani" } };
  const file = await readSample();
  await seedMunicipalities(stamp);
  const people = await seedPeople(stamp);
  await seedDirectory(file, people, stamp);
  const programmes = await seedProgrammes(stamp);
  const { name, email } = DEMO_PEOPLE.administrator;
  await seedCalls(programmes, { personId: people.get(email) ?? null, name }, now);
}
