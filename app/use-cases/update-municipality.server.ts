import { removedCodes, withCodes } from "#domain/municipality-details";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { newTerm, type Term } from "#domain/taxonomy/term";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import type { CodedName, StoredLocalText } from "#models/local-text.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { PersonModel } from "#models/person.server";
import { ProgrammeModel } from "#models/programme.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type EditedName = { code?: string | undefined; names: StoredLocalText };

export type MunicipalityDetails = Pick<Municipality, "names" | "caseNumberPrefix" | "debtor" | "registry"> & {
  villages: string[];
  units: EditedName[];
  decidingBodies: EditedName[];
};

type Command = { municipality: string; version: number; details: MunicipalityDetails; actor: Actor; now: Date };

export type MunicipalityRefusal =
  { code: "notFound" | "notAllowed" | "changedMeanwhile" } | { code: "unitInUse" | "bodyInUse"; name: string };

/** Names as terms; what was a term before keeps everything else. */
const asTerms = (named: readonly CodedName[], before: readonly Term[]): Term[] =>
  named.map(({ code, names }) => ({ ...(before.find((term) => term.code === code) ?? newTerm(code, names)), names }));

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
  const units = asTerms(withCodes(details.units, before.units), before.units);
  const villages = asTerms(
    details.villages.map((fi) => ({ code: fi, names: { fi, sv: null, en: null } })),
    before.villages,
  );
  const decidingBodies = withCodes(details.decidingBodies, before.decidingBodies);
  const nameOf = (list: readonly CodedName[], wanted: string) =>
    list.find((each) => each.code === wanted)?.names.fi ?? "";
  for (const unit of removedCodes(before.units, units))
    if (await isUnitInUse(code, unit)) return refused({ code: "unitInUse", name: nameOf(before.units, unit) });
  for (const body of removedCodes(before.decidingBodies, decidingBodies))
    if (await CallModel.exists({ municipality: code, decidingBody: body }))
      return refused({ code: "bodyInUse", name: nameOf(before.decidingBodies, body) });
  municipality.set({ ...details, units, villages, decidingBodies });
  chronicle(municipality, { event: "update" }, stampOf(actor, now));
  return saveRecord(municipality);
}
