import type { AnswerOf } from "#domain/grants/form/answers";
import { documentsOf } from "#domain/grants/form/documents";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { CallModel, type Call } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { earlierDocuments, type EarlierDocument } from "#models/earlier-documents.server";
import { formOf } from "#models/form-documents.server";
import { retried } from "#models/retry-save.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { workingCopy, writeApplication } from "#models/working-copy.server";
import { ownDraft, type NotADraft } from "#use-cases/own-draft.server";

/** `fileId` null takes back what was pointed at. */
type Command = { caseId: string; field: string; fileId: string | null; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | NotADraft;

const pointingAt = (chosen: EarlierDocument | undefined): AnswerOf<"attachment"> =>
  chosen
    ? { kind: "attachment", given: "before", files: [chosen.fileId] }
    : { kind: "attachment", given: null, files: [] };

async function pointOnce({ caseId, field, fileId, actor, now }: Command): Promise<Result<null, Refusal[]>> {
  const found = await ownDraft(actor, caseId);
  if (!found.ok) return found;
  const draft = found.value;
  const call = await CallModel.findById(draft.callId).select({ form: 1 }).orFail().lean<Pick<Call, "form">>().exec();
  const { application } = workingCopy(draft.toObject());
  const asked = documentsOf(formOf(call), application.answers).find(({ id }) => id === field);
  const given = await earlierDocuments(draft);
  const chosen = given.find((one) => one.fileId === fileId);
  if (!asked?.mayBeGivenBefore || (fileId !== null && !chosen)) return refused([{ code: "notFound" }]);
  const answer = pointingAt(chosen);
  writeApplication(draft, { ...application, answers: { ...application.answers, [field]: answer } });
  const event = chosen ? "attachFile" : "removeAttachment";
  chronicle(draft, { event, facts: { name: chosen?.name ?? asked.label.fi } }, stampOf(actor, now));
  const saved = await saveRecord(draft);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/** Says of a document that the form asks for that the city has it: which one of those that came with earlier applications. */
export const pointAtDocument = (command: Command): Promise<Result<null, readonly Refusal[]>> =>
  retried(() => pointOnce(command));
