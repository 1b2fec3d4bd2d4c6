import { expect, test } from "vitest";
import { findSession } from "#models/session.server";
import { callStage } from "#domain/grants/call-window";
import { actorFor, makeTown, sessionCookie, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeFile } from "#tests/support/test-file";

testDatabase();

test("the cast of the tests is what its names promise", async () => {
  const { people, association, openCall, closedCall } = await makeTown();
  const signatory = await actorFor(people.signatory);
  expect(signatory.memberships).toEqual([{ associationId: association._id, role: "signatory" }]);
  expect(callStage(openCall, TOWN_NOW)).toBe("open");
  expect(callStage(closedCall, TOWN_NOW)).toBe("closed");
  const cookie = await sessionCookie(people.payer, TOWN_NOW);
  const session = await findSession(cookie.replace("session=", ""), TOWN_NOW);
  expect(session?.personId).toBe(people.payer._id);
  const file = await makeFile({ kind: "upload", personId: people.signatory._id });
  expect(file.size).toBeGreaterThan(0);
});
