import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { MeantCodes } from "#domain/search/needs-meant";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { knownCodes } from "#domain/taxonomy/resolve";
import { allowAttempt } from "#models/rate-limits.server";
import { isDuplicateKey } from "#models/save.server";
import { findLocalTerms } from "#models/taxonomy.server";
import { UnmetNeedModel } from "#models/unmet-need.server";

type Command = { markId: string; municipality: string; codes: MeantCodes; actor: Actor; now: Date };

/** Nothing was found for somebody's client: marks the codes of what was asked for, and the day. The same form counts once. */
export async function markUnmetNeed(
  command: Command,
): Promise<Result<null, { code: "notAllowed" | "tooManyRequests" }>> {
  const { markId, municipality, codes, actor, now } = command;
  if (!can(actor, "counsel", { municipality })) return refused({ code: "notAllowed" });
  if (!(await allowAttempt("unmetNeedByPerson", actor.personId))) return refused({ code: "tooManyRequests" });
  const terms = await findLocalTerms(municipality);
  try {
    await UnmetNeedModel.create({
      _id: markId,
      municipality,
      needs: knownCodes(terms.needs, codes.needs),
      targetGroups: knownCodes(terms.targetGroups, codes.targetGroups),
      villages: knownCodes(terms.villages, codes.villages),
      on: plainDateAt(now),
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  return ok(null);
}
