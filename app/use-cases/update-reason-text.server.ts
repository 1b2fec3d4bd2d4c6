import type { ReasonTextInput } from "#domain/grants/reasons/reason-text";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { toStoredText } from "#models/local-text-input.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findReasonText } from "#models/scoped-reasons.server";
import { stampOf } from "#models/scoped.server";

type Command = { reasonId: string; version: number; input: ReasonTextInput; actor: Actor; now: Date };

/**
 * Rewrites a sentence of the library. Reasons that were written with the old words keep them, and are told in other
 * languages as before: a rewritten sentence is another sentence.
 */
export async function updateReasonText(
  command: Command,
): Promise<Result<null, { code: "notFound" } | ChangedMeanwhile>> {
  const { reasonId, version, input, actor, now } = command;
  const reason = await findReasonText(actor, reasonId);
  if (!reason) return refused({ code: "notFound" });
  if (reason.__v !== version) return refused({ code: "changedMeanwhile" });
  const { texts: before, former } = reason.toObject();
  const isRewritten = before.fi !== input.texts.fi;
  reason.set({ former: isRewritten ? [...former, before] : former, use: input.use, texts: toStoredText(input.texts) });
  chronicle(reason, { event: "update" }, stampOf(actor, now));
  return saveRecord(reason);
}
