import mongoose from "mongoose";
import pino from "pino";
import { Writable } from "node:stream";
import express from "express";
import { beforeAll, describe, expect, test } from "vitest";
import type { ContactPath } from "#domain/referrals/contact-path";
import { isOpenReferral } from "#domain/referrals/referral-lifecycle";
import { days } from "#domain/shared/durations";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import type { Activity } from "#models/activity.server";
import { holdForm } from "#models/held-form.server";
import { pathOf } from "#models/referral-path.server";
import { readerByDesk, readerByLink } from "#models/referral-reader.server";
import { loggedError } from "#server/log-error";
import { logRequests } from "#server/request-log";
import { stampArrival } from "#server/arrival";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { answerAs, makeAccepting, refer, storedReferral, VISIT, pressed } from "#tests/support/referring";
import { startSmtpServer, type SmtpServer } from "#tests/support/smtp";
import { assignReferral } from "#use-cases/assign-referral.server";
import { giveBackReferral } from "#use-cases/give-back-referral.server";
import { lapseReferrals } from "#use-cases/lapse-referrals.server";
import { lookAtPath } from "#use-cases/look-at-path.server";
import { remindOfReferrals } from "#use-cases/remind-of-referrals.server";
import { requeueReferral } from "#use-cases/requeue-referral.server";
import { takeReferral } from "#use-cases/take-referral.server";
import { withdrawReferral } from "#use-cases/withdraw-referral.server";

testDatabase();

/** Unmistakable, in every field in which something of a client can be written. */
const MARKED: ContactPath = {
  way: "clientPhone",
  value: "0409871234",
  wish: "MERKKI-TOIVE kaipaa seuraa",
  times: "MERKKI-AIKA iltaisin",
  escort: "MERKKI-SAATTO nähdään ovella",
  aids: "MERKKI-APU kuulolaite",
};
const MARKED_VISIT = { ...VISIT, words: "MERKKI-SOVITTU kysykää Annaa" };
const MARKERS = /MERKKI|0409871234|409871234|0?40 ?987/i;

let town: Town;
let smtp: SmtpServer;
let activity: Activity;
const logged: string[] = [];
const log = pino(
  { base: null, serializers: { err: loggedError } },
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(chunk.toString());
      done();
    },
  }),
);

beforeAll(async () => {
  smtp = await startSmtpServer();
  process.env["SMTP_URL"] = smtp.url;
  town = await makeTown();
  activity = await makeAccepting(town);
});

/** Everything the letters say that have gone out by now. */
async function mailed(now: Date): Promise<string> {
  await collectNotices();
  while (await deliverNext(now));
  return JSON.stringify(smtp.mails.all());
}

/** The whole database as it lies there, every field of every collection. */
async function stored(): Promise<string> {
  const { db } = mongoose.connection;
  if (!db) throw new Error("not connected");
  const collections = await db.listCollections().toArray();
  const all = await Promise.all(collections.map(({ name }) => db.collection(name).find().toArray()));
  return JSON.stringify(all);
}

const command = (referralId: string) => pressed(town.people.linkPerson, referralId);

const sent = () => refer(town, { kind: "warmHandover", path: MARKED, activity });

/** Sent through the link person's hands. */
async function assigned(): Promise<string> {
  const id = await refer(town, { kind: "wellbeing", path: MARKED });
  await takeReferral(await command(id));
  await assignReferral({ ...(await command(id)), activityId: activity._id });
  return id;
}

const looked = async (id: string): Promise<string> => {
  const reader = await readerByDesk(await actorFor(town.people.editor), id);
  if (!reader) throw new Error("not readable");
  const path = await lookAtPath(reader, TOWN_NOW);
  expect(path).toEqual({ ok: true, value: MARKED });
  return id;
};

const withdrawn = async (id: string) => withdrawReferral(await pressed(town.people.counsellor, id));

const AFTER = new Date(TOWN_NOW.getTime() + days(31));

/** Every way in which a referral ends, or in which at least the need to reach the client does. */
const ENDINGS: Record<string, () => Promise<[id: string, done: unknown]>> = {
  agree: async () => {
    const id = await looked(await sent());
    return [id, await answerAs(town, id, { event: "agree", visit: MARKED_VISIT })];
  },
  "agree and arrive": async () => {
    const id = await looked(await assigned());
    await answerAs(town, id, { event: "accept" });
    await answerAs(town, id, { event: "agree", visit: MARKED_VISIT });
    return [id, await answerAs(town, id, { event: "arrive" })];
  },
  full: async () => {
    const id = await looked(await sent());
    return [id, await answerAs(town, id, { event: "full" })];
  },
  decline: async () => {
    const id = await looked(await sent());
    return [id, await answerAs(town, id, { event: "decline", reason: "noVolunteers" })];
  },
  notReached: async () => {
    const id = await looked(await sent());
    await answerAs(town, id, { event: "accept" });
    return [id, await answerAs(town, id, { event: "notReached" })];
  },
  withdraw: async () => {
    const id = await looked(await sent());
    return [id, await withdrawn(id)];
  },
  "withdraw from the queue": async () => {
    const id = await refer(town, { kind: "wellbeing", path: MARKED });
    return [id, await withdrawn(id)];
  },
  giveBack: async () => {
    const id = await assigned();
    await requeueReferral(await command(id));
    return [id, await giveBackReferral({ ...(await command(id)), reason: "nothingFits" })];
  },
  "hand back and give back": async () => {
    const id = await looked(await assigned());
    await answerAs(town, id, { event: "decline", reason: "tooFar" });
    expect(pathOf(await storedReferral(id))).toEqual(MARKED);
    return [id, await giveBackReferral({ ...(await command(id)), reason: "nothingFits" })];
  },
  "hand back and lapse": async () => {
    const id = await assigned();
    await answerAs(town, id, { event: "full" });
    return [id, await lapseReferrals(AFTER)];
  },
  lapse: async () => {
    const id = await assigned();
    const later = (count: number) => new Date(TOWN_NOW.getTime() + days(count));
    for (const day of [7, 8, 14]) await remindOfReferrals(later(day));
    expect((await storedReferral(id)).reminders).toHaveLength(2);
    return [id, await lapseReferrals(AFTER)];
  },
};

describe.each(Object.entries(ENDINGS))("after %s", (_name, end) => {
  test("nothing of the client is left in the database, the letters or the log", async () => {
    const [id, done] = await end();
    expect(done).toMatchObject(done && typeof done === "object" && "ok" in done ? { ok: true } : { failed: [] });
    const referral = await storedReferral(id);
    expect(isOpenReferral(referral.status)).toBe(false);
    expect(referral.path).toBeNull();
    expect(pathOf(referral)).toBeNull();
    log.info({ referral: id }, "ended");
    expect(await mailed(AFTER)).not.toMatch(MARKERS);
    expect(await stored()).not.toMatch(MARKERS);
    expect(logged.join("\n")).not.toMatch(MARKERS);
  });
});

test("an agreed visit is forgotten with its outcome, and its words are sealed until then", async () => {
  const id = await sent();
  await answerAs(town, id, { event: "agree", visit: MARKED_VISIT });
  expect((await storedReferral(id)).visit).toMatchObject({ date: VISIT.date, atDoor: true });
  expect(await stored()).not.toMatch(MARKERS);
  await answerAs(town, id, { event: "stayAway" });
  expect((await storedReferral(id)).visit).toBeNull();
});

test("while it is needed it lies sealed: a copy of the database shows nothing, and another record's seal does not open", async () => {
  const [id, other] = [await sent(), await sent()];
  expect(await stored()).not.toMatch(MARKERS);
  const referral = await storedReferral(id);
  expect(pathOf(referral)).toEqual(MARKED);
  expect(pathOf({ _id: other, path: referral.path })).toBeNull();
});

test("a form that was sent after the session had ended waits sealed", async () => {
  await holdForm({ path: "/office/referrals/new", fields: [{ name: "wish", value: MARKED.wish }] }, "sitter", TOWN_NOW);
  expect(await stored()).not.toMatch(MARKERS);
});

test("the letters' links are sealed, name nobody, open for their reader, and stand in no log", async () => {
  const id = await sent();
  await mailed(TOWN_NOW);
  const links = [...new Set(JSON.stringify(smtp.mails.to(town.people.editor.email)).match(/\/answer\/[\w.-]+/g))];
  expect(links.length).toBeGreaterThan(0);
  const tokens = links.map((link) => link.replace("/answer/", ""));
  const token = tokens.find((one) => one.startsWith(id)) ?? "";
  const opened = await readerByLink(token, TOWN_NOW);
  expect(opened.ok && opened.value.by.name).toBe("Eero Editor");
  expect(await readerByLink(`${token}x`, TOWN_NOW)).toEqual({ ok: false, refusal: "forged" });
  expect(await readerByLink(token, new Date(TOWN_NOW.getTime() + days(61)))).toEqual({ ok: false, refusal: "expired" });
  const app = express();
  app.use(stampArrival({ log, secretKey: "k".repeat(32) }));
  app.use(logRequests(log));
  app.use((_request, response) => void response.end());
  const server = app.listen(0);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  for (const link of links) await fetch(`http://127.0.0.1:${port}${link}?lang=fi`);
  server.close();
  expect(logged.filter((line) => line.includes("/answer/…"))).toHaveLength(links.length);
  for (const one of tokens) expect(logged.join("\n")).not.toContain(one);
});
