import { OVERLAP_LIFECYCLE, pairOf, type OverlapEvent } from "#domain/grants/double-funding/overlap-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { OverlapNoteModel } from "#models/overlap-note.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = {
  caseId: string;
  otherId: string;
  event: OverlapEvent;
  /** Why it is no double, or why it is looked at again. */
  why: string;
  actor: Actor;
  now: Date;
};
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" | "notTheSame" };

/**
 * Keeps what was found of two applications of one association: no double, with the reason and who says so; or takes that
 * back. It decides nothing by itself: a double is told in the proposal's reason.
 */
export async function noteOverlap(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, otherId, event, why, actor, now } = command;
  const [grantCase, other] = await Promise.all([
    findOfficeCase(actor, "prepareCase", caseId),
    findOfficeCase(actor, "prepareCase", otherId),
  ]);
  if (!grantCase || !other) return refused({ code: "notFound" });
  if (!can(actor, "prepareCase", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const { municipality, associationId } = grantCase;
  if (other.associationId !== associationId || other._id === grantCase._id) return refused({ code: "notTheSame" });
  const pair = pairOf(grantCase._id, other._id);
  const note =
    (await OverlapNoteModel.findOne({ pair })) ?? new OverlapNoteModel({ municipality, associationId, pair });
  const moved = advance(note, OVERLAP_LIFECYCLE, event, stampOf(actor, now, why));
  if (!moved.ok) return moved;
  note.why = event === "look" ? why : "";
  try {
    const saved = await saveRecord(note);
    return saved.ok ? ok(null) : saved;
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "changedMeanwhile" });
    throw error;
  }
}
