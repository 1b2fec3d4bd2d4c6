import { withBudgetSums } from "#domain/grants/budget-in-core";
import { copyApplication } from "#domain/grants/copy-application";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { CallModel, type Call } from "#models/call.server";
import { previousCase, sourceOf } from "#models/previous-case.server";
import { retried } from "#models/retry-save.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { workingCopy, writeApplication } from "#models/working-copy.server";
import { ownDraft, type NotADraft } from "#use-cases/own-draft.server";

type Command = { caseId: string; actor: Actor };
type Refusal = ChangedMeanwhile | NotADraft | { code: "nothingToCopy" };

async function copyOnce({ caseId, actor }: Command): Promise<Result<{ copied: number }, Refusal[]>> {
  const found = await ownDraft(actor, caseId);
  if (!found.ok) return found;
  const draft = found.value;
  const call = await CallModel.findById(draft.callId).orFail().lean<Call>().exec();
  const previous = await previousCase(draft.associationId, call);
  if (!previous) return refused([{ code: "nothingToCopy" }]);
  const form = call.form?.definition ?? null;
  const { content, keys } = copyApplication(
    { content: workingCopy(draft.toObject()).application, form, unread: draft.toObject().drafting.unread },
    await sourceOf(previous, call),
  );
  writeApplication(draft, withBudgetSums(form, { ...content, formVersion: call.form?.version ?? null }));
  const { drafting } = draft.toObject();
  const before = drafting.copied?.unconfirmed ?? [];
  const unconfirmed = [...new Set([...before, ...keys])];
  draft.set("drafting", { ...drafting, copied: { caseId: previous.case._id, year: previous.call.year, unconfirmed } });
  const saved = await saveRecord(draft);
  return saved.ok ? ok({ copied: keys.length }) : refused([saved.refusal]);
}

/**
 * Fills a draft from the association's earlier application, wherever nothing has been written yet. What was copied waits
 * for somebody to say that it is still true.
 */
export const copyLastApplication = (command: Command): Promise<Result<{ copied: number }, readonly Refusal[]>> =>
  retried(() => copyOnce(command));
