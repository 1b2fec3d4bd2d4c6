import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { days } from "#domain/shared/durations";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import { AssociationModel } from "#models/association.server";
import {
  brokenAmong,
  brokenContactsOf,
  BrokenAddressModel,
  clearBroken,
  markBroken,
} from "#models/broken-address.server";
import { chronicle } from "#models/chronicle.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { SignInCodeModel } from "#models/sign-in-code.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { startSmtpServer, type SmtpServer } from "#tests/support/smtp";
import { markBounced } from "#use-cases/mark-bounced.server";
import { codeHmac } from "#use-cases/request-sign-in-code.server";
import { signIn } from "#use-cases/sign-in.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";

testDatabase();

const now = TOWN_NOW;
const EDITOR = "eero.editor@example.org";
const CONTACT = "seura@example.org";
let town: Town;
let smtp: SmtpServer;

beforeAll(async () => {
  smtp = await startSmtpServer();
  process.env["SMTP_URL"] = smtp.url;
  town = await makeTown();
});
afterAll(() => smtp.stop());

/** Writes to the editor and to the public address, and returns the ids of the letters. */
async function write(): Promise<string[]> {
  const record = await AssociationModel.findById(town.association._id).orFail();
  const facts = { name: record.name, associationId: record._id };
  const addresses = [{ email: CONTACT, locale: "fi" as const }];
  const notices = [{ kind: "associationApproved" as const, to: [town.people.editor._id], addresses, facts }];
  chronicle(record, { event: "approve", notices }, { at: now, by: { personId: null, name: "Katri" } });
  await record.save();
  await collectNotices();
  const written = await OutboxMailModel.find({ status: "pending" }).lean();
  return written.map(({ _id }) => _id);
}

const broken = async (...emails: string[]) => [...(await brokenAmong(emails)).keys()].sort();

describe("an address that a mail server does not know", () => {
  test("fails its letter at once and is marked; the others get theirs", async () => {
    smtp.forget(CONTACT);
    const ids = await write();
    const outcomes = [await deliverNext(now), await deliverNext(now)].map((delivery) => delivery?.outcome);
    expect(outcomes.sort()).toEqual(["refused", "sent"]);
    expect(await deliverNext(new Date(now.getTime() + days(2)))).toBeNull();
    const rows = await OutboxMailModel.find({ _id: { $in: ids } }).lean();
    expect(rows.map(({ status }) => status).sort()).toEqual(["failed", "sent"]);
    expect(await broken(CONTACT, EDITOR)).toEqual([CONTACT]);
    // Two associations of the town have this address in public.
    expect((await brokenContactsOf("593")).map(({ association, person }) => [association, person])).toEqual([
      ["Kiskolan Kulkijat ry", null],
      ["Laulun Ystävät ry", null],
    ]);
    expect(await brokenContactsOf("491")).toEqual([]);
  });

  test("is unmarked for whoever has another address", async () => {
    await AssociationModel.updateOne(
      { _id: town.otherAssociation._id },
      { $set: { "contact.email": "uusi@example.org" } },
    );
    expect((await brokenContactsOf("593")).map(({ association }) => association)).toEqual(["Kiskolan Kulkijat ry"]);
  });

  test("is not kept where it is nobody's", async () => {
    expect(await markBroken("kuka.lie@example.org", "5.1.1", now)).toEqual({ people: 0, associations: 0 });
    expect(await broken("kuka.lie@example.org")).toEqual([]);
  });

  test("is forgotten a year after it last failed", async () => {
    await sweepExpired(new Date(now.getTime() + days(364)));
    expect(await broken(CONTACT)).toEqual([CONTACT]);
    await sweepExpired(new Date(now.getTime() + days(366)));
    expect(await broken(CONTACT)).toEqual([]);
  });
});

describe("a letter that came back later", () => {
  test("marks the address it was sent to, whatever address the notice names", async () => {
    const sent = await OutboxMailModel.create({
      _id: `${"c".repeat(24)}:${town.people.editor._id}`,
      kind: "associationApproved",
      to: EDITOR,
      locale: "fi",
      status: "sent",
      sentAt: now,
      nextAttemptAt: now,
      createdAt: now,
    });
    const letter = sent._id.replace(":", ".");
    const bounce = { letter, recipient: "eero@moved.example.net", status: "5.1.1" };
    expect(await markBounced(bounce, now)).toEqual({ people: 1, associations: 0 });
    expect(await broken(EDITOR, "eero@moved.example.net")).toEqual([EDITOR]);
    expect((await brokenContactsOf("593")).map(({ email, person }) => [email, person])).toEqual([
      [EDITOR, "Eero Editor"],
    ]);
  });

  test("is believed without the letter's name only of an address we have written to lately", async () => {
    await clearBroken(EDITOR);
    const bounce = { letter: null, recipient: EDITOR, status: "5.1.1" };
    expect(await markBounced(bounce, new Date(now.getTime() + days(31)))).toBeNull();
    expect(await markBounced({ ...bounce, recipient: "outi.outsider@example.org" }, now)).toBeNull();
    expect(await markBounced({ ...bounce, letter: "forged.name" }, now)).toEqual({ people: 1, associations: 0 });
  });

  test("is forgotten when somebody signs in with a code sent to the address", async () => {
    expect(await broken(EDITOR)).toEqual([EDITOR]);
    await SignInCodeModel.create({
      _id: "name",
      email: EDITOR,
      locale: "fi",
      codeHmac: codeHmac("name", "123456"),
      attemptsLeft: 5,
      expiresAt: new Date(now.getTime() + days(1)),
    });
    expect(await signIn({ name: "name", code: "123456", device: "Firefox", now })).toMatchObject({ ok: true });
    expect(await BrokenAddressModel.countDocuments()).toBe(0);
  });
});
