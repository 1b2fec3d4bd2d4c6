import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/** The preparer goes on without waiting for the answer to a supplement request; after this an answer is refused. */
export async function resumePreparation({ caseId, actor, now }: Command): Promise<Result<null, Refusal>> {
  const grantCase = await findOfficeCase(actor, "prepareCase", caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "prepareCase", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "resumePreparation", stampOf(actor, now));
  return moved.ok ? saveRecord(grantCase) : moved;
}
