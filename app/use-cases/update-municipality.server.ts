import { removedCodes, withCodes } from "#domain/municipality-details";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import type { StoredLocalText } from "#models/local-text.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { PersonModel } from "#models/person.server";
import { ProgrammeModel } from "#models/programme.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type EditedName = { code?: string | undefined; names: StoredLocalText };

export type MunicipalityDetails = Pick<
  Municipality,
  "names" | "caseNumberPrefix" | "villages" | "debtor" | "registry"
> & {
  units: EditedName[];
  decidingBodies: EditedName[];
};

type Command = { municipality: string; version: number; details: MunicipalityDetails; actor: Actor; now: Date };

export type MunicipalityRefusal =
  { code: "notFound" | "notAllowed" | "changedMeanwhile" } | { code: "unitInUse" | "bodyInUse"; name: string };

async function isUnitInUse(municipality: string, unit: string): Promise<boolean> {
  const found = await Promise.all([
    ProgrammeModel.exists({ municipality, unit }),
    CooperationFormModel.exists({ municipality, unit }),
    PersonModel.exists({ staff: { $elemMatch: { municipality, units: unit } } }),
  ]);
  return found.some((one) => one !== null);
}

/** Saves the municipality's own details. What a programme, a call or a person still points to cannot be left out. */
export async function updateMunicipality(command: Command): Promise<Result<null, MunicipalityRefusal>> {
  const { municipality: code, version, details, actor, now } = command;
  const municipality = await MunicipalityModel.findById(code);
  if (!municipality) return refused({ code: "notFound" });
  if (!can(actor, "manageMunicipality", { municipality: code })) return refused({ code: "notAllowed" });
  if (municipality.__v !== version) return refused({ code: "changedMeanwhile" });
  const before = municipality.toObject();
  const units = withCodes(details.units, before.units);
  const decidingBodies = withCodes(details.decidingBodies, before.decidingBodies);
  const nameOf = (list: Municipality["units"], wanted: string) =>
    list.find((each) => each.code === wanted)?.names.fi ?? "";
  for (const unit of removedCodes(before.units, units))
    if (await isUnitInUse(code, unit)) return refused({ code: "unitInUse", name: nameOf(before.units, unit) });
  for (const body of removedCodes(before.decidingBodies, decidingBodies))
    if (await CallModel.exists({ municipality: code, decidingBody: body }))
      return refused({ code: "bodyInUse", name: nameOf(before.decidingBodies, body) });
  municipality.set({ ...details, units, decidingBodies });
  chronicle(municipality, { event: "update" }, stampOf(actor, now));
  return saveRecord(municipality);
}
