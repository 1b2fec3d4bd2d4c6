import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findReasonText } from "#models/scoped-reasons.server";
import { stampOf } from "#models/scoped.server";

type Command = { reasonId: string; retired: boolean; actor: Actor; now: Date };

/** Takes a sentence of the library out of use, or into use again. */
export async function retireReasonText(
  command: Command,
): Promise<Result<null, { code: "notFound" } | ChangedMeanwhile>> {
  const { reasonId, retired, actor, now } = command;
  const reason = await findReasonText(actor, reasonId);
  if (!reason) return refused({ code: "notFound" });
  reason.retiredAt = retired ? now : null;
  chronicle(reason, { event: retired ? "retire" : "restore" }, stampOf(actor, now));
  return saveRecord(reason);
}
