import type { HydratedDocument } from "mongoose";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { maskAccountsIn } from "#domain/grants/masked-account";
import type { TypedValues } from "#domain/grants/form/typed-values";
import { openSupplement } from "#domain/grants/supplement";
import { readAnswers, type AnsweredQuestion, type AnswersRefusal } from "#domain/grants/supplement-answers";
import { shortChange } from "#domain/grants/supplement-changes";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { nextStatus, type NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { formAnswered } from "#models/carried-draft.server";
import { advance } from "#models/chronicle.server";
import type { Supplement } from "#models/case-moves.server";
import type { GrantCase } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = {
  caseId: string;
  supplementId: string;
  /** Words by the id of the question. */
  answers: Readonly<Record<string, string | undefined>>;
  /** What stands in the inputs of the fields that were asked about. */
  typed?: TypedValues;
  actor: Actor;
  now: Date;
};
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" } | readonly AnswersRefusal[];

/** A question's answer as a letter may carry it: an account number goes to nobody whole. */
const answerInWords = ({ answer, changes }: Supplement["questions"][number]): string =>
  [...changes.map((change) => shortChange(change)), ...(answer === null ? [] : [maskAccountsIn(answer)])].join("\n");

/** Questions with their answers, as the letter to the preparer tells them. */
function inWords({ questions }: Supplement): string {
  const [only] = questions;
  if (only && questions.length === 1) return answerInWords(only);
  return questions.map((one, index) => `${index + 1}. ${one.text}\n→ ${answerInWords(one)}`).join("\n\n");
}

/** What was sent, read against the application as it stands. */
async function readFor({ callId, application }: GrantCase, { questions }: Supplement, command: Command) {
  const { answers, typed = {}, now } = command;
  const call = await CallModel.findById(callId).orFail().lean<Call>().exec();
  const form = await formAnswered(call, application);
  const standing = { content: application, form, capCents: call.paymentRule.capCents, today: plainDateAt(now) };
  return readAnswers({ questions, texts: answers, typed }, standing);
}

type Answers = { content: GrantCase["application"]; answered: readonly AnsweredQuestion[] };

/** Puts the answers beside their questions and into the application. Returns the fields that changed. */
function putIn(grantCase: HydratedDocument<GrantCase>, asked: Supplement, { content, answered }: Answers): string[] {
  for (const question of asked.questions)
    Object.assign(
      question,
      answered.find(({ id }) => id === question.id),
    );
  const changed = answered.flatMap(({ changes }) => changes.map(({ field }) => field));
  if (changed.length > 0) grantCase.set("application", content);
  return changed;
}

/**
 * Answers a supplement request: what was asked about a field comes into the field. A late answer is good as long as the preparer still waits for it: what closes the
 * question is the preparer's going on, not the calendar. The one who asked gets a letter.
 */
export async function answerSupplement(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, supplementId, actor, now } = command;
  const grantCase = await findOwnCase(actor, caseId);
  const asked = grantCase?.supplements.find(({ id }) => id === supplementId);
  if (!grantCase || !asked) return refused({ code: "notFound" });
  if (!can(actor, "answerSupplement", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const allowed = nextStatus(APPLICATION_LIFECYCLE, grantCase.status, "supplement");
  if (!allowed.ok) return allowed;
  const isOpen = openSupplement(grantCase.status, grantCase.supplements)?.id === supplementId;
  if (!isOpen) return refused({ code: "eventNotAllowed", from: grantCase.status, event: "supplement", available: [] });
  const read = await readFor(grantCase.toObject(), asked, command);
  if (!read.ok) return read;
  const changed = putIn(grantCase, asked, read.value);
  asked.answeredAt = now;
  asked.answeredBy = authorOf(actor);
  const answer = inWords(asked);
  const facts = { caseId, caseNumber: grantCase.caseNumber ?? "", association: grantCase.applicantName, answer };
  advance(grantCase, APPLICATION_LIFECYCLE, "supplement", stampOf(actor, now), {
    facts: changed.length > 0 ? { changed: changed.join(", ") } : {},
    notices: [{ kind: "supplementAnswered", to: [asked.requestedBy.personId], facts }],
  });
  return saveRecord(grantCase);
}
