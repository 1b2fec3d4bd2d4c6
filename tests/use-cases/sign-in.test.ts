import { describe, expect, test } from "vitest";
import {
  endOwnSession,
  findSession,
  listSessions,
  SESSION_ABSOLUTE,
  SESSION_IDLE,
  startSession,
} from "#models/session.server";
import { minutes } from "#domain/shared/durations";
import { OutboxMailModel, type OutboxMail } from "#models/outbox-mail.server";
import { PersonModel } from "#models/person.server";
import { SignInCodeModel } from "#models/sign-in-code.server";
import { testDatabase } from "#tests/support/database";
import { CODE_ATTEMPTS, CODE_LIFETIME, requestSignInCode } from "#use-cases/request-sign-in-code.server";
import { signIn } from "#use-cases/sign-in.server";

testDatabase();

const NOW = new Date("2027-01-15T10:00:00Z");
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

async function request(email: string, clientKey = email): Promise<{ name: string; code: string }> {
  const requested = await requestSignInCode({ email, locale: "fi", next: "/my", clientKey, now: NOW });
  if (!requested.ok) throw new Error("the code was refused");
  const { name } = requested.value;
  const mail = await OutboxMailModel.findById(`code:${name}`).lean<OutboxMail>().exec();
  return { name, code: String(mail?.facts["code"]) };
}

const enter = (name: string, code: string, now = NOW) => signIn({ name, code, device: "Firefox, Android", now });
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe("signing in by a one-time code", () => {
  test("the code opens a session and makes a person who was not known", async () => {
    const { name, code } = await request("uusi@example.org");
    expect(code).toMatch(/^\d{6}$/);
    const entered = await enter(name, code);
    expect(entered).toMatchObject({ ok: true, value: { next: "/my" } });
    if (!entered.ok) return;
    const person = await PersonModel.findOne({ email: "uusi@example.org" });
    expect(await findSession(entered.value.token, NOW)).toMatchObject({
      personId: person?._id,
      device: "Firefox, Android",
    });
  });

  test("somebody who was going nowhere in particular gets in too", async () => {
    const asked = { email: "minne@example.org", locale: "fi", next: "", clientKey: "minne", now: NOW } as const;
    expect(await requestSignInCode(asked)).toMatchObject({ ok: true });
  });

  test("the answer is the same for a known and an unknown address", async () => {
    await PersonModel.create({ email: "tuttu@example.org" });
    const answers = [await request("tuttu@example.org"), await request("outo@example.org")];
    expect(answers.map(({ name }) => name.length)).toEqual([32, 32]);
  });

  test("a code works once", async () => {
    const { name, code } = await request("kerran@example.org");
    expect(await enter(name, code)).toMatchObject({ ok: true });
    expect(await enter(name, code)).toEqual({ ok: false, refusal: { code: "codeExpired" } });
  });

  test("of two who enter the same code at once only one gets in", async () => {
    const { name, code } = await request("kaksi@example.org");
    const entered = await Promise.all([enter(name, code), enter(name, code)]);
    expect(entered.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("after five wrong tries not even the right code is let in", async () => {
    const { name, code } = await request("arvaaja@example.org");
    for (let left = CODE_ATTEMPTS - 1; left > 0; left--)
      expect(await enter(name, wrong(code))).toEqual({ ok: false, refusal: { code: "wrongCode", attemptsLeft: left } });
    expect(await enter(name, wrong(code))).toEqual({ ok: false, refusal: { code: "codeExpired" } });
    expect(await enter(name, code)).toEqual({ ok: false, refusal: { code: "codeExpired" } });
  });

  test("a code lives ten minutes", async () => {
    const { name, code } = await request("hidas@example.org");
    expect(await enter(name, code, later(CODE_LIFETIME))).toEqual({ ok: false, refusal: { code: "codeExpired" } });
    expect(await enter(name, code, later(CODE_LIFETIME - 1))).toMatchObject({ ok: true });
  });

  test("the database holds neither the code nor the session's token", async () => {
    const { name, code } = await request("salassa@example.org");
    expect(JSON.stringify(await SignInCodeModel.findById(name).lean().exec())).not.toContain(code);
    const token = await startSession("someone", "", NOW);
    expect(JSON.stringify(await listSessions("someone"))).not.toContain(token);
  });

  test("codes are limited per address and per client", async () => {
    for (let i = 0; i < 5; i++) await request("usein@example.org", `client-${i}`);
    const sixth = { email: "usein@example.org", locale: "fi", next: "", clientKey: "client-6", now: NOW } as const;
    expect(await requestSignInCode(sixth)).toEqual({ ok: false, refusal: { code: "tooManyRequests" } });
    for (let i = 0; i < 30; i++) await request(`osoite-${i}@example.org`, "one-client");
    const next = { ...sixth, email: "osoite-31@example.org", clientKey: "one-client" };
    expect(await requestSignInCode(next)).toEqual({ ok: false, refusal: { code: "tooManyRequests" } });
  });
});

describe("a session", () => {
  test("ends when it has been idle too long, and at the latest after its absolute lifetime", async () => {
    const token = await startSession("p1", "", NOW);
    expect(await findSession(token, later(SESSION_IDLE - 1))).not.toBeNull();
    expect(await findSession(token, later(2 * SESSION_IDLE))).toBeNull();
    const busy = await startSession("p2", "", NOW);
    for (let t = 0; t < SESSION_ABSOLUTE; t += SESSION_IDLE - minutes(1)) await findSession(busy, later(t));
    expect(await findSession(busy, later(SESSION_ABSOLUTE))).toBeNull();
  });

  test("can be ended by its owner and by nobody else", async () => {
    const token = await startSession("owner", "", NOW);
    const [session] = await listSessions("owner");
    expect(await endOwnSession("thief", session?._id ?? "")).toBe(false);
    expect(await findSession(token, NOW)).not.toBeNull();
    expect(await endOwnSession("owner", session?._id ?? "")).toBe(true);
    expect(await findSession(token, NOW)).toBeNull();
  });
});
