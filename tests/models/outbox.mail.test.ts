import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { minutes, seconds } from "#domain/shared/durations";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import { AssociationModel } from "#models/association.server";
import { chronicle } from "#models/chronicle.server";
import { OutboxMailModel, type OutboxMail } from "#models/outbox-mail.server";
import { PersonModel } from "#models/person.server";
import { saveRecord } from "#models/save.server";
import { testDatabase } from "#tests/support/database";
import { startSmtpServer, type SmtpServer } from "#tests/support/smtp";

testDatabase();

const NOW = new Date("2027-01-15T10:00:00Z");
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

let smtp: SmtpServer;
beforeAll(async () => {
  smtp = await startSmtpServer();
  process.env["SMTP_URL"] = smtp.url;
});
afterAll(() => smtp.stop());

/** An association that owes its two members a letter. */
async function owing(name: string): Promise<string[]> {
  const box = name.toLowerCase().replace(/[^a-z]+/g, "-");
  const people = await PersonModel.create([
    { email: `${box}-1@example.org` },
    { email: `${box}-2@example.org`, locale: "sv" },
  ]);
  const record = await AssociationModel.create({
    municipality: "593",
    name,
    homeMunicipality: "Pieksämäki",
    contact: { email: "a@example.org" },
  });
  const to = people.map(({ _id }) => _id);
  const notice = { kind: "associationApproved", to, facts: { name, associationId: record._id } } as const;
  chronicle(record, { event: "approve", notices: [notice] }, { at: NOW, by: { personId: "p", name: "Katri" } });
  await saveRecord(record);
  return people.map(({ email }) => email);
}

const mailsOf = (emails: string[]) =>
  OutboxMailModel.find({ to: { $in: emails } })
    .lean<OutboxMail[]>()
    .exec();

describe("the outbox", () => {
  test("a notice becomes one letter to each, in their own language, sent once", async () => {
    const emails = await owing("Kiskolan Kulkijat ry");
    await collectNotices();
    while (await deliverNext(NOW));
    expect(await collectNotices()).toBe(0);
    expect(await deliverNext(NOW)).toBeNull();
    const subjects = emails.map((email) => smtp.mails.to(email).map(({ subject }) => subject));
    expect(subjects.map(({ length }) => length)).toEqual([1, 1]);
    expect(subjects[0]).not.toEqual(subjects[1]);
  });

  test("an address of nobody we know gets the letter too; one that is a person's gets it once", async () => {
    const [email = ""] = await owing("Osoiteseura ry");
    const record = await AssociationModel.findOne({ name: "Osoiteseura ry" }).orFail().exec();
    for (const notice of record.pendingNotices)
      notice.addresses.push({ email, locale: "fi" }, { email: "toimisto@osoiteseura.example.org", locale: "en" });
    await saveRecord(record);
    await collectNotices();
    while (await deliverNext(NOW));
    expect(smtp.mails.to(email)).toHaveLength(1);
    expect(smtp.mails.to("toimisto@osoiteseura.example.org")).toHaveLength(1);
    const ids = (await mailsOf(["toimisto@osoiteseura.example.org"])).map(({ _id }) => _id);
    expect(ids.join()).not.toContain("osoiteseura");
  });

  test("killed after writing the letters but before striking the notice, a second run writes nothing twice", async () => {
    const emails = await owing("Laulun Ystävät ry");
    const before = await AssociationModel.findOne({ name: "Laulun Ystävät ry" }).lean().exec();
    await collectNotices();
    await AssociationModel.collection.updateOne(
      { name: "Laulun Ystävät ry" },
      { $set: { pendingNotices: before?.pendingNotices ?? [] } },
    );
    await collectNotices();
    expect(await mailsOf(emails)).toHaveLength(2);
    while (await deliverNext(NOW));
  });

  test("a letter taken by a worker that died is sent by the next one, after the lease", async () => {
    const [first = ""] = await owing("Virtasalmen Veto ry");
    await collectNotices();
    await OutboxMailModel.updateMany(
      { status: "pending" },
      { $set: { status: "sending", leaseUntil: later(minutes(2)) } },
    );
    expect(await deliverNext(later(minutes(1)))).toBeNull();
    expect(await deliverNext(later(minutes(3)))).toMatchObject({ outcome: "sent" });
    while (await deliverNext(later(minutes(3))));
    expect(smtp.mails.to(first)).toHaveLength(1);
  });

  test("what the mail server refuses is tried again later, and the facts are forgotten once sent", async () => {
    const emails = await owing("Nuorten Paja ry");
    await collectNotices();
    smtp.refuse(true);
    const delivery = await deliverNext(NOW);
    expect(delivery).toMatchObject({ outcome: "postponed", error: { responseCode: 451 } });
    // It is logged, and a log holds no addresses.
    expect(inspect(delivery)).not.toContain("@");
    expect(await deliverNext(NOW)).toMatchObject({ outcome: "postponed" });
    expect(await deliverNext(NOW)).toBeNull();
    smtp.refuse(false);
    while (await deliverNext(later(seconds(11))));
    expect((await mailsOf(emails)).map(({ status, attempts, facts }) => ({ status, attempts, facts }))).toEqual([
      { status: "sent", attempts: 2, facts: {} },
      { status: "sent", attempts: 2, facts: {} },
    ]);
  });

  test("two workers never send the same letter", async () => {
    const emails = await owing("Kalastuskerho Ahven ry");
    await Promise.all([collectNotices(), collectNotices()]);
    await Promise.all(Array.from({ length: 6 }, () => deliverNext(NOW)));
    expect(emails.map((email) => smtp.mails.to(email).length)).toEqual([1, 1]);
  });
});
