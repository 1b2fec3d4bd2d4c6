import { municipalitiesWhere } from "#domain/policy";
import type { Missing } from "#domain/referrals/unmet-need";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { UnmetNeedModel } from "#models/unmet-need.server";

type Command = { markId: string; actor: Actor; now: Date } & (
  { change: "takeBack" } | { change: "tellMissing"; missing: Missing | null }
);

/** Takes a mark back, or tells what was missing; only on the day it was made, for nobody knows later which it was. */
export async function changeUnmetNeed(command: Command): Promise<Result<null, { code: "notFound" }>> {
  const { markId: _id, actor, now } = command;
  const todays = { _id, municipality: { $in: municipalitiesWhere(actor, "counsel") }, on: plainDateAt(now) };
  if (command.change === "takeBack") {
    // Taking back twice is taking back.
    await UnmetNeedModel.deleteOne(todays).exec();
    return ok(null);
  }
  const { matchedCount } = await UnmetNeedModel.updateOne(todays, { $set: { missing: command.missing } }).exec();
  return matchedCount === 1 ? ok(null) : refused({ code: "notFound" });
}
