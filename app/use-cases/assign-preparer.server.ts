import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle, type Stamp } from "#models/chronicle.server";
import type { Author, GrantCase } from "#models/grant-case.server";
import { findPreparer } from "#models/preparers.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";

/** `preparerId` null takes the case out of everybody's hands. */
type Command = { caseId: string; preparerId: string | null; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "preparerMayNot" };

function handOver(grantCase: GrantCase, preparer: Author | null, stamp: Stamp): void {
  grantCase.preparer = preparer && { personId: preparer.personId, name: preparer.name };
  const happening = preparer ? { event: "assignPreparer", facts: { name: preparer.name } } : { event: "freePreparer" };
  chronicle(grantCase, happening, stamp);
}

/**
 * Puts a case in an official's hands: one's own or a colleague's who may prepare it too. Naming who has it already
 * changes nothing.
 * @returns who had it before, for taking it back.
 */
export async function assignPreparer(command: Command): Promise<Result<{ before: Author | null }, Refusal>> {
  const { caseId, preparerId, actor, now } = command;
  const grantCase = await findOfficeCase(actor, "prepareCase", caseId);
  if (!grantCase) return refused({ code: "notFound" });
  const subject = subjectOfCase(grantCase);
  if (!can(actor, "prepareCase", subject)) return refused({ code: "notAllowed" });
  const preparer = preparerId === null ? null : await findPreparer(preparerId, now);
  if (preparerId !== null && !can(preparer, "prepareCase", subject)) return refused({ code: "preparerMayNot" });
  const { preparer: before } = grantCase;
  if ((before?.personId ?? null) === preparerId) return ok({ before });
  handOver(grantCase, preparer, stampOf(actor, now));
  const saved = await saveRecord(grantCase);
  return saved.ok ? ok({ before }) : saved;
}
