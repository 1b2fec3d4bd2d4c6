import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { CaseTableViewModel } from "#models/case-table-view.server";

type Command = { viewId: string; actor: Actor };

/** Takes a view of one's own away, also from those it was shared with. */
export async function removeCaseView({ viewId, actor }: Command): Promise<Result<null, { code: "notFound" }>> {
  const removed = await CaseTableViewModel.deleteOne({ _id: viewId, ownerId: actor.personId });
  return removed.deletedCount === 1 ? ok(null) : refused({ code: "notFound" });
}
