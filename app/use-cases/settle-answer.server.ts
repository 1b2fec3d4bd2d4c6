import { settle, type Settling } from "#domain/grants/settle";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { retried } from "#models/retry-save.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { workingCopy, writeApplication } from "#models/working-copy.server";
import { ownDraft, type NotADraft } from "#use-cases/own-draft.server";

type Command = Settling & { caseId: string; actor: Actor };
type Refusal = ChangedMeanwhile | NotADraft;

async function settleOnce({ caseId, actor, ...settling }: Command): Promise<Result<null, Refusal[]>> {
  const found = await ownDraft(actor, caseId);
  if (!found.ok) return found;
  const draft = found.value;
  const { drafting } = draft.toObject();
  const { application } = workingCopy(draft.toObject());
  const settled = settle({ content: application, drafting }, settling);
  writeApplication(draft, settled.content);
  draft.set("drafting", settled.drafting);
  const saved = await saveRecord(draft);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/** Says of a field that what was copied is true, or which of two answers to it stands. */
export const settleAnswer = (command: Command): Promise<Result<null, readonly Refusal[]>> =>
  retried(() => settleOnce(command));
