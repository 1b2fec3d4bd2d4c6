import { removedCodes, withCodes } from "#domain/municipality-details";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import type { StoredLocalText } from "#models/local-text.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type EditedBody = { code?: string | undefined; names: StoredLocalText; officeHolder?: boolean };

export type MunicipalityDetails = Pick<Municipality, "names" | "caseNumberPrefix" | "debtor" | "registry"> & {
  decidingBodies: EditedBody[];
};

type Command = { municipality: string; version: number; details: MunicipalityDetails; actor: Actor; now: Date };

export type MunicipalityRefusal =
  { code: "notFound" | "notAllowed" | "changedMeanwhile" } | { code: "bodyInUse"; name: string };

/** Saves the municipality's own details. A body that a call still points to cannot be left out. */
export async function updateMunicipality(command: Command): Promise<Result<null, MunicipalityRefusal>> {
  const { municipality: code, version, details, actor, now } = command;
  const municipality = await MunicipalityModel.findById(code);
  if (!municipality) return refused({ code: "notFound" });
  if (!can(actor, "manageMunicipality", { municipality: code })) return refused({ code: "notAllowed" });
  if (municipality.__v !== version) return refused({ code: "changedMeanwhile" });
  const before = municipality.toObject();
  const decidingBodies = withCodes(details.decidingBodies, before.decidingBodies);
  const nameOf = (wanted: string) => before.decidingBodies.find((each) => each.code === wanted)?.names.fi ?? "";
  for (const body of removedCodes(before.decidingBodies, decidingBodies))
    if (await CallModel.exists({ municipality: code, decidingBody: body }))
      return refused({ code: "bodyInUse", name: nameOf(body) });
  municipality.set({ ...details, decidingBodies });
  chronicle(municipality, { event: "update" }, stampOf(actor, now));
  return saveRecord(municipality);
}
