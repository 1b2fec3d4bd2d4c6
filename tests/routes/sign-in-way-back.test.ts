import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { expect, test } from "vitest";
import { requireActor } from "#auth/actor.server";
import { SignInCodeModel, type SignInCode } from "#models/sign-in-code.server";
import { TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { action } from "../../app/routes/sign-in/route";

testDatabase();

const context = (): AppLoadContext => ({
  arrivedAt: TOWN_NOW,
  requestId: "test",
  nonce: "",
  clientKey: "client",
  log: pino({ level: "silent" }),
});

const WORDS = /Matti|juo|liikaa|masennus/i;
const QUESTION = "http://localhost/office/desk?q=Matti+juo+liikaa&needs=masennus";

async function sentAway(): Promise<string> {
  const request = new Request(QUESTION);
  const thrown: unknown = await requireActor({ request, context: context() }).catch((error: unknown) => error);
  return thrown instanceof Response ? (thrown.headers.get("Location") ?? "") : "let in";
}

/** Asks for a code on the sign-in page that stands at this address. */
const askFor = (email: string, address: string) =>
  action({
    request: new Request(`http://localhost${address}`, { method: "POST", body: new URLSearchParams({ email }) }),
    context: context(),
    params: {},
  });

test("a question asked before signing in stands in no address and beside nobody", async () => {
  const location = await sentAway();
  expect(location).toBe("/sign-in?next=%2Foffice%2Fdesk");
  await askFor("neuvoja@example.org", location);
  // A bookmark from before, or an address somebody wrote.
  await askFor("toinen@example.org", `/sign-in?next=${encodeURIComponent("/office/desk?q=Matti+juo+liikaa")}`);
  const rows = await SignInCodeModel.find().lean<SignInCode[]>().exec();
  expect(rows.map(({ email, next }) => [email, next])).toEqual([
    ["neuvoja@example.org", "/office/desk"],
    ["toinen@example.org", "/office/desk"],
  ]);
  expect(JSON.stringify(rows)).not.toMatch(WORDS);
});
