import type { HydratedDocument } from "mongoose";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { appealDeadline } from "#domain/grants/appeal";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localFacts } from "#emails/letter";
import { CallModel, type Call } from "#models/call.server";
import { advance, type Stamp } from "#models/chronicle.server";
import { DecisionModel, type DecidedLine, type Decision } from "#models/decision.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { ProposalModel } from "#models/proposal.server";
import { findReasonLibrary } from "#models/reason-text.server";
import { saveRecord } from "#models/save.server";
import { decisionDocuments, type DecisionContext } from "#use-cases/decision-documents.server";
import { putOnList } from "#use-cases/follow-proposal.server";

/**
 * Carries a decision to its cases one by one: the line, the documents, the history entry and the letters of a case are
 * one write. Killed anywhere, a second run skips the cases that have it and finds the documents that were made.
 */
export async function followDecision(decisionId: string, now: Date): Promise<void> {
  const decision = await DecisionModel.findById(decisionId).lean<Decision>().exec();
  if (!decision || decision.followed) return;
  const context = await contextOf(decision);
  for (const line of decision.lines) await tellCase(line, context, now);
  await closeProposal(decision, now);
  await DecisionModel.updateOne({ _id: decisionId }, { $set: { followed: true } });
}

async function contextOf(decision: Decision): Promise<DecisionContext> {
  const call = await CallModel.findById(decision.callId).lean<Call>().exec();
  const municipality = await findMunicipality(decision.municipality);
  if (!call || !municipality) throw new Error(`the decision ${decision._id} has no call or no municipality`);
  const body = municipality.decidingBodies.find(({ code }) => code === decision.decidingBody);
  const bodyNames = body?.names ?? { fi: decision.decidingBody, sv: null, en: null };
  const reasonLibrary = await findReasonLibrary(decision.municipality);
  return { decision, call, municipality, bodyNames, reasonLibrary };
}

async function tellCase(line: DecidedLine, context: DecisionContext, now: Date): Promise<void> {
  const grantCase = await GrantCaseModel.findById(line.caseId);
  if (!grantCase || grantCase.status === "decided" || grantCase.status === "withdrawn") return;
  await decide(grantCase, line, context, now);
  const saved = await saveRecord(grantCase);
  if (!saved.ok) await tellCase(line, context, now);
}

async function decide(
  grantCase: HydratedDocument<GrantCase>,
  line: DecidedLine,
  context: DecisionContext,
  now: Date,
): Promise<void> {
  const { decision } = context;
  const noticeSentOn = plainDateAt(now);
  const notice = { noticeSentOn, appealUntil: appealDeadline({ noticeSentOn, kind: "eNotice" }) };
  const documents = await decisionDocuments(grantCase, line, context, { ...notice, now });
  const stamp: Stamp = { at: now, by: decision.recordedBy, reason: line.reason || undefined };
  putOnList(grantCase, stamp);
  const { outcome, awardedCents, reason } = line;
  const { decidingBody, byOfficeHolder, meetingDate, section } = decision;
  grantCase.decision = {
    decisionId: decision._id,
    ...{ outcome, awardedCents, reason, decidingBody, byOfficeHolder, meetingDate, section },
    ...notice,
    documents,
  };
  const facts = { outcome, awardedCents, section, meetingDate };
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "decide", stamp, {
    facts,
    notices: [
      {
        kind: "decisionMade",
        to: await peopleOfAssociation(grantCase.associationId),
        facts: {
          ...{ ...facts, byOfficeHolder: Number(byOfficeHolder) },
          ...letterFacts(grantCase, context),
          appealUntil: notice.appealUntil,
        },
        attachments: documents.map(({ locale, file }) => ({ locale, fileId: file.fileId })),
      },
    ],
  });
  if (!moved.ok) throw new Error(`the case ${grantCase._id} is ${moved.refusal.from} and cannot be decided`);
}

const letterFacts = (
  { _id, caseNumber, applicantName, application }: GrantCase,
  { call, bodyNames }: DecisionContext,
) => ({
  caseId: _id,
  caseNumber: caseNumber ?? "",
  applicant: applicantName,
  requestedCents: application.requestedCents ?? 0,
  ...localFacts("call", call.names),
  ...localFacts("body", bodyNames),
});

/** The proposal has done its work. It is walked there from wherever a return that came too late had put it. */
async function closeProposal(
  { proposalId, recordedBy }: Pick<Decision, "proposalId" | "recordedBy">,
  now: Date,
): Promise<void> {
  const proposal = await ProposalModel.findById(proposalId);
  if (!proposal || proposal.status === "decided") return;
  const stamp: Stamp = { at: now, by: recordedBy };
  if (proposal.status === "drafting") advance(proposal, PROPOSAL_LIFECYCLE, "finish", stamp);
  advance(proposal, PROPOSAL_LIFECYCLE, "decide", stamp);
  proposal.followed = true;
  const saved = await saveRecord(proposal);
  if (!saved.ok) await closeProposal({ proposalId, recordedBy }, now);
}
