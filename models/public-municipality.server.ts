import { MunicipalityModel, type Municipality } from "#models/municipality.server";

/** What public pages need of a municipality: never its history or its accounts. */
export type PublicMunicipality = Pick<Municipality, "_id" | "names" | "units" | "villages" | "directoryTimes">;

const SHOWN = { names: 1, units: 1, villages: 1, directoryTimes: 1 } as const;

/** Every municipality of the installation, the home municipality first. */
export const findMunicipalities = (): Promise<PublicMunicipality[]> =>
  MunicipalityModel.find().sort({ createdAt: 1, _id: 1 }).select(SHOWN).lean<PublicMunicipality[]>().exec();

/** The municipality that an address asks for, else the home municipality. */
export const municipalityAsked = (
  municipalities: readonly PublicMunicipality[],
  code: string | null,
): PublicMunicipality | undefined =>
  code === null ? municipalities[0] : municipalities.find(({ _id }) => _id === code);
