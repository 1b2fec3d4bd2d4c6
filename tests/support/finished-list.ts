import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { DecisionModel } from "#models/decision.server";
import type { Town } from "#tests/support/cast";
import {
  AFTER_CLOSE,
  AFTER_MEETING,
  draftLine,
  fileCase,
  proposalVersion,
  LIST_WINDOW,
} from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { followDecision } from "#use-cases/follow-decision.server";
import { recordDecision } from "#use-cases/record-decision.server";
import { saveProposal } from "#use-cases/save-proposal.server";

type Cast = { town: Town; preparer: Actor; decisionMaker: Actor; year: number };

/** A call of 5 000 euros with a grant of 2 000 and a rejection on its list, ready for the meeting of 7 April 2027. */
export async function makeFinishedList({ town, preparer, decisionMaker, year }: Cast) {
  const { _id: callId } = await makeCall(town.programme._id, year, { budgetCents: 5_000_00, ...LIST_WINDOW });
  const granted = await fileCase({ callId, association: town.association });
  const rejected = await fileCase({ callId, association: town.otherAssociation });
  const lines = [
    draftLine(granted, 2_000, "Määräraha ei riitä."),
    draftLine(rejected, null, "Toiminta on muualla.", "reject"),
  ];
  await saveProposal({ callId, lines, version: undefined, actor: preparer, now: AFTER_CLOSE });
  await finishProposal({ callId, version: await proposalVersion(callId), actor: preparer, now: AFTER_CLOSE });
  const meeting = { decidingBody: "leisureBoard", meetingDate: plainDate("2027-04-07"), section: 12 };
  const record = async (changes: Partial<Parameters<typeof recordDecision>[0]> = {}) =>
    recordDecision({
      ...{ callId, version: (await proposalVersion(callId)) ?? -1, actor: decisionMaker, now: AFTER_MEETING },
      ...meeting,
      ...changes,
    });
  const decisionId = async () => (await DecisionModel.findOne({ callId }).orFail().lean().exec())._id;
  return { callId, granted, rejected, record, decisionId };
}

/** Such a list, decided and told. */
export async function makeDecidedList(cast: Cast) {
  const list = await makeFinishedList(cast);
  await list.record();
  await followDecision(await list.decisionId(), AFTER_MEETING);
  return list;
}
