import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { openSupplement } from "#domain/grants/supplement";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { nextStatus, type NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; supplementId: string; answer: string; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/**
 * Answers a supplement request. A late answer is good as long as the preparer still waits for it: what closes the
 * question is the preparer's going on, not the calendar. The one who asked gets a letter.
 */
export async function answerSupplement(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, supplementId, answer, actor, now } = command;
  const grantCase = await findOwnCase(actor, caseId);
  const asked = grantCase?.supplements.find(({ id }) => id === supplementId);
  if (!grantCase || !asked) return refused({ code: "notFound" });
  if (!can(actor, "answerSupplement", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const allowed = nextStatus(APPLICATION_LIFECYCLE, grantCase.status, "supplement");
  if (!allowed.ok) return allowed;
  const isOpen = openSupplement(grantCase.status, grantCase.supplements)?.id === supplementId;
  if (!isOpen) return refused({ code: "eventNotAllowed", from: grantCase.status, event: "supplement", available: [] });
  asked.answer = answer;
  asked.answeredAt = now;
  asked.answeredBy = authorOf(actor);
  const facts = { caseId, caseNumber: grantCase.caseNumber ?? "", association: grantCase.applicantName, answer };
  advance(grantCase, APPLICATION_LIFECYCLE, "supplement", stampOf(actor, now), {
    notices: [{ kind: "supplementAnswered", to: [asked.requestedBy.personId], facts }],
  });
  return saveRecord(grantCase);
}
