import { expect, test } from "vitest";
import { days, minutes } from "#domain/shared/durations";
import { HeldFormModel, holdForm } from "#models/held-form.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { SESSION_IDLE, SessionModel, startSession } from "#models/session.server";
import { SignInCodeModel } from "#models/sign-in-code.server";
import { testDatabase } from "#tests/support/database";
import { requestSignInCode } from "#use-cases/request-sign-in-code.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";

testDatabase();

const NOW = new Date("2027-01-15T10:00:00Z");
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

const counts = async () => ({
  codes: await SignInCodeModel.countDocuments(),
  sessions: await SessionModel.countDocuments(),
  forms: await HeldFormModel.countDocuments(),
  letters: await OutboxMailModel.countDocuments(),
});

test("what has had its time goes, and nothing before", async () => {
  await requestSignInCode({ email: "aino@example.org", locale: "fi", next: "", clientKey: "c", now: NOW });
  await startSession("p1", "", NOW);
  await holdForm({ path: "/my", fields: [] }, "sitter", NOW);
  await OutboxMailModel.updateMany({}, { $set: { status: "sent", sentAt: NOW } });
  await sweepExpired(later(minutes(9)));
  expect(await counts()).toEqual({ codes: 1, sessions: 1, forms: 1, letters: 1 });
  await sweepExpired(later(minutes(31)));
  expect(await counts()).toEqual({ codes: 0, sessions: 1, forms: 0, letters: 1 });
  await sweepExpired(later(SESSION_IDLE));
  expect(await counts()).toEqual({ codes: 0, sessions: 0, forms: 0, letters: 1 });
  await sweepExpired(later(days(366)));
  expect((await counts()).letters).toBe(0);
});

test("a letter that never went out is not kept longer than one that did", async () => {
  await requestSignInCode({ email: "elli@example.org", locale: "fi", next: "", clientKey: "c", now: NOW });
  await OutboxMailModel.updateMany({}, { $set: { status: "failed" } });
  await sweepExpired(later(days(364)));
  expect((await counts()).letters).toBe(1);
  await sweepExpired(later(days(366)));
  expect((await counts()).letters).toBe(0);
});
