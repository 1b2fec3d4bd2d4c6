import { data } from "@remix-run/node";
import type { FormReply } from "#domain/shared/form-reply";
import type { Actor } from "#domain/roles";
import { parseFormData, replyRefused, statusOf } from "#http/parse-form.server";
import { keptUpload } from "#http/kept-upload.server";
import type { ReceivedUpload } from "#http/receive-upload.server";
import { notFound, redirectWithFlash } from "#http/respond.server";
import { addCostRow } from "#use-cases/add-cost-row.server";
import { rowSchema } from "./schema";

/** What came with the form besides its text: a receipt, now or earlier, or a file that cannot be taken. */
async function receiptOf({ file }: ReceivedUpload, keptId: string | undefined, actor: Actor) {
  const receipt = file?.ok ? file.value : await keptUpload(keptId, actor);
  const refusals = file && !file.ok ? [file.refusal] : [];
  const errors: Record<string, string[]> = receipt || refusals.length > 0 ? {} : { receipt: ["required"] };
  return { receipt, refusals, errors };
}

type Command = { caseId: string; claimId: string; upload: ReceivedUpload; actor: Actor; now: Date };

/** Adds a cost from the form. Whatever is wrong, the receipt that came is kept and shown as attached. */
export async function addRow({ caseId, claimId, upload, actor, now }: Command) {
  const parsed = parseFormData(upload.form, rowSchema);
  const { receipt, refusals, errors } = await receiptOf(upload, parsed.typed["fileId"]?.[0], actor);
  const typed = {
    ...parsed.typed,
    fileId: receipt ? [receipt.fileId] : [],
    receiptName: receipt ? [receipt.name] : [],
  };
  if (!parsed.ok || !receipt || refusals.length > 0) {
    const reply = { values: typed, errors: { ...(parsed.ok ? {} : parsed.errors), ...errors }, refusals };
    return data<FormReply>(reply, { status: refusals.length > 0 ? statusOf(refusals) : 400 });
  }
  const { rowId: id, description, payee, receiptDate, claimed } = parsed.value;
  const row = { id, description, payee, receiptDate, claimedCents: claimed, receipt };
  const added = await addCostRow({ caseId, claimId, row, actor, now });
  if (added.ok) return redirectWithFlash(`/my/cases/${caseId}/claims/${claimId}`, "costRowAdded");
  if (added.refusal.code === "notFound") throw notFound();
  return replyRefused(added.refusal, { typed });
}
