import { beforeAll, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { AssociationModel } from "#models/association.server";
import { standingView } from "#models/decision-view.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { upgradeGrants } from "#models/upgrade-grants.server";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_MEETING } from "#tests/support/filed-list";
import { makeDecidedList, makeFinishedList } from "#tests/support/finished-list";
import { followDecision } from "#use-cases/follow-decision.server";

testDatabase();
let town: Town;
let year = 2050;
beforeAll(async () => {
  town = await makeTown();
});

const TODAY = plainDate("2027-04-20");

const cast = async () => ({
  ...{ town, preparer: await actorFor(town.people.preparer), year: (year += 1) },
  decisionMaker: await actorFor(town.people.decisionMaker),
});

const toldOf = async (caseId: string) => {
  const grantCase = (await GrantCaseModel.findById(caseId).orFail()).toObject();
  return standingView(grantCase, TODAY, "fi");
};

const NEWER = ["byOfficeHolder", "basis", "appealId", "basisNote", "notices", "owesNotice"];

/** A decision as the first program stored it. */
const asFirstStored = async (caseId: string) =>
  GrantCaseModel.collection.updateOne(
    { _id: caseId as never },
    { $unset: Object.fromEntries(NEWER.map((name) => [`decision.${name}`, ""])) },
  );

/** And as the upgrade of a later one left it: told, with no notice. */
const asUpgradedBefore = async (caseId: string) => {
  await asFirstStored(caseId);
  await GrantCaseModel.collection.updateOne(
    { _id: caseId as never },
    {
      $set: {
        ...{ "decision.byOfficeHolder": false, "decision.basis": "list", "decision.appealId": null },
        ...{ "decision.basisNote": "", "decision.notices": [], "decision.owesNotice": false },
      },
    },
  );
};

test.each([
  ["the first program stored", asFirstStored],
  ["an earlier upgrade left without its notice", asUpgradedBefore],
])("a decision that %s is told as it was, once, however often the upgrade runs", async (_, makeOld) => {
  const { granted } = await makeDecidedList(await cast());
  const before = await toldOf(granted);
  await makeOld(granted);
  await upgradeGrants();
  await upgradeGrants();
  const after = await toldOf(granted);
  const [told] = before?.notices ?? [];
  expect(after?.notices).toMatchObject([{ kind: "eNotice", sentOn: told?.sentOn, appealUntil: told?.appealUntil }]);
  expect(after?.force).not.toMatchObject({ lacks: "notice" });
});

test("a letter that was recorded since stays beside the notice that comes back", async () => {
  const { granted } = await makeDecidedList(await cast());
  await asUpgradedBefore(granted);
  const record = await GrantCaseModel.findById(granted).orFail();
  const letter = { id: "0".repeat(24), kind: "letter" as const, sentOn: "2027-04-12", appealUntil: "2027-05-03" };
  record.decision?.notices.push({ ...letter, note: "", recordedBy: null, mailId: null });
  await record.save();
  await upgradeGrants();
  expect((await toldOf(granted))?.notices.map(({ kind }) => kind)).toEqual(["eNotice", "letter"]);
});

test("a decision that nobody was told of stays untold", async () => {
  const list = await makeFinishedList(await cast());
  const { members } = await AssociationModel.findById(town.association._id).orFail();
  await AssociationModel.updateOne({ _id: town.association._id }, { $set: { members: [] } });
  await list.record();
  await followDecision(await list.decisionId(), AFTER_MEETING);
  await AssociationModel.updateOne({ _id: town.association._id }, { $set: { members } });
  await upgradeGrants();
  expect(await toldOf(list.granted)).toMatchObject({ notices: [], force: { lacks: "notice" } });
});
