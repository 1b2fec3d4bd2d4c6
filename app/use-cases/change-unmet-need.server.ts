import { municipalitiesWhere } from "#domain/policy";
import type { Missing } from "#domain/referrals/unmet-need";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { knownCodes } from "#domain/taxonomy/resolve";
import { findLocalTerms } from "#models/taxonomy.server";
import { UnmetNeedModel, type UnmetNeed } from "#models/unmet-need.server";

type Command = { markId: string; actor: Actor; now: Date } & (
  | { change: "takeBack" }
  /** `need`: the need in question, where the search told none; null leaves it at that. */
  | { change: "tellMissing"; missing: Missing | null; need?: string | null }
);

/** A need as the municipality's list knows it. */
async function needsOf({ municipality }: Pick<UnmetNeed, "municipality">, need: string | null | undefined) {
  if (!need) return {};
  const { needs } = await findLocalTerms(municipality);
  return { needs: knownCodes(needs, [need]) };
}

/** Takes a mark back, or tells what was missing; only on the day it was made, for nobody knows later which it was. */
export async function changeUnmetNeed(command: Command): Promise<Result<null, { code: "notFound" }>> {
  const { markId: _id, actor, now } = command;
  const todays = { _id, municipality: { $in: municipalitiesWhere(actor, "counsel") }, on: plainDateAt(now) };
  if (command.change === "takeBack") {
    // Taking back twice is taking back.
    await UnmetNeedModel.deleteOne(todays).exec();
    return ok(null);
  }
  const mark = await UnmetNeedModel.findOne(todays);
  if (!mark) return refused({ code: "notFound" });
  mark.set({ missing: command.missing, ...(mark.needs.length === 0 ? await needsOf(mark, command.need) : {}) });
  await mark.save();
  return ok(null);
}
