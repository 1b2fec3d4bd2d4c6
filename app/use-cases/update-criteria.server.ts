import { checkCriteria, type Criterion, type CriteriaRefusal } from "#domain/grants/scoring/criteria";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { ProgrammeModel } from "#models/programme.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = {
  programmeId: string;
  version: number;
  criteria: Criterion[];
  /** Hundredths of a point. */
  talkOver: number;
  actor: Actor;
  now: Date;
};
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" } | CriteriaRefusal[];

/**
 * Writes what a programme's applications are scored by, as a new version. Calls that were made keep theirs; with no
 * criteria at all the next call is not scored.
 */
export async function updateCriteria(command: Command): Promise<Result<null, Refusal>> {
  const { programmeId, version, criteria, talkOver, actor, now } = command;
  const scope = { municipality: { $in: municipalitiesWhere(actor, "manageProgrammes") } };
  const programme = isId(programmeId) ? await ProgrammeModel.findOne({ _id: programmeId, ...scope }) : null;
  if (!programme) return refused({ code: "notFound" });
  if (!can(actor, "manageProgrammes", { municipality: programme.municipality })) return refused({ code: "notAllowed" });
  if (programme.__v !== version) return refused({ code: "changedMeanwhile" });
  const refusals = criteria.length === 0 ? [] : checkCriteria(criteria);
  if (refusals.length > 0) return refused(refusals);
  const next = programme.scoring.version + 1;
  programme.set({ scoring: { version: next, criteria, talkOver } });
  chronicle(programme, { event: "updateCriteria", facts: { version: next } }, stampOf(actor, now));
  return saveRecord(programme);
}
