import type { ReasonTextInput } from "#domain/grants/reasons/reason-text";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { toStoredText } from "#models/local-text-input.server";
import { ReasonTextModel } from "#models/reason-text.server";
import { stampOf } from "#models/scoped.server";

type Command = { municipality: string; input: ReasonTextInput; actor: Actor; now: Date };

/** Adds a sentence to the municipality's library. */
export async function addReasonText(command: Command): Promise<Result<null, { code: "notAllowed" }>> {
  const { municipality, input, actor, now } = command;
  if (!can(actor, "writeProposal", { municipality })) return refused({ code: "notAllowed" });
  const reason = new ReasonTextModel({ municipality, use: input.use, texts: toStoredText(input.texts) });
  chronicle(reason, { event: "create" }, stampOf(actor, now));
  await reason.save();
  return ok(null);
}
