import { findMunicipality, type Municipality } from "#models/municipality.server";

export type MunicipalityView = Pick<
  Municipality,
  "names" | "caseNumberPrefix" | "decidingBodies" | "debtor" | "registry"
> & { code: string; version: number };

export async function loadMunicipality(code: string): Promise<MunicipalityView | null> {
  const municipality = await findMunicipality(code);
  if (!municipality) return null;
  const { names, caseNumberPrefix, decidingBodies, debtor, registry, __v: version } = municipality;
  return { code, version, names, caseNumberPrefix, decidingBodies, debtor, registry };
}
