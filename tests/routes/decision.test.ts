import { beforeAll, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { AssociationModel } from "#models/association.server";
import { DecisionModel } from "#models/decision.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { askOffice } from "#tests/support/ask-route";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_MEETING, proposalVersion } from "#tests/support/filed-list";
import { makeFinishedList } from "#tests/support/finished-list";
import { followDecision } from "#use-cases/follow-decision.server";
import { recordNotice } from "#use-cases/record-notice.server";

testDatabase();
let town: Town;
let year = 2060;
beforeAll(async () => {
  town = await makeTown();
});

async function finishedList() {
  year += 1;
  const preparer = await actorFor(town.people.preparer);
  const decisionMaker = await actorFor(town.people.decisionMaker);
  const list = await makeFinishedList({ town, preparer, decisionMaker, year });
  const page = async (form?: Record<string, string>) =>
    askOffice("office.calls_.$callId_.decision", {
      ...{ person: town.people.decisionMaker, params: { callId: list.callId }, now: AFTER_MEETING },
      ...(form ? { form } : {}),
    });
  return { ...list, preparer, page };
}

test("the decision names who still needs a letter, why and whom to ask, until one is recorded", async () => {
  const { granted, rejected, record, decisionId, preparer, page } = await finishedList();
  const { _id: peopleless } = town.otherAssociation;
  const { members } = await AssociationModel.findById(peopleless).orFail().lean().exec();
  await AssociationModel.updateOne({ _id: peopleless }, { $set: { members: [] } });
  await GrantCaseModel.updateOne(
    { _id: rejected },
    { $set: { "application.contactName": "Kaisa Kirje", "application.contactPhone": "0401234567" } },
  );
  await record();
  expect(JSON.stringify(await page())).not.toContain("noNotice");
  await followDecision(await decisionId(), AFTER_MEETING);
  const rows = async () => {
    const { decision } = (await page()) as { decision: { rows: { caseId: string }[] } };
    return new Map(decision.rows.map((row) => [row.caseId, row]));
  };
  const untold = await rows();
  expect(untold.get(granted)).toMatchObject({ told: { kind: "eNotice", sentOn: "2027-04-08" }, owed: null });
  expect(untold.get(rejected)).toMatchObject({
    ...{ told: null, owed: { why: "noNotice", contactName: "Kaisa Kirje", contactPhone: "0401234567" } },
  });
  await recordNotice({
    ...{ caseId: rejected, decisionId: await decisionId(), kind: "letter", sentOn: plainDate("2027-04-08") },
    ...{ note: "", actor: preparer, now: AFTER_MEETING },
  });
  expect((await rows()).get(rejected)).toMatchObject({ told: { kind: "letter", sentOn: "2027-04-08" }, owed: null });
  await AssociationModel.updateOne({ _id: peopleless }, { $set: { members } });
});

test("a list tabled to a later meeting is decided earlier only with a tick, and the history tells it", async () => {
  const { callId, page } = await finishedList();
  await ProposalModel.updateOne({ callId }, { $set: { tabledUntil: "2027-04-21" } });
  const form = {
    ...{ version: String(await proposalVersion(callId)), decidingBody: "leisureBoard", section: "12" },
    ...{ meetingDate: "2027-04-07", confirmed: "on" },
  };
  expect(await page(form)).toMatchObject({
    data: { refusals: [{ code: "meetingBeforeTabled", tabledUntil: "2027-04-21" }] },
  });
  expect(await DecisionModel.exists({ callId })).toBeNull();
  expect(await page({ ...form, earlier: "on" })).toMatchObject({ status: 303 });
  const { history } = await DecisionModel.findOne({ callId }).orFail().lean().exec();
  expect(history).toMatchObject([{ event: "record", facts: { earlierThan: "2027-04-21" } }]);
  expect(await page()).toMatchObject({ decision: { earlierThan: "2027-04-21" } });
});
