import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { isId } from "#models/define-model.server";
import { UnmetNeedModel, type UnmetNeed } from "#models/unmet-need.server";

/** A mark of today of the person's municipality. */
export async function loadMark(actor: Actor, markId: string | undefined, now: Date) {
  if (!isId(markId)) return null;
  const municipality = { $in: municipalitiesWhere(actor, "counsel") };
  const mark = await UnmetNeedModel.findOne({ _id: markId, municipality, on: plainDateAt(now) })
    .lean<UnmetNeed>()
    .exec();
  if (!mark) return null;
  const { _id: id, needs, targetGroups, villages, missing } = mark;
  return { id, needs, targetGroups, villages, missing };
}
