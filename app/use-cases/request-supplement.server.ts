import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { checkSupplementRequest, type SupplementRefusal, type SupplementRequest } from "#domain/grants/supplement";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, membersOf, type Association } from "#models/association.server";
import { advance } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import type { FileReference } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";

type Command = SupplementRequest & { caseId: string; files?: readonly FileReference[]; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" } | SupplementRefusal[];

/** The questions as a letter and a history tell them: each on a line of its own, numbered where there are several. */
const inWords = (questions: SupplementRequest["questions"]): string =>
  questions.map(({ text }, index) => (questions.length > 1 ? `${index + 1}. ${text}` : text)).join("\n\n");

/** Asks the applicant for what is missing (täydennyspyyntö, hallintolaki 22 §); every member of the association hears of it. */
export async function requestSupplement(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, questions, dueOn, files = [], actor, now } = command;
  const grantCase = await findOfficeCase(actor, "prepareCase", caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "prepareCase", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const refusals = checkSupplementRequest({ questions, dueOn }, plainDateAt(now));
  if (refusals.length > 0) return refused(refusals);
  const association = await AssociationModel.findById(grantCase.associationId).lean<Association>().exec();
  if (!association) throw new Error(`the association of case ${caseId} is gone`);
  const id = newId();
  const question = inWords(questions);
  const facts = {
    caseId,
    supplementId: id,
    caseNumber: grantCase.caseNumber ?? "",
    association: association.name,
    question,
    dueOn,
    askedBy: actor.name,
  };
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "requestSupplement", stampOf(actor, now, question), {
    facts: { dueOn },
    notices: [{ kind: "supplementRequested", to: membersOf(association), facts }],
  });
  if (!moved.ok) return moved;
  grantCase.supplements.push({
    id,
    questions: questions.map(({ subject, text }) => ({ id: newId(), subject, text, answer: null })),
    files: [...files],
    dueOn,
    requestedAt: now,
    requestedBy: authorOf(actor),
    remindedOn: null,
    answeredAt: null,
    answeredBy: null,
  });
  // The files are handed over first: a case must never refer to a file that the sweep may take.
  for (const { fileId } of files) await giveFileTo(fileId, { kind: "grantCase", caseId });
  return saveRecord(grantCase);
}
