import type { HydratedDocument } from "mongoose";
import { appealDeadline, type HandKind } from "#domain/grants/appeal";
import { remedyOf } from "#domain/grants/revision";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";
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

type Posting = Pick<Told, "noticeSentOn" | "appealUntil" | "now">;

/**
 * Makes the documents that are posted: they tell of the letter. Those that an earlier notice carried stay with that.
 */
async function post(grantCase: HydratedDocument<GrantCase>, line: DecisionLine, posting: Posting): Promise<void> {
  const told = { ...posting, noticeKind: "letter" } as const;
  const plain = grantCase.toObject<GrantCase>();
  const made = await decisionDocuments(plain, line, await documentContext(line, grantCase), told);
  const carrier = line.notices.findLast(({ kind }) => kind !== "minutes");
  if (carrier) carrier.documents = plain.decision?.documents ?? [];
  line.documents = made;
  line.appealUntil = posting.appealUntil;
}

const later = (one: PlainDate, other: string): PlainDate => (other > one ? plainDate(other) : one);

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
  const counted = appealDeadline({ noticeSentOn: sentOn, kind }, remedyOf(decision.basis));
  // A party has the last day that leaves most time, so no second letter names an earlier one.
  const appealUntil = kind === "letter" ? later(counted, decision.appealUntil) : counted;
  const by = authorOf(actor);
  if (kind === "letter") await post(grantCase, decision, { noticeSentOn: sentOn, appealUntil, now });
  decision.notices.push({ id: newId(), kind, sentOn, appealUntil, note, recordedBy: by, mailId: null });
  chronicle(grantCase, { event: "recordNotice", facts: { kind, sentOn, appealUntil } }, stampOf(actor, now));
  return saveRecord(grantCase);
}
