import { chronicle, bySystem } from "#models/chronicle.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { saveRecord } from "#models/save.server";
import { documentContext } from "#use-cases/decision-documents.server";
import { tellDecision } from "#use-cases/tell-decision.server";

/** The cases with a new decision whose party has not been told. */
export const untoldRevisions = async (): Promise<string[]> =>
  (
    await GrantCaseModel.find({ "decision.owesNotice": true })
      .select({ _id: 1 })
      .limit(20)
      .lean<Pick<GrantCase, "_id">[]>()
      .exec()
  ).map(({ _id }) => _id);

/** Makes the documents of a decision that replaced another and tells the party, in one write. A second run finds nothing. */
export async function tellRevision(caseId: string, now: Date): Promise<void> {
  const grantCase = await GrantCaseModel.findById(caseId);
  const decision = grantCase?.toObject().decision;
  if (!grantCase || !decision?.owesNotice) return;
  const context = await documentContext(decision, grantCase);
  const { line, letters } = await tellDecision(grantCase, decision, context, now);
  grantCase.decision = line;
  chronicle(grantCase, { event: "tellDecision", notices: letters }, bySystem(now));
  const saved = await saveRecord(grantCase);
  if (!saved.ok) await tellRevision(caseId, now);
}
