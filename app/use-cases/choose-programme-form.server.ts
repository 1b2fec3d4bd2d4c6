import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { GrantFormModel } from "#models/grant-form.server";
import { ProgrammeModel } from "#models/programme.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = { programmeId: string; version: number; formId: string | null; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "unknownForm" };

/** Says which form a kind of grant asks to be filled in, if any. Calls that exist keep the one they have. */
export async function chooseProgrammeForm(command: Command): Promise<Result<null, Refusal>> {
  const { programmeId, version, formId, actor, now } = command;
  const scope = municipalitiesWhere(actor, "manageProgrammes");
  const programme = isId(programmeId)
    ? await ProgrammeModel.findOne({ _id: programmeId, municipality: { $in: scope } })
    : null;
  if (!programme) return refused({ code: "notFound" });
  const { municipality } = programme;
  if (!can(actor, "manageProgrammes", { municipality })) return refused({ code: "notAllowed" });
  if (programme.__v !== version) return refused({ code: "changedMeanwhile" });
  const chosen = formId === null ? null : await GrantFormModel.exists({ _id: formId, municipality });
  if (formId !== null && !chosen) return refused({ code: "unknownForm" });
  programme.formId = formId;
  chronicle(programme, { event: "chooseForm", facts: { form: formId ?? "" } }, stampOf(actor, now));
  return saveRecord(programme);
}
