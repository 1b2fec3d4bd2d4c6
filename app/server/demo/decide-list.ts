import type { Cents } from "#domain/shared/cents";
import type { PlainDate } from "#domain/shared/plain-date";
import { ProposalModel } from "#models/proposal.server";
import { at, demoActor, done } from "#server/demo/acting";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { followDecision } from "#use-cases/follow-decision.server";
import { followProposal } from "#use-cases/follow-proposal.server";
import { publishMinutes } from "#use-cases/publish-minutes.server";
import { recordDecision } from "#use-cases/record-decision.server";
import { saveProposal } from "#use-cases/save-proposal.server";

type Listed = { caseId: string; outcome: "grant" | "reject"; proposedCents: Cents; reason: string };
type ListPlan = {
  lines: Listed[];
  proposedOn: PlainDate;
  finishedOn: PlainDate;
  decidingBody: string;
  meetingDate: PlainDate;
  section: number;
  recordedOn: PlainDate;
  publishedOn: PlainDate;
};

async function versionOfProposal(callId: string): Promise<{ id: string; version: number }> {
  const { _id, __v } = await ProposalModel.findOne({ callId }).orFail().lean<{ _id: string; __v: number }>().exec();
  return { id: _id, version: __v };
}

/** A list of prepared applications to a decision that everybody has been told of. */
export async function decideList(callId: string, plan: ListPlan): Promise<void> {
  const preparer = await demoActor("preparer");
  const { lines, decidingBody, meetingDate, section, publishedOn } = plan;
  const about = { callId, actor: preparer };
  done(await saveProposal({ ...about, lines, version: undefined, now: at(plan.proposedOn) }));
  const { id, version } = await versionOfProposal(callId);
  const finishedAt = at(plan.finishedOn);
  done(await finishProposal({ ...about, version, now: finishedAt }));
  await followProposal(id, finishedAt);
  const recorded = {
    ...{ callId, version: (await versionOfProposal(callId)).version, decidingBody, meetingDate, section },
    ...{ actor: await demoActor("decisionMaker"), now: at(plan.recordedOn) },
  };
  const { decisionId } = done(await recordDecision(recorded));
  await followDecision(decisionId, recorded.now);
  done(await publishMinutes({ callId, decisionId, publishedOn, actor: recorded.actor, now: at(publishedOn) }));
}
