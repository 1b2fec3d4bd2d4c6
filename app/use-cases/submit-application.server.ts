import { isInDirectory } from "#domain/associations/association-lifecycle";
import { localFacts } from "#emails/letter";
import { checkSubmission, type SubmissionRefusal } from "#domain/grants/application";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { callStage } from "#domain/grants/call-window";
import { formatCaseNumber } from "#domain/grants/case-number";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { nextStatus, type NotAllowed } from "#domain/shared/lifecycle";
import { partsOf } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, membersOf, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { advance } from "#models/chronicle.server";
import { nextNumber } from "#models/counter.server";
import { codesNeededOf } from "#models/given-attachments.server";
import { findMunicipality } from "#models/municipality.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; version: number; declared: boolean; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" } | SubmissionRefusal[];

/** The number is taken before the one write: a crash in between leaves a gap in the series, never a second holder. */
async function takeCaseNumber(municipality: string, now: Date): Promise<string> {
  const keeper = await findMunicipality(municipality);
  if (!keeper) throw new Error(`the municipality ${municipality} is not there`);
  const { year } = partsOf(plainDateAt(now));
  const sequence = await nextNumber(`${municipality}:${year}`);
  return formatCaseNumber({ prefix: keeper.caseNumberPrefix, year, sequence });
}

async function callAndApplicant(
  callId: string,
  associationId: string,
): Promise<{ call: Call; association: Association }> {
  const call = await CallModel.findById(callId).lean<Call>().exec();
  const association = await AssociationModel.findById(associationId).lean<Association>().exec();
  if (!call || !association) throw new Error(`call ${callId} or association ${associationId} is gone`);
  return { call, association };
}

/**
 * Files an application (vireilletulo). In time is what arrived in time: `now` is the instant the request came in, not
 * the moment of the write. The filed words are kept as they were, and every member of the association gets a receipt.
 */
export async function submitApplication(command: Command): Promise<Result<{ caseNumber: string }, Refusal>> {
  const { caseId, version, declared, actor, now } = command;
  const draft = await findOwnCase(actor, caseId);
  if (!draft) return refused({ code: "notFound" });
  if (!can(actor, "submitApplication", subjectOfCase(draft))) return refused({ code: "notAllowed" });
  const allowed = nextStatus(APPLICATION_LIFECYCLE, draft.status, "submit");
  if (!allowed.ok) return allowed;
  if (draft.__v !== version) return refused({ code: "changedMeanwhile" });
  const { call, association } = await callAndApplicant(draft.callId, draft.associationId);
  draft.application.declared = declared;
  const content = draft.toObject().application;
  const refusals = checkSubmission({
    content,
    attachmentCodes: draft.attachments.map(({ code }) => code),
    requiredAttachmentCodes: await codesNeededOf(draft, call),
    callStage: callStage(call, now),
    associationIsPublished: isInDirectory(association.status),
  });
  if (refusals.length > 0) return refused(refusals);
  const caseNumber = await takeCaseNumber(draft.municipality, now);
  draft.caseNumber = caseNumber;
  draft.applicantName = association.name;
  draft.filedVersions.push({ number: draft.filedVersions.length + 1, content, filedAt: now, filedBy: authorOf(actor) });
  const requestedCents = content.requestedCents ?? 0;
  const facts = {
    ...localFacts("call", call.names),
    caseId: draft._id,
    caseNumber,
    association: association.name,
    requestedCents,
    receivedAt: now.toISOString(),
  };
  advance(draft, APPLICATION_LIFECYCLE, "submit", stampOf(actor, now), {
    facts: { caseNumber, requestedCents },
    notices: [{ kind: "applicationReceived", to: membersOf(association), facts }],
  });
  const saved = await saveRecord(draft);
  return saved.ok ? ok({ caseNumber }) : saved;
}
