import type { HydratedDocument } from "mongoose";
import {
  APPLICATION_LIFECYCLE,
  FILED_STATUSES,
  type ApplicationEvent,
  type ApplicationStatus,
} from "#domain/grants/application-lifecycle";
import { advance, type Stamp } from "#models/chronicle.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { ProposalModel, type Proposal } from "#models/proposal.server";
import { saveRecord } from "#models/save.server";

/** The way of a filed case onto the list, from wherever it stands. */
const ONTO_LIST: Partial<Record<ApplicationStatus, ApplicationEvent>> = {
  submitted: "startPreparation",
  reopened: "keepFiled",
  supplementRequested: "resumePreparation",
  inPreparation: "propose",
};

const OFF_LIST: Partial<Record<ApplicationStatus, ApplicationEvent>> = { proposed: "returnToPreparation" };

/**
 * Carries the proposal's state to each of its cases: on the list once it is finished, back in preparation once it was
 * returned. Killed anywhere, a second run does only what is left; a case that is there already is not touched.
 */
export async function followProposal(proposalId: string, now: Date): Promise<void> {
  const proposal = await ProposalModel.findById(proposalId).lean<Proposal>().exec();
  if (!proposal || proposal.followed) return;
  const isOff = proposal.status === "drafting";
  const path = isOff ? OFF_LIST : ONTO_LIST;
  const stamp = stampOfLastChange(proposal, now);
  // A finished list moves those it names: a continuous call has others. One that was returned may name fewer by now.
  const named = isOff ? {} : { _id: { $in: proposal.lines.map(({ caseId }) => caseId) } };
  const filed = { callId: proposal.callId, status: { $in: FILED_STATUSES } };
  const ids = await GrantCaseModel.find({ ...filed, ...named }).distinct("_id");
  for (const caseId of ids) await moveCase(caseId, path, stamp);
  // Naming the version leaves a proposal that was changed meanwhile for the next round.
  await ProposalModel.updateOne({ _id: proposalId, __v: proposal.__v }, { $set: { followed: true } });
}

/**
 * What happened to the case is the act of whoever finished or returned the list. Why a list went on incomplete is a matter
 * of the list among officials, so it stays there: the applicant reads the events of the case.
 */
function stampOfLastChange({ history }: Proposal, now: Date): Stamp {
  const last = history.findLast(({ event }) => event === "finish" || event === "returnToPreparation");
  const reason = last?.event === "finish" ? undefined : (last?.reason ?? undefined);
  return { at: now, by: last?.by ?? { personId: null, name: "Kumppani" }, reason };
}

async function moveCase(caseId: string, path: typeof ONTO_LIST, stamp: Stamp): Promise<void> {
  const grantCase = await GrantCaseModel.findById(caseId);
  if (!grantCase || !path[grantCase.status]) return;
  walk(grantCase, path, stamp);
  const saved = await saveRecord(grantCase);
  if (!saved.ok) await moveCase(caseId, path, stamp);
}

function walk(grantCase: HydratedDocument<GrantCase>, path: typeof ONTO_LIST, stamp: Stamp): void {
  const event = path[grantCase.status];
  if (!event) return;
  if (event === "keepFiled") grantCase.reopened = null;
  advance(grantCase, APPLICATION_LIFECYCLE, event, stamp);
  walk(grantCase, path, stamp);
}

/** Puts a case on the list in memory, whatever held it up: the list of a decision is already true. */
export const putOnList = (grantCase: HydratedDocument<GrantCase>, stamp: Stamp): void =>
  walk(grantCase, ONTO_LIST, stamp);
