import type { HydratedDocument } from "mongoose";
import { isInDirectory } from "#domain/associations/association-lifecycle";
import { localFacts } from "#emails/letter";
import { checkSubmission, type SubmissionRefusal } from "#domain/grants/application";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { isToldByBudget, sectionOfBudget, withBudgetSums } from "#domain/grants/budget-in-core";
import { callStage } from "#domain/grants/call-window";
import { formatCaseNumber } from "#domain/grants/case-number";
import { stopsEntry } from "#domain/grants/entry";
import { missing, type Lack } from "#domain/grants/form/missing";
import { isHandledAsArrives } from "#domain/grants/rounds";
import { unreadRefusals } from "#domain/grants/unread";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { nextStatus, type NotAllowed } from "#domain/shared/lifecycle";
import { partsOf } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, membersOf, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { carryForward } from "#models/carried-draft.server";
import { advance } from "#models/chronicle.server";
import { nextNumber } from "#models/counter.server";
import { codesNeededOf } from "#models/given-attachments.server";
import { contentWithDocuments, formOf } from "#models/form-documents.server";
import type { GrantCase, WorkingCopy } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { workingCopy, writeApplication } from "#models/working-copy.server";
import { countWritingTime } from "#models/writing-time.server";

type Command = { caseId: string; version: number; declared: boolean; actor: Actor; now: Date };
type Refusal =
  NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" | "formChanged" } | SubmissionRefusal[];
type Filed = { caseNumber: string; number: number };
type Context = { call: Call; association: Association };

/** The number is taken before the one write: a crash in between leaves a gap in the series, never a second holder. */
async function takeCaseNumber(municipality: string, now: Date): Promise<string> {
  const keeper = await findMunicipality(municipality);
  if (!keeper) throw new Error(`the municipality ${municipality} is not there`);
  const { year } = partsOf(plainDateAt(now));
  const sequence = await nextNumber(`${municipality}:${year}`);
  return formatCaseNumber({ prefix: keeper.caseNumberPrefix, year, sequence });
}

async function contextOf({ callId, associationId }: GrantCase): Promise<Context> {
  const call = await CallModel.findById(callId).lean<Call>().exec();
  const association = await AssociationModel.findById(associationId).lean<Association>().exec();
  if (!call || !association) throw new Error(`call ${callId} or association ${associationId} is gone`);
  return { call, association };
}

/** What the programme's own form still lacks. */
const lacksOf = (written: WorkingCopy, { form }: Call, now: Date): readonly Lack[] =>
  form ? missing(form.definition, contentWithDocuments(written, form.definition).answers, plainDateAt(now)).lacks : [];

/** What keeps the words from being filed. Of what the city writes in, what arrived decides, also where it is not whole. */
async function refusalsOf(
  grantCase: GrantCase,
  { call, association }: Context,
  now: Date,
): Promise<SubmissionRefusal[]> {
  const { application, attachments } = workingCopy(grantCase);
  const unread = grantCase.drafting.unread ?? [];
  const refusals = checkSubmission({
    content: application,
    attachmentCodes: attachments.map(({ code }) => code),
    requiredAttachmentCodes: await codesNeededOf(grantCase, call),
    callStage: callStage(call, grantCase.entry?.arrivedAt ?? now),
    associationIsPublished: isInDirectory(association.status),
    capCents: call.paymentRule.capCents,
    lacks: lacksOf({ application, attachments }, call, now),
    unread: unreadRefusals({ content: application, form: formOf(call), unread }),
  });
  const isBudgetAsked = sectionOfBudget(formOf(call), application) !== null;
  const told = refusals.filter((refusal) => !isToldByBudget(refusal, isBudgetAsked));
  return grantCase.entry ? told.filter(stopsEntry) : told;
}

/**
 * Makes the words that were written the filed ones, and keeps them as a version. What could not be read is not among them,
 * and goes: what is left of it was typed into questions that are not asked any more, or stands on the paper that came.
 */
function fileWords(grantCase: HydratedDocument<GrantCase>, actor: Actor, now: Date): number {
  const { application, attachments } = workingCopy(grantCase.toObject());
  const { entry } = grantCase.toObject();
  const number = grantCase.filedVersions.length + 1;
  grantCase.filedVersions.push({
    number,
    content: application,
    attachments,
    filedAt: entry?.arrivedAt ?? now,
    filedBy: authorOf(actor),
    entry,
  });
  grantCase.set({ application, attachments, reopened: null, entry: null });
  grantCase.set("drafting.unread", []);
  return number;
}

/**
 * Files an application (vireilletulo), or files a reopened one anew under the number it has. In time is what arrived in
 * time: `now` is the instant the request came in, not the moment of the write; of what the city writes in for the
 * applicant it is the moment it reached the city. The filed words are kept as they were, and every member of the
 * association gets a receipt. Where the city has changed the form meanwhile and an answer fits nowhere in the new one, the
 * person sees that first: nothing is left out of what is filed without their knowing.
 */
export async function submitApplication(command: Command): Promise<Result<Filed, Refusal>> {
  const { caseId, version, declared, actor, now } = command;
  const draft = await findOwnCase(actor, caseId);
  if (!draft) return refused({ code: "notFound" });
  if (!can(actor, "submitApplication", subjectOfCase(draft))) return refused({ code: "notAllowed" });
  const allowed = nextStatus(APPLICATION_LIFECYCLE, draft.status, "submit");
  if (!allowed.ok) return allowed;
  if (draft.__v !== version) return refused({ code: "changedMeanwhile" });
  const context = await contextOf(draft);
  const before = draft.drafting.leftOver.length;
  const { isCarried, drafting } = await carryForward(draft, context.call);
  if (isCarried && drafting.leftOver.length > before) {
    const saved = await saveRecord(draft);
    return saved.ok ? refused({ code: "formChanged" }) : saved;
  }
  const { application } = workingCopy(draft.toObject());
  writeApplication(draft, { ...withBudgetSums(formOf(context.call), application), declared });
  const refusals = await refusalsOf(draft.toObject(), context, now);
  if (refusals.length > 0) return refused(refusals);
  return file(draft, context, command);
}

async function file(
  draft: HydratedDocument<GrantCase>,
  { call, association }: Context,
  { actor, now }: Command,
): Promise<Result<Filed, Refusal>> {
  const caseNumber = draft.caseNumber ?? (await takeCaseNumber(draft.municipality, now));
  draft.caseNumber = caseNumber;
  draft.applicantName = association.name;
  const receivedAt = draft.entry?.arrivedAt ?? now;
  const way = draft.entry?.way;
  const number = fileWords(draft, actor, now);
  const requestedCents = draft.application.requestedCents ?? 0;
  const facts = {
    ...localFacts("call", call.names),
    caseId: draft._id,
    caseNumber,
    number,
    association: association.name,
    requestedCents,
    receivedAt: receivedAt.toISOString(),
    way: way ?? "",
    closesAt: call.closesAt.toISOString(),
    asArrives: isHandledAsArrives(call.rules.run) ? 1 : 0,
  };
  advance(draft, APPLICATION_LIFECYCLE, "submit", stampOf(actor, now), {
    facts: { caseNumber, requestedCents, number },
    notices: [{ kind: "applicationReceived", to: membersOf(association), facts }],
  });
  const saved = await saveRecord(draft);
  if (!saved.ok) return saved;
  if (number === 1 && !way) await countWritingTime(call, draft.drafting.writing.minutes);
  return ok({ caseNumber, number });
}
