import { withKnown } from "#domain/grants/known-answers";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import { formOf } from "#models/form-documents.server";
import { knownFacts } from "#models/known-facts.server";
import { retried } from "#models/retry-save.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { workingCopy, writeApplication } from "#models/working-copy.server";
import { ownDraft, type NotADraft } from "#use-cases/own-draft.server";

type Command = { caseId: string; field: string; actor: Actor; now: Date; locale: Locale };
type Refusal = ChangedMeanwhile | NotADraft;

async function fillOnce({ caseId, field, actor, now, locale }: Command): Promise<Result<null, Refusal[]>> {
  const found = await ownDraft(actor, caseId);
  if (!found.ok) return found;
  const draft = found.value;
  const call = await CallModel.findById(draft.callId).orFail().lean<Call>().exec();
  const facts = await knownFacts(draft.associationId, call, now, locale);
  if (!facts) return ok(null);
  const { content, known } = withKnown(workingCopy(draft.toObject()).application, formOf(call), facts, field);
  if (known.length === 0) return ok(null);
  writeApplication(draft, content);
  draft.set("drafting.known", [...new Set([...draft.toObject().drafting.known, ...known])]);
  const saved = await saveRecord(draft);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/**
 * Fills one unanswered question of a draft with what the city has itself: one that began before the city had it, or before
 * the form asked it. What is answered already stays as it is.
 */
export const fillKnown = (command: Command): Promise<Result<null, readonly Refusal[]>> =>
  retried(() => fillOnce(command));
