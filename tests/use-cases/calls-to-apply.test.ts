import { beforeAll, expect, test } from "vitest";
import { OPEN_RULES } from "#domain/grants/programme-rules";
import { AssociationModel } from "#models/association.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeCall } from "#tests/support/town-grants";
import { waysInOf } from "../../app/routes/grants_.calls.$callId/queries.server";
import { callsToApply } from "../../app/routes/my_.calls/queries.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

test("the call one was reading comes first, the others by their last day", async () => {
  const { openCall } = town;
  const later = await makeCall(openCall.programmeId, 2029, { closesAt: new Date("2027-02-20T13:00:00Z") });
  const actor = await actorFor(town.people.signatory);
  const idsWhen = async (chosen: string | null) =>
    (await callsToApply({ actor, now: TOWN_NOW, locale: "fi", chosen })).calls.map(({ callId }) => callId);
  expect(await idsWhen(null)).toEqual([openCall._id, later._id]);
  expect(await idsWhen(later._id)).toEqual([later._id, openCall._id]);
  expect(await idsWhen("no such call")).toEqual([openCall._id, later._id]);
});

test("what only umbrella organisations apply for is offered to no one else, who are told whom to ask", async () => {
  const eligibility = { ...OPEN_RULES.eligibility, applicants: ["umbrella" as const] };
  const rules = { ...OPEN_RULES, eligibility, passOn: true };
  const { _id } = await makeCall(town.openCall.programmeId, 2030, {
    closesAt: new Date("2027-02-21T13:00:00Z"),
    rules,
  });
  const [own, other] = [town.association._id, town.otherAssociation._id];
  await AssociationModel.updateOne({ _id: other }, { kind: "umbrella", status: "published" });
  await AssociationModel.updateOne({ _id: own }, { umbrellaIds: [other] });
  const shownTo = async (who: "signatory" | "outsider") => {
    const actor = await actorFor(town.people[who]);
    const { calls } = await callsToApply({ actor, now: TOWN_NOW, locale: "fi", chosen: null });
    const call = calls.find(({ callId }) => callId === _id);
    const served = call?.applicants.map(({ associationId }) => associationId);
    const asked = { rules, municipalityCode: "593" };
    return [
      served,
      call?.through?.map(({ associationId }) => associationId),
      (await waysInOf(actor, asked))?.isOffered,
    ];
  };
  expect(await shownTo("signatory")).toEqual([[], [other], false]);
  expect(await shownTo("outsider")).toEqual([[other], undefined, true]);
  expect(await waysInOf(null, { rules, municipalityCode: "593" })).toBeNull();
});
