import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { requireActor } from "#auth/actor.server";
import { serializeSitter } from "#http/cookies.server";
import { HELD_FOR } from "#models/held-form.server";
import { sitterOf } from "#models/session.server";
import { makePerson, sessionCookie, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { loader } from "../../app/routes/held/route";

testDatabase();

let session: string;
let another: string;
let sitter: string;
beforeAll(async () => {
  const writer = await makePerson("Sirkka Signatory");
  session = await sessionCookie(writer, TOWN_NOW);
  another = await sessionCookie(await makePerson("Essi Editor"), TOWN_NOW);
  sitter = serializeSitter(sitterOf(writer._id), HELD_FOR).split(";")[0] ?? "";
});

const context = (after = 0): AppLoadContext => ({
  arrivedAt: new Date(TOWN_NOW.getTime() + after),
  requestId: "test",
  nonce: "",
  clientKey: "client",
  log: pino({ level: "silent" }),
});

/** What somebody without a session gets for sending this to a page of the desk. */
async function send(body: BodyInit, { Cookie = sitter, ...rest }: Record<string, string> = {}): Promise<Response> {
  const headers = { Cookie, ...rest };
  const request = new Request("http://localhost/my/cases/1/application/purpose?x=1", { method: "POST", body, headers });
  const thrown: unknown = await requireActor({ request, context: context() }).catch((error: unknown) => error);
  if (!(thrown instanceof Response)) throw new Error("the form was let in");
  return thrown;
}

const heldCookie = (response: Response): string => response.headers.get("Set-Cookie")?.split(";")[0] ?? "";

/** What the person finds waiting after signing in with these cookies. */
async function waiting(cookie: string, after = 0, by = session) {
  const request = new Request("http://localhost/held", {
    headers: { Cookie: [by, cookie].filter(Boolean).join("; ") },
  });
  return (await loader({ request, context: context(after), params: {} })).form;
}

describe("a form sent after the session had ended", () => {
  test("waits for its writer to sign in, word for word, and its file passes by", async () => {
    const form = new FormData();
    form.append("purpose", "Kävelyryhmät kylillä & naapurissa");
    form.append("days", "MO");
    form.append("days", "WE");
    form.append("receipt", new File(["%PDF-1.7"], "kuitti.pdf"));
    const answer = await send(form);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe("/sign-in?next=%2Fheld");
    expect(await waiting(heldCookie(answer))).toEqual({
      path: "/my/cases/1/application/purpose?x=1",
      fields: [
        { name: "purpose", value: "Kävelyryhmät kylillä & naapurissa" },
        { name: "days", value: "MO" },
        { name: "days", value: "WE" },
      ],
    });
  });

  test("is there for that browser only, and for half an hour", async () => {
    const cookie = heldCookie(await send(new URLSearchParams({ purpose: "Kävelyryhmät" })));
    expect(await waiting("")).toBeNull();
    expect(await waiting("held=somebody-elses")).toBeNull();
    expect(await waiting(cookie, HELD_FOR - 1)).not.toBeNull();
    expect(await waiting(cookie, HELD_FOR)).toBeNull();
  });

  test("is there for whoever was signed in, and not for the next person at the same browser", async () => {
    const cookie = heldCookie(await send(new URLSearchParams({ purpose: "Kävelyryhmät" })));
    expect(await waiting(cookie, 0, another)).toBeNull();
    expect(await waiting(cookie)).not.toBeNull();
  });

  test("is refused where nobody could have lost anything: autosave, an empty form, a flood", async () => {
    const typed = new URLSearchParams({ purpose: "Kävelyryhmät" });
    expect((await send(typed, { "X-Autosave": "1" })).status).toBe(403);
    expect((await send(new URLSearchParams())).status).toBe(403);
    expect((await send(typed, { Cookie: "" })).status).toBe(403);
    expect((await send(new URLSearchParams({ purpose: "x".repeat(200_001) }))).status).toBe(403);
  });
});
