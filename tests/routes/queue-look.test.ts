import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import type { Person } from "#models/person.server";
import { makePerson, makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { PATH, pressed, refer, storedReferral } from "#tests/support/referring";
import { takeReferral } from "#use-cases/take-referral.server";
import { action, loader } from "../../app/routes/office.referral-queue_.$referralId/route";

testDatabase();

let town: Town;
let referralId: string;
beforeAll(async () => {
  town = await makeTown();
  referralId = await refer(town, { kind: "wellbeing" });
  await takeReferral(await pressed(town.people.linkPerson, referralId));
});

const context = (): AppLoadContext => ({
  arrivedAt: TOWN_NOW,
  requestId: "test",
  nonce: "",
  clientKey: "client",
  log: pino({ level: "silent" }),
});

/** What a person's browser is told who opens the page, or who presses something on it. */
async function told(person: Person, fields?: Record<string, string>): Promise<string> {
  const headers = { Cookie: await sessionCookie(person, TOWN_NOW) };
  const init = fields ? { method: "POST", body: new URLSearchParams(fields), headers } : { headers };
  const asking = { request: new Request("http://localhost/", init), context: context(), params: { referralId } };
  return JSON.stringify(await (fields ? action(asking) : loader(asking)));
}

const looks = async () => (await storedReferral(referralId)).history.filter(({ event }) => event === "look");

test("opening the page of the queue shows nothing of how to reach a client, and leaves no trace", async () => {
  const page = await told(town.people.linkPerson);
  for (const secret of [PATH.value, PATH.wish, PATH.times, PATH.escort, PATH.aids]) expect(page).not.toContain(secret);
  expect(await looks()).toEqual([]);
});

test("a colleague who does not have it in hand is not shown it, also by a press", async () => {
  const colleague = await makePerson("Leo Linkki", { role: "linkPerson" });
  const answer = await told(colleague, { intent: "look" });
  expect(answer).not.toContain(PATH.value);
  expect(answer).toContain("notInHand");
  expect(await looks()).toEqual([]);
});

test("a press of whoever has it in hand shows it, once written down, and it comes back with a search and a mistake", async () => {
  expect(await told(town.people.linkPerson, { intent: "look" })).toContain(PATH.value);
  const looked = { looked: "yes" };
  expect(await told(town.people.linkPerson, { event: "search", q: "kävely", ...looked })).toContain(PATH.value);
  expect(await told(town.people.linkPerson, { event: "giveBack", ...looked })).toContain(PATH.value);
  expect(await told(town.people.linkPerson, { event: "search", q: "kävely" })).not.toContain(PATH.value);
  const { _id: personId } = town.people.linkPerson;
  expect((await looks()).map(({ by }) => by.personId)).toEqual([personId]);
});
