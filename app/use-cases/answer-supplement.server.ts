import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { answerField, openSupplement } from "#domain/grants/supplement";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { issue } from "#domain/shared/issues";
import { nextStatus, type NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import type { Supplement } from "#models/case-moves.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = {
  caseId: string;
  supplementId: string;
  /** By the id of the question. */
  answers: Readonly<Record<string, string | undefined>>;
  actor: Actor;
  now: Date;
};
type Incomplete = { code: "incomplete"; fields: string[]; messages: string[] };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" } | Incomplete;

/** Every question is answered, if only by saying that there is nothing to say. */
function unanswered({ questions }: Supplement, answers: Command["answers"]): Incomplete | null {
  const fields = questions.filter(({ id }) => !answers[id]).map(({ id }) => answerField(id));
  return fields.length > 0 ? { code: "incomplete", fields, messages: fields.map(() => issue("required")) } : null;
}

/** Questions with their answers, as the letter to the preparer tells them. */
const inWords = ({ questions }: Supplement): string =>
  questions.length === 1
    ? (questions[0]?.answer ?? "")
    : questions.map(({ text, answer }, index) => `${index + 1}. ${text}\n→ ${answer ?? ""}`).join("\n\n");

/**
 * Answers a supplement request. A late answer is good as long as the preparer still waits for it: what closes the
 * question is the preparer's going on, not the calendar. The one who asked gets a letter.
 */
export async function answerSupplement(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, supplementId, answers, actor, now } = command;
  const grantCase = await findOwnCase(actor, caseId);
  const asked = grantCase?.supplements.find(({ id }) => id === supplementId);
  if (!grantCase || !asked) return refused({ code: "notFound" });
  if (!can(actor, "answerSupplement", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const allowed = nextStatus(APPLICATION_LIFECYCLE, grantCase.status, "supplement");
  if (!allowed.ok) return allowed;
  const isOpen = openSupplement(grantCase.status, grantCase.supplements)?.id === supplementId;
  if (!isOpen) return refused({ code: "eventNotAllowed", from: grantCase.status, event: "supplement", available: [] });
  const missing = unanswered(asked, answers);
  if (missing) return refused(missing);
  for (const question of asked.questions) question.answer = answers[question.id] ?? null;
  asked.answeredAt = now;
  asked.answeredBy = authorOf(actor);
  const answer = inWords(asked);
  const facts = { caseId, caseNumber: grantCase.caseNumber ?? "", association: grantCase.applicantName, answer };
  advance(grantCase, APPLICATION_LIFECYCLE, "supplement", stampOf(actor, now), {
    notices: [{ kind: "supplementAnswered", to: [asked.requestedBy.personId], facts }],
  });
  return saveRecord(grantCase);
}
