import type { HydratedDocument } from "mongoose";
import { OTHER_ATTACHMENT } from "#domain/grants/attachment-kinds";
import type { EntryInput } from "#domain/grants/entry-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { DEFAULT_LOCALE } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { AssociationModel, type Association } from "#models/association.server";
import { begunCase } from "#models/begun-case.server";
import type { Call } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { isId, newId } from "#models/define-model.server";
import { GrantCaseModel, type FileReference, type GrantCase } from "#models/grant-case.server";
import { livingApplication } from "#models/living-application.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCall, stampOf } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";

type Command = EntryInput & { callId: string; scan: FileReference | null; actor: Actor; now: Date };
type Refusal =
  ChangedMeanwhile | { code: "notFound" | "notAllowed" | "arrivesLater" | "callUpcoming" | "hasFiled" | "entryBegun" };

/** The association's own draft is taken over, with what it has written; what is filed already is not to be entered twice. */
async function caseToEnter(
  call: Call,
  association: Association,
  now: Date,
): Promise<Result<HydratedDocument<GrantCase>, Refusal>> {
  const { living, turn } = await livingApplication(call, association._id);
  if (living && living.status !== "draft") return refused({ code: "hasFiled" });
  if (living?.entry) return refused({ code: "entryBegun" });
  const draft = living && (await GrantCaseModel.findById(living._id));
  if (draft) return ok(draft);
  // What is filled in is told by the city's names, which the applicant reads in the city's first language.
  return ok(await begunCase({ association, call, turn, contactName: "", now, locale: DEFAULT_LOCALE }));
}

/**
 * Begins to write an application in for its applicant: what came on paper, by telephone, over the counter or by email. Its
 * arrival is written down first, for it decides whether the application came in time; one that came late is entered too,
 * for it must get its decision. Until it is filed it is the city's to write.
 */
export async function enterApplication(command: Command): Promise<Result<{ caseId: string }, Refusal>> {
  const { callId, associationId, way, arrivedAt, givenBy, note, scan, actor, now } = command;
  const call = await findOfficeCall(actor, "enterApplication", callId);
  const association = isId(associationId) ? await AssociationModel.findById(associationId).lean<Association>() : null;
  if (call?.status !== "published" || association?.municipality !== call.municipality)
    return refused({ code: "notFound" });
  const { municipality, unit } = call;
  if (!can(actor, "enterApplication", { municipality, unit, associationId })) return refused({ code: "notAllowed" });
  if (arrivedAt > now) return refused({ code: "arrivesLater" });
  if (arrivedAt < call.opensAt) return refused({ code: "callUpcoming" });
  const found = await caseToEnter(call.toObject(), association, now);
  if (!found.ok) return found;
  const entered = found.value;
  const author = authorOf(actor);
  entered.set({ entry: { way, arrivedAt, givenBy, note, enteredBy: author } });
  if (scan) entered.attachments.push({ ...scan, id: newId(), code: OTHER_ATTACHMENT, addedAt: now, addedBy: author });
  chronicle(entered, { event: "enter", facts: { way } }, stampOf(actor, now, note || undefined));
  return keep(entered, scan);
}

async function keep(
  entered: HydratedDocument<GrantCase>,
  scan: FileReference | null,
): Promise<Result<{ caseId: string }, Refusal>> {
  // The file is handed over first: a case must never refer to a file that the sweep may take.
  if (scan) await giveFileTo(scan.fileId, { kind: "grantCase", caseId: entered._id });
  try {
    const saved = await saveRecord(entered);
    return saved.ok ? ok({ caseId: entered._id }) : saved;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return refused({ code: "changedMeanwhile" });
  }
}
