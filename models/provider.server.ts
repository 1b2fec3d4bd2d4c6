import type { LocalText } from "#domain/shared/locales";
import { findHomeMunicipality } from "#models/municipality.server";

export type Provider = { names: LocalText; email: string | null };

/** Who provides the service, and where to write about it. */
export async function findProvider(): Promise<Provider> {
  const municipality = await findHomeMunicipality();
  return { names: municipality?.names ?? { fi: "Kumppani" }, email: municipality?.registry?.email ?? null };
}
