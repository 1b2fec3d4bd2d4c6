import mongoose from "mongoose";
import { expect } from "vitest";
import { apply } from "#i18n/messages/apply";
import { attachments } from "#i18n/messages/attachments";
import { CALL } from "#tests/browser/steps/call";
import { writeWholeDraft } from "#tests/browser/steps/draft";
import { press } from "#tests/browser/steps/form";
import { WALKERS, type Walk } from "#tests/browser/steps/walk";

const t = apply.fi;
const MINUTE_MS = 60_000;

/**
 * Lets the call's time run out. The test cannot wait for a closing instant, so it moves the instant into the past where
 * it is kept: everything that follows is then judged by the server's own clock, as it would be.
 */
async function closeCall({ site, found }: Walk): Promise<void> {
  const connection = await mongoose.createConnection(site.databaseUri).asPromise();
  const closesAt = new Date(Date.now() - MINUTE_MS);
  const calls = connection.collection<{ _id: string; closesAt: Date }>("calls");
  const { modifiedCount } = await calls.updateOne({ _id: found.callId }, { $set: { closesAt } });
  await connection.close();
  expect(modifiedCount).toBe(1);
}

/** Another association has everything ready, but the call closes before it presses the button. */
export async function comeTooLate(walk: Walk): Promise<void> {
  const page = await walk.pageOf("latecomer");
  await writeWholeDraft(page, CALL.name, attachments.fi.kinds.budget);
  await closeCall(walk);
  await press(page, t.submit, t.refusals.callClosed);
  await walk.visit(page, "apply-too-late");
  const { mails } = walk.site.smtp;
  const { email } = WALKERS.latecomer;
  expect(mails.to(email).filter(({ subject }) => subject.includes(CALL.name))).toEqual([]);
}
