import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { findMunicipality } from "#models/municipality.server";
import { ProgrammeModel } from "#models/programme.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";
import { knowsBodies, programmeFields, type ProgrammeInput } from "#use-cases/create-programme.server";

type Command = { programmeId: string; version: number; input: ProgrammeInput; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "unknownBody" } | NotOffered;

/** Rewrites a kind of grant. Calls that exist keep the name and unit they were made with. */
export async function updateProgramme(command: Command): Promise<Result<null, Refusal>> {
  const { programmeId, version, input, actor, now } = command;
  const scope = municipalitiesWhere(actor, "manageProgrammes");
  const programme = isId(programmeId)
    ? await ProgrammeModel.findOne({ _id: programmeId, municipality: { $in: scope } })
    : null;
  if (!programme) return refused({ code: "notFound" });
  if (!can(actor, "manageProgrammes", { municipality: programme.municipality })) return refused({ code: "notAllowed" });
  if (programme.__v !== version) return refused({ code: "changedMeanwhile" });
  if (!knowsBodies(await findMunicipality(programme.municipality), input)) return refused({ code: "unknownBody" });
  const [chosen, before] = [{ unit: [input.unit] }, { unit: [programme.unit] }];
  const checked = await checkTerms(programme.municipality, { unit: "units" }, chosen, before);
  if (!checked.ok) return checked;
  programme.set(programmeFields(input, checked.value.unit));
  chronicle(programme, { event: "update" }, stampOf(actor, now));
  return saveRecord(programme);
}
