import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { checkSupplementRequest, type SupplementRefusal, type SupplementRequest } from "#domain/grants/supplement";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localFacts } from "#emails/letter";
import { subjectNames } from "#i18n/subject-names";
import { localText, type Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import { AssociationModel, membersOf, type Association } from "#models/association.server";
import { advance } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import type { FileReference } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";

type Command = SupplementRequest & { caseId: string; files?: readonly FileReference[]; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" } | SupplementRefusal[];

type Questions = SupplementRequest["questions"];

/** The questions as a history tells them: each on a line of its own, numbered where there are several. */
const inWords = (questions: Questions, about: (subject: string | null) => string = () => ""): string =>
  questions
    .map(({ subject, text }, index) => `${questions.length > 1 ? `${index + 1}. ` : ""}${about(subject)}${text}`)
    .join("\n\n");

/** The same as a letter tells them: what each is about is named, in the reader's language. */
function inLetter(questions: Questions, call: Call) {
  const told = (locale: Locale) =>
    inWords(questions, (subject) => {
      const names = subjectNames(subject, call);
      return names ? `${localText(names, locale)} – ` : "";
    });
  return localFacts("question", { fi: told("fi"), sv: told("sv"), en: told("en") });
}

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
    ...inLetter(questions, await CallModel.findById(grantCase.callId).orFail().lean<Call>().exec()),
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
    questions: questions.map(({ subject, text }) => ({ id: newId(), subject, text, answer: null, changes: [] })),
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
