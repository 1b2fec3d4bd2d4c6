import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import mongoose from "mongoose";
import { hours, minutes, seconds } from "#domain/shared/durations";
import type { Locale } from "#domain/shared/locales";
import { environment } from "#env.server";
import { addressRefusal } from "#emails/address-refusal";
import { renderLetter } from "#emails/layout";
import { editableLetterFor } from "#emails/editable-letters";
import { letterOf } from "#emails/letter-of-mail";
import { personalFacts } from "#emails/personal-facts.server";
import { sendMail, type MailAttachment } from "#emails/transport.server";
import { findLetterTexts, type LetterTexts } from "#models/letter-text.server";
import { markBroken } from "#models/broken-address.server";
import type { Chronicle, PendingNotice } from "#models/chronicle.server";
import { OutboxMailModel, type OutboxMail } from "#models/outbox-mail.server";
import { PersonModel, type Person } from "#models/person.server";
import { isDuplicateKey } from "#models/save.server";
import { findFile, openFileForReading } from "#models/stored-file.server";

const RETRY_AFTER = [seconds(10), minutes(1), minutes(5), minutes(30), hours(2), hours(8), hours(24)];

type Addressee = { key: string; personId: string | null; email: string; locale: Locale };

/** Everybody a notice goes to, once each: an address that is a person's already gets the person's letter only. */
async function addresseesOf(notice: PendingNotice): Promise<Addressee[]> {
  const people = await PersonModel.find({ _id: { $in: notice.to } })
    .lean<Person[]>()
    .exec();
  const known = people.map(({ _id, email, locale }) => ({ key: _id, personId: _id, email, locale }));
  const others = (notice.addresses ?? []).filter(({ email }) => known.every((person) => person.email !== email));
  return [...known, ...others.map(({ email, locale }) => ({ key: addressKey(email), personId: null, email, locale }))];
}

/** An address as a part of a letter's id, which travels in its headers: the same every time, and not readable. */
const addressKey = (email: string): string => createHash("sha256").update(email).digest("hex").slice(0, 24);

/** A municipality's own words for a letter, where it has any. */
async function textsFor(notice: PendingNotice, municipality: unknown): Promise<LetterTexts["texts"] | null> {
  const letter = editableLetterFor(notice.kind, notice.facts);
  return letter && typeof municipality === "string"
    ? ((await findLetterTexts(municipality, letter))?.texts ?? null)
    : null;
}

async function writeMail(
  notice: PendingNotice,
  addressee: Addressee,
  texts: LetterTexts["texts"] | null,
): Promise<void> {
  const { key, email, locale } = addressee;
  const attachment = notice.attachments.find((file) => file.locale === locale) ?? notice.attachments[0];
  try {
    await OutboxMailModel.create({
      _id: `${notice.id}:${key}`,
      kind: notice.kind,
      to: email,
      locale,
      facts: { ...notice.facts, ...personalFacts(notice, addressee) },
      text: texts?.[locale] ?? null,
      attachmentIds: attachment ? [attachment.fileId] : [],
      nextAttemptAt: notice.at,
      createdAt: notice.at,
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/** The collections whose records owe letters. */
const NOTICING = [
  "activities",
  "appeals",
  "associations",
  "calls",
  "cooperationForms",
  "editRequests",
  "errorReports",
  "grantCases",
  "people",
  "premises",
  "referrals",
  "savedSearches",
] as const;

function recordsOf(name: string) {
  const { db } = mongoose.connection;
  if (!db) throw new Error("not connected to the database");
  return db.collection<Chronicle & { _id: string; municipality?: unknown }>(name);
}

async function collectFrom(name: string): Promise<number> {
  const records = recordsOf(name);
  const owing = await records
    .find({ "pendingNotices.at": { $exists: true } }, { projection: { pendingNotices: 1, municipality: 1 } })
    .limit(100)
    .toArray();
  for (const { _id, pendingNotices, municipality } of owing)
    for (const notice of pendingNotices) {
      const texts = await textsFor(notice, municipality);
      for (const addressee of await addresseesOf(notice)) await writeMail(notice, addressee, texts);
      await records.updateOne({ _id }, { $pull: { pendingNotices: { id: notice.id } } });
    }
  return owing.length;
}

/**
 * Turns the notices that records owe into letters of the outbox. Each letter's id follows from the notice and the
 * person, and a notice is struck only after its letters stand: killed anywhere, a second run writes nothing twice.
 */
export async function collectNotices(): Promise<number> {
  let collected = 0;
  for (const name of NOTICING) collected += await collectFrom(name);
  return collected;
}

const leaseFrom = (now: Date): Date => new Date(now.getTime() + seconds(environment().mailLeaseSeconds));

/**
 * Takes the next letter that is due, so that no other worker takes it meanwhile. Somebody waits before the screen for a
 * sign-in code: it never stands in line behind the thousands of letters of a decision.
 */
const takeNext = async (now: Date): Promise<OutboxMail | null> =>
  (await takeOf({ kind: "signInCode" }, now)) ?? (await takeOf({}, now));

const takeOf = (kinds: { kind?: "signInCode" }, now: Date): Promise<OutboxMail | null> =>
  OutboxMailModel.findOneAndUpdate(
    {
      ...kinds,
      nextAttemptAt: { $lte: now },
      $or: [{ status: "pending" }, { status: "sending", leaseUntil: { $lt: now } }],
    },
    { $set: { status: "sending", leaseUntil: leaseFrom(now) }, $inc: { attempts: 1 } },
    { sort: { nextAttemptAt: 1 }, returnDocument: "after" },
  )
    .lean<OutboxMail>()
    .exec();

async function attachmentsOf({ attachmentIds }: OutboxMail): Promise<MailAttachment[]> {
  const attachments: MailAttachment[] = [];
  for (const fileId of attachmentIds) {
    const file = await findFile(fileId);
    if (!file) throw new Error(`the attachment ${fileId} is gone`);
    attachments.push({
      filename: file.name,
      contentType: file.contentType,
      content: await buffer(openFileForReading(fileId)),
    });
  }
  return attachments;
}

/** The address stays as proof of delivery; the facts have done their work and are forgotten. */
const SENT = { status: "sent", leaseUntil: null, facts: {}, attachmentIds: [] } as const;

async function postpone(mail: OutboxMail, now: Date): Promise<void> {
  const wait = RETRY_AFTER[mail.attempts - 1];
  const next =
    wait === undefined ? { status: "failed" } : { status: "pending", nextAttemptAt: new Date(now.getTime() + wait) };
  await OutboxMailModel.updateOne(taken(mail), { $set: { ...next, leaseUntil: null } });
}

/** The letter as this worker took it: one whose lease ran out has been taken again, and is the other worker's to mark. */
const taken = ({ _id, attempts }: OutboxMail) => ({ _id, attempts, status: "sending" as const });

/** What the log may hold of a failure: a mail server's answer often quotes the address it refuses. */
function faultOf(error: unknown): unknown {
  if (!(error instanceof Error) || !("responseCode" in error)) return error;
  return { name: error.name, code: "code" in error ? error.code : null, responseCode: error.responseCode };
}

/** The address will not take it tomorrow either: the letter has failed, and whoever looks after the contact is told. */
async function giveUp(mail: OutboxMail, status: string, now: Date): Promise<void> {
  await OutboxMailModel.updateOne(taken(mail), { $set: { status: "failed", leaseUntil: null } });
  await markBroken(mail.to, status, now);
}

export type Delivery = {
  id: string;
  kind: string;
  outcome: "sent" | "postponed" | "refused";
  /** The municipality's text made no letter, and the program's own went out. */
  fellBack?: boolean;
  error?: unknown;
};

/** Sends the next letter that is due. Returns what became of it, or null when none is due. */
export async function deliverNext(now: Date): Promise<Delivery | null> {
  const mail = await takeNext(now);
  if (!mail) return null;
  try {
    const { letter: said, fellBack } = letterOf(mail);
    const letter = renderLetter(said, mail.locale, environment().publicUrl);
    await sendMail({ id: mail._id, to: mail.to, letter, attachments: await attachmentsOf(mail) }, now);
    await OutboxMailModel.updateOne({ _id: mail._id }, { $set: { ...SENT, sentAt: now } });
    return { id: mail._id, kind: mail.kind, outcome: "sent", fellBack };
  } catch (error) {
    const refusal = addressRefusal(error);
    if (refusal === null) await postpone(mail, now);
    else await giveUp(mail, refusal, now);
    const outcome = refusal === null ? "postponed" : "refused";
    return { id: mail._id, kind: mail.kind, outcome, error: faultOf(error) };
  }
}
