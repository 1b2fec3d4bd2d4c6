import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { ActivityModel } from "#models/activity.server";
import { OutboxMailModel, type OutboxMail } from "#models/outbox-mail.server";
import { TrayModel } from "#models/tray.server";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { loadSite } from "../../app/site.server";
import { requestSignInCode } from "#use-cases/request-sign-in-code.server";
import { action as enter } from "../../app/routes/sign-in_.code/route";
import { loader as look } from "../../app/routes/tray/route";
import { action as leave } from "../../app/routes/sign-out/route";
import { action as collect } from "../../app/routes/tray_.items/route";

testDatabase();

let activityId: string;
let other: string;
beforeAll(async () => {
  const { association } = await makeTown();
  activityId = (await makeActivity({ associationId: association._id, title: "Kävelyryhmä" }))._id;
  other = (await makeActivity({ associationId: association._id, title: "Kuoro" }))._id;
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
  const headers = () => ({ Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") });
  function keep(cookies: string[]) {
    for (const cookie of cookies) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
  }
  async function press(act: typeof leave | typeof enter | typeof collect, fields: Record<string, string>) {
    const request = new Request("http://localhost/", {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: headers(),
    });
    const answer: unknown = await act({ request, context: context(), params: {} });
    keep(answer instanceof Response ? answer.headers.getSetCookie() : []);
  }
  return {
    jar,
    collect: (id = activityId) => press(collect, { activityId: id, intent: "add" }),
    leave: () => press(leave, {}),
    async enter(email: string) {
      const asked = await requestSignInCode({ email, locale: "fi", next: "", clientKey: email, now: TOWN_NOW });
      if (!asked.ok) throw new Error("the code was refused");
      const mail = await OutboxMailModel.findById(`code:${asked.value.name}`).lean<OutboxMail>().exec();
      jar.set("signin", asked.value.name);
      await press(enter, { code: String(mail?.facts["code"]) });
    },
    /** How much there is on the tray page, as the frame of that page is drawn with it. */
    async held() {
      const asking = { request: new Request("http://localhost/tray", { headers: headers() }), context: context() };
      const [{ rows }, site] = await Promise.all([look({ ...asking, params: {} }), loadSite(asking)]);
      keep(site.headers.getSetCookie());
      expect(site.view.site.tray).toHaveLength(rows.length);
      return rows.length;
    },
    async rows() {
      const request = new Request("http://localhost/tray", { headers: headers() });
      return (await look({ request, context: context(), params: {} })).rows;
    },
    trays: () => [...jar.keys()].filter((name) => name.startsWith("tray")),
  };
}

test("signing out forgets the tray: the browser does, and so does the database", async () => {
  const desk = browser();
  await desk.enter("eka@example.org");
  await desk.collect();
  expect(await desk.held()).toBe(1);
  await desk.leave();
  expect([...desk.jar.keys()].toSorted()).toEqual(["flash", "sitter"]);
  expect(await TrayModel.countDocuments()).toBe(0);
});

test("when a session has ended by itself its tray rests: nobody else finds it, signed in or not, and its owner does", async () => {
  const desk = browser();
  await desk.enter("eka@example.org");
  await desk.collect();
  desk.jar.delete("session");
  expect(await desk.held()).toBe(0);
  await desk.enter("toka@example.org");
  expect(await desk.held()).toBe(0);
  await desk.collect(other);
  expect(await desk.held()).toBe(1);
  desk.jar.delete("session");
  await desk.enter("eka@example.org");
  expect(await desk.held()).toBe(1);
  await desk.leave();
  expect(desk.trays()).toEqual([]);
});

test("what is collected in the very same moment makes one tray, and nothing of it is lost", async () => {
  const desk = browser();
  await Promise.all([desk.collect(), desk.collect(other)]);
  expect(desk.trays()).toHaveLength(2);
  expect(await desk.held()).toBe(2);
  expect(desk.trays()).toHaveLength(1);
  expect(await desk.held()).toBe(2);
  const staff = browser();
  await staff.enter("neljas@example.org");
  await Promise.all([staff.collect(), staff.collect(other)]);
  await staff.collect(other);
  expect(await staff.held()).toBe(2);
});

test("what has left the directory since keeps its title on the tray", async () => {
  const desk = browser();
  await desk.collect(other);
  await ActivityModel.updateOne({ _id: other }, { $set: { status: "archived" } });
  const [row] = await desk.rows();
  expect(row?.activity).toMatchObject({ id: other, isHere: false, title: { text: "Kuoro" } });
  await ActivityModel.updateOne({ _id: other }, { $set: { status: "published" } });
});

test("a tray collected before signing in stays", async () => {
  const desk = browser();
  await desk.collect();
  await desk.enter("kolmas@example.org");
  expect(await desk.held()).toBe(1);
});
