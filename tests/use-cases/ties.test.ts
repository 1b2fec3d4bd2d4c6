import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { can } from "#domain/policy";
import { plainDate } from "#domain/shared/plain-date";
import { AssociationModel } from "#models/association.server";
import { disqualifiedPeople } from "#models/disqualified-people.server";
import { findTies } from "#models/found-ties.server";
import { TieModel } from "#models/tie.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { fileCase } from "#tests/support/filed-list";
import { declareTie } from "#use-cases/declare-tie.server";
import { denyTie } from "#use-cases/deny-tie.server";
import { endTie } from "#use-cases/end-tie.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});
beforeEach(async () => {
  await TieModel.deleteMany({});
});

const declare = async (over: { caseId?: string | null; untilOn?: string; associationId?: string } = {}) => {
  const { untilOn, caseId = null, associationId = town.otherAssociation._id } = over;
  return declareTie({
    ...{ associationId, caseId, kind: "board", words: "", sinceOn: null },
    untilOn: untilOn ? plainDate(untilOn) : null,
    ...{ actor: await actorFor(town.people.preparer), now: TOWN_NOW },
  });
};
const mayView = async (caseId: string) => {
  const { municipality, otherAssociation } = town;
  const subject = { municipality: municipality._id, unit: "sports", associationId: otherAssociation._id, caseId };
  return can(await actorFor(town.people.preparer), "viewCase", subject);
};

describe("a declared tie", () => {
  test("keeps from the association's cases at once, is declared once, and is ended with its reason and not deleted", async () => {
    expect(await mayView("c1")).toBe(true);
    expect(await declare()).toMatchObject({ ok: true });
    expect(await mayView("c1")).toBe(false);
    expect(await declare()).toEqual({ ok: false, refusal: { code: "alreadyTied" } });
    const [tie] = await TieModel.find().lean().exec();
    const end = { tieId: tie?._id ?? "", reason: "Kausi loppui", now: TOWN_NOW };
    const stranger = await endTie({ ...end, actor: await actorFor(town.people.secondPreparer) });
    expect(stranger).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect(await endTie({ ...end, actor: await actorFor(town.people.preparer) })).toMatchObject({ ok: true });
    expect(await mayView("c1")).toBe(true);
    const [ended] = await TieModel.find().lean().exec();
    expect(ended?.history.map(({ event, reason }) => [event, reason])).toEqual([
      ["declare", null],
      ["end", "Kausi loppui"],
    ]);
    expect(await declare()).toMatchObject({ ok: true });
    expect(await TieModel.countDocuments()).toBe(2);
  });

  test("may concern one case, and end by itself after its last day", async () => {
    await declare({ caseId: "c1" });
    expect([await mayView("c1"), await mayView("c2")]).toEqual([false, true]);
    await declare({ untilOn: "2027-01-14" });
    expect(await mayView("c2")).toBe(true);
  });

  test("is told by officials of the municipality only", async () => {
    const told = { kind: "other" as const, words: "", caseId: null, sinceOn: null, untilOn: null, now: TOWN_NOW };
    for (const who of [town.people.neighbourPreparer, town.people.signatory])
      expect(
        await declareTie({ ...told, associationId: town.association._id, actor: await actorFor(who) }),
      ).toMatchObject({ refusal: { code: "notFound" } });
  });
});

test("the program finds whoever stands in an association's contacts, until they have answered", async () => {
  const { preparer, ownPreparer } = town.people;
  const associationId = town.otherAssociation._id;
  await AssociationModel.updateOne({ _id: associationId }, { $set: { "contact.email": preparer.email } });
  expect(await findTies("593", [preparer, ownPreparer])).toEqual([
    { personId: preparer._id, associationId, why: "contact" },
  ]);
  expect(await denyTie({ associationId, actor: await actorFor(preparer), now: TOWN_NOW })).toMatchObject({ ok: true });
  expect(await findTies("593", [preparer])).toEqual([]);
  expect(await declare()).toMatchObject({ ok: true });
});

test("the list for a meeting names who keeps from which line, and on what ground", async () => {
  const callId = town.openCall._id;
  const own = await fileCase({ callId, association: town.association });
  const other = await fileCase({ callId, association: town.otherAssociation });
  await declare();
  const cases = [
    { caseId: own, associationId: town.association._id },
    { caseId: other, associationId: town.otherAssociation._id },
  ];
  const named = await disqualifiedPeople(town.openCall, cases, plainDate("2027-02-15"));
  expect(named.map(({ name, caseIds, grounds }) => [name, caseIds, grounds])).toEqual([
    ["Pirkko Preparer", [other], ["board"]],
    ["Onni Own", [own], ["member"]],
  ]);
});
