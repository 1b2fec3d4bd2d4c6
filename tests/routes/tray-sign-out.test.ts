import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { OutboxMailModel, type OutboxMail } from "#models/outbox-mail.server";
import { findTray, TrayModel } from "#models/tray.server";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { requestSignInCode } from "#use-cases/request-sign-in-code.server";
import { action as enter } from "../../app/routes/sign-in_.code/route";
import { action as leave } from "../../app/routes/sign-out/route";
import { action as collect } from "../../app/routes/tray_.items/route";

testDatabase();

let activityId: string;
beforeAll(async () => {
  const { association } = await makeTown();
  activityId = (await makeActivity({ associationId: association._id, title: "Kävelyryhmä" }))._id;
});

const context = (): AppLoadContext => ({
  arrivedAt: TOWN_NOW,
  requestId: "test",
  nonce: "",
  clientKey: "client",
  log: pino({ level: "silent" }),
});

/** A browser: it keeps the cookies it is given. */
function browser() {
  const jar = new Map<string, string>();
  async function press(act: typeof leave | typeof enter | typeof collect, fields: Record<string, string>) {
    const Cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const body = new URLSearchParams(fields);
    const request = new Request("http://localhost/", { method: "POST", body, headers: { Cookie } });
    const answer: unknown = await act({ request, context: context(), params: {} });
    for (const cookie of answer instanceof Response ? answer.headers.getSetCookie() : []) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
  }
  return {
    jar,
    collect: () => press(collect, { activityId, intent: "add" }),
    leave: () => press(leave, {}),
    async enter(email: string) {
      const asked = await requestSignInCode({ email, locale: "fi", next: "", clientKey: email, now: TOWN_NOW });
      if (!asked.ok) throw new Error("the code was refused");
      const mail = await OutboxMailModel.findById(`code:${asked.value.name}`).lean<OutboxMail>().exec();
      jar.set("signin", asked.value.name);
      await press(enter, { code: String(mail?.facts["code"]) });
    },
    held: async () => (await findTray(jar.get("tray") ?? null, TOWN_NOW)).entries.length,
  };
}

test("signing out forgets the tray: the browser does, and so does the database", async () => {
  const desk = browser();
  await desk.enter("eka@example.org");
  await desk.collect();
  expect(await desk.held()).toBe(1);
  await desk.leave();
  expect([...desk.jar.keys()]).toEqual(["flash"]);
  expect(await TrayModel.countDocuments()).toBe(0);
});

test("whoever signs in after a session that ended by itself does not find the former's tray", async () => {
  const desk = browser();
  await desk.enter("eka@example.org");
  await desk.collect();
  desk.jar.delete("session");
  await desk.enter("eka@example.org");
  expect(await desk.held()).toBe(1);
  desk.jar.delete("session");
  await desk.enter("toka@example.org");
  expect(await desk.held()).toBe(0);
  expect(await TrayModel.countDocuments()).toBe(0);
  expect(desk.jar.has("tray")).toBe(false);
});

test("a tray collected before signing in stays", async () => {
  const desk = browser();
  await desk.collect();
  await desk.enter("kolmas@example.org");
  expect(await desk.held()).toBe(1);
});
