import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { TIE_LIFECYCLE } from "#domain/ties/tie";
import { advance } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { TieModel } from "#models/tie.server";

type Command = { tieId: string; reason: string; actor: Actor; now: Date };

/** Ends a tie of one's own, with the reason. It stays on record: cases were handled, or not, while it held. */
export async function endTie({
  tieId,
  reason,
  actor,
  now,
}: Command): Promise<Result<null, NotAllowed | ChangedMeanwhile | { code: "notFound" }>> {
  const tie = isId(tieId) ? await TieModel.findOne({ _id: tieId, personId: actor.personId }) : null;
  if (!tie) return refused({ code: "notFound" });
  const moved = advance(tie, TIE_LIFECYCLE, "end", stampOf(actor, now, reason));
  return moved.ok ? saveRecord(tie) : moved;
}
