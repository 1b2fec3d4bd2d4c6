import { beforeAll, describe, expect, test } from "vitest";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Activity } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { addressKey, personKey } from "#models/confirmation-link.server";
import { referralToken } from "#models/referral-link.server";
import { readerByLink } from "#models/referral-reader.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeAccepting, pressed, refer } from "#tests/support/referring";
import { assignReferral } from "#use-cases/assign-referral.server";
import { requeueReferral } from "#use-cases/requeue-referral.server";
import { takeReferral } from "#use-cases/take-referral.server";

testDatabase();

let town: Town;
let activity: Activity;
beforeAll(async () => {
  town = await makeTown();
  activity = await makeAccepting(town);
});

const ADDRESS = "seura@example.org";

/** Who the links of a letter to a person and to the association's own address are opened as. */
async function opened(referralId: string): Promise<string[]> {
  const keys = [personKey(town.people.editor._id), addressKey(ADDRESS)];
  const found = keys.map(async (addressee) => {
    const link = { referralId, associationId: town.association._id, addressee };
    const read = await readerByLink(referralToken(link, plainDateAt(TOWN_NOW)), TOWN_NOW);
    return read.ok ? read.value.by.name : read.refusal;
  });
  return Promise.all(found);
}

const THEIRS = () => ["Eero Editor", town.association.name];
const NOT_THEIRS = ["notYours", "notYours"];

describe("the link of a letter opens the referral", () => {
  test("while it is at the association, and for nobody there once another has it", async () => {
    const id = await refer(town, { kind: "wellbeing" });
    const inHand = () => pressed(town.people.linkPerson, id);
    await takeReferral(await inHand());
    await assignReferral({ ...(await inHand()), activityId: activity._id });
    expect(await opened(id)).toEqual(THEIRS());
    await requeueReferral(await inHand());
    expect(await opened(id)).toEqual(NOT_THEIRS);
    const other = await makeAccepting({ association: town.otherAssociation }, { title: "Kuoro" });
    await assignReferral({ ...(await inHand()), activityId: other._id });
    expect(await opened(id)).toEqual(NOT_THEIRS);
  });

  test("while the association is in the directory", async () => {
    const id = await refer(town, { activity });
    const statusOf = (status: string) => AssociationModel.updateOne({ _id: town.association._id }, { status });
    await statusOf("archived");
    expect(await opened(id)).toEqual(["archived", "archived"]);
    await statusOf("unlisted");
    expect(await opened(id)).toEqual(THEIRS());
    await statusOf("published");
  });

  test("to a person while they are one of its people", async () => {
    const id = await refer(town, { activity });
    const { members } = await AssociationModel.findById(town.association._id).orFail();
    const left = members.filter(({ personId }) => personId !== town.people.editor._id);
    await AssociationModel.updateOne({ _id: town.association._id }, { members: left });
    expect(await opened(id)).toEqual(["notYours", town.association.name]);
    await AssociationModel.updateOne({ _id: town.association._id }, { members });
  });
});
