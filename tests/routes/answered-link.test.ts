import { beforeAll, expect, test } from "vitest";
import { receiveAnswer } from "#http/referral-answer.server";
import { turnOf } from "#domain/referrals/referral-view";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Activity } from "#models/activity.server";
import { personKey } from "#models/confirmation-link.server";
import { referralToken } from "#models/referral-link.server";
import { readerByLink } from "#models/referral-reader.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeAccepting, pressed, refer, storedReferral } from "#tests/support/referring";
import { assignReferral } from "#use-cases/assign-referral.server";
import { requeueReferral } from "#use-cases/requeue-referral.server";
import { takeReferral } from "#use-cases/take-referral.server";
import { loadAnswerLink } from "../../app/routes/answer.$token/queries.server";

testDatabase();

let town: Town;
let activity: Activity;
beforeAll(async () => {
  town = await makeTown();
  activity = await makeAccepting(town);
});

/** A wellbeing referral at the association, and the link that its editor got. */
async function assigned() {
  const id = await refer(town, { kind: "wellbeing" });
  const inHand = () => pressed(town.people.linkPerson, id);
  await takeReferral(await inHand());
  expect((await assignReferral({ ...(await inHand()), activityId: activity._id })).ok).toBe(true);
  const to = { associationId: town.association._id, addressee: personKey(town.people.editor._id) };
  return { id, inHand, token: referralToken({ referralId: id, ...to }, plainDateAt(TOWN_NOW)) };
}

test("whoever declined by the link of a letter is thanked on its page, and not told off", async () => {
  const { id, token } = await assigned();
  const opened = await readerByLink(token, TOWN_NOW);
  if (!opened.ok) throw new Error(opened.refusal);
  const turn = String(turnOf(await storedReferral(id)));
  const body = new URLSearchParams({ turn, event: "decline", reason: "full" });
  const request = new Request("http://localhost/answer", { method: "POST", body });
  const reply = await receiveAnswer(request, opened.value, { here: "/answer/token", now: TOWN_NOW });
  if (!(reply instanceof Response)) throw new Error("the page did not lead on");
  expect(reply.headers.get("Location")).toBe("/answer/token");
  expect(reply.headers.get("Set-Cookie")).toBeNull();
  expect(await loadAnswerLink(token, TOWN_NOW)).toEqual({ state: "answered" });
});

test("a link whose referral was taken back before an answer is not", async () => {
  const { inHand, token } = await assigned();
  expect((await requeueReferral(await inHand())).ok).toBe(true);
  expect(await loadAnswerLink(token, TOWN_NOW)).toEqual({ state: "notYours" });
});
