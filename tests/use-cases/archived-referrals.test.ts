import { beforeAll, expect, test } from "vitest";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel } from "#models/association.server";
import { personKey } from "#models/confirmation-link.server";
import { referralToken } from "#models/referral-link.server";
import { readerByLink } from "#models/referral-reader.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeAccepting, pressed, refer, storedReferral } from "#tests/support/referring";
import { assignReferral } from "#use-cases/assign-referral.server";
import { freeArchivedReferrals } from "#use-cases/free-archived-referrals.server";
import { takeReferral } from "#use-cases/take-referral.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

test("an archived association answers no more, and whoever waits for it is told", async () => {
  const activity = await makeAccepting(town);
  const contact = await refer(town, { kind: "contact", activity });
  const wellbeing = await refer(town, { kind: "wellbeing" });
  await takeReferral(await pressed(town.people.linkPerson, wellbeing));
  await assignReferral({ ...(await pressed(town.people.linkPerson, wellbeing)), activityId: activity._id });
  const { _id: associationId } = town.association;
  const link = { referralId: contact, associationId, addressee: personKey(town.people.editor._id) };
  const token = referralToken(link, plainDateAt(TOWN_NOW));
  expect((await readerByLink(token, TOWN_NOW)).ok).toBe(true);
  await freeArchivedReferrals(TOWN_NOW);
  expect((await storedReferral(contact)).status).toBe("sent");

  await AssociationModel.updateOne({ _id: associationId }, { $set: { status: "archived" } });
  expect(await readerByLink(token, TOWN_NOW)).toEqual({ ok: false, refusal: "archived" });
  expect((await freeArchivedReferrals(TOWN_NOW)).failed).toEqual([]);
  const [declined, queued] = [await storedReferral(contact), await storedReferral(wellbeing)];
  expect(declined).toMatchObject({ status: "declined", path: null });
  expect(declined.answeredInTime).toBeNull();
  expect(queued.answers).toMatchObject([{ answer: "decline", inTime: null }]);
  expect(declined.pendingNotices.map(({ kind }) => kind)).toContain("referralAnswered");
  expect(queued).toMatchObject({ status: "queued", associationId: null });
  expect(queued.pendingNotices.map(({ kind }) => kind)).toContain("referralHandedBack");
});
