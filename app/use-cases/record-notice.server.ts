import { appealDeadline, type HandKind } from "#domain/grants/appeal";
import { remedyOf } from "#domain/grants/revision";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import type { DecisionLine, GrantCase } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { decisionDocuments, documentContext, type Told } from "#use-cases/decision-documents.server";

type Command = {
  caseId: string;
  decisionId: string;
  kind: HandKind;
  sentOn: PlainDate;
  note: string;
  actor: Actor;
  now: Date;
};

export type RecordNoticeRefusal =
  | { code: "notFound" | "notAllowed" | "noDecision" | "sentInFuture" | "sentBeforeDecision" | "decisionReplaced" }
  | ChangedMeanwhile;

/** The documents as they are posted: they tell of the letter and of its own last day. */
async function postedDocuments(
  grantCase: GrantCase,
  line: DecisionLine,
  told: Told,
): Promise<DecisionLine["documents"]> {
  return decisionDocuments(grantCase, line, await documentContext(line, grantCase), told);
}

/**
 * Records by hand how a decision was told: a letter to those whom no mail reaches (hallintolaki 59 §), or that the
 * minutes stand on the web (kuntalaki 140 §). The time to appeal of that notice is counted by its own rule, and the document
 * of the decision is made anew to say how and when it was told: that one goes into the envelope.
 */
export async function recordNotice(command: Command): Promise<Result<null, RecordNoticeRefusal>> {
  const { caseId, decisionId, kind, sentOn, note, actor, now } = command;
  const grantCase = await findOfficeCase(actor, "recordNotice", caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "recordNotice", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const { decision } = grantCase;
  if (!decision) return refused({ code: "noDecision" });
  if (decision.decisionId !== decisionId) return refused({ code: "decisionReplaced" });
  if (sentOn > plainDateAt(now)) return refused({ code: "sentInFuture" });
  if (sentOn < decision.meetingDate) return refused({ code: "sentBeforeDecision" });
  const appealUntil = appealDeadline({ noticeSentOn: sentOn, kind }, remedyOf(decision.basis));
  const by = authorOf(actor);
  const told = { noticeSentOn: sentOn, noticeKind: "letter", appealUntil, now } as const;
  if (kind === "letter") decision.documents = await postedDocuments(grantCase.toObject(), decision, told);
  decision.notices.push({ id: newId(), kind, sentOn, appealUntil, note, recordedBy: by, mailId: null });
  if (kind === "letter" && appealUntil > decision.appealUntil) decision.appealUntil = appealUntil;
  chronicle(grantCase, { event: "recordNotice", facts: { kind, sentOn, appealUntil } }, stampOf(actor, now));
  return saveRecord(grantCase);
}
