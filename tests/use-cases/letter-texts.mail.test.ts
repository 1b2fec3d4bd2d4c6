import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectNotices, deliverNext } from "#emails/outbox.server";
import { ownText, shownText } from "#emails/letter-text";
import { AssociationModel } from "#models/association.server";
import { chronicle, firstBrokenEntry } from "#models/chronicle.server";
import { findLetterTexts } from "#models/letter-text.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { saveRecord } from "#models/save.server";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { startSmtpServer, type SmtpServer } from "#tests/support/smtp";
import { saveLetterTexts } from "#use-cases/save-letter-texts.server";
import { sendTrialLetter } from "#use-cases/send-trial-letter.server";

testDatabase();

const NOW = new Date("2027-01-15T10:00:00Z");
const LETTER = "associationApproved";
const OURS = { subject: "Tervetuloa, {yhdistys}!", body: "Hei {Yhdistys}.\n\nKaupunki <iloitsee>." };

let smtp: SmtpServer;
let town: Town;
beforeAll(async () => {
  smtp = await startSmtpServer();
  process.env["SMTP_URL"] = smtp.url;
  town = await makeTown();
});
afterAll(() => smtp.stop());

/** The association owes its signatory the letter. */
async function owe(): Promise<void> {
  const record = await AssociationModel.findById(town.association._id).orFail();
  const facts = { name: "Kulkijat ry", associationId: record._id };
  const to = [town.people.signatory._id];
  const notice = { kind: LETTER, to, facts } as const;
  chronicle(record, { event: "approve", notices: [notice] }, { at: NOW, by: { personId: "p", name: "Katri" } });
  await saveRecord(record);
  await collectNotices();
}

/** What arrived since last asked. */
async function arrived(email = town.people.signatory.email) {
  const before = smtp.mails.to(email).length;
  const deliveries = [];
  for (let sent = await deliverNext(NOW); sent; sent = await deliverNext(NOW)) deliveries.push(sent);
  return { mails: smtp.mails.to(email).slice(before), deliveries };
}

const save = async (more: Partial<Parameters<typeof saveLetterTexts>[0]> = {}) =>
  saveLetterTexts({
    ...{ municipality: "593", letter: LETTER, version: undefined, texts: { fi: OURS }, reader: "fi", now: NOW },
    actor: await actorFor(town.people.administrator),
    ...more,
  });

const versionNow = async () => (await findLetterTexts("593", LETTER))?.__v;

describe("a municipality's own words for a letter", () => {
  test("go out from then on, and a mail that was written before keeps the program's", async () => {
    await owe();
    expect(await save()).toMatchObject({ ok: true });
    const [before] = (await arrived()).mails;
    expect(before?.subject).toBe("Kulkijat ry on nyt hakemistossa");
    await owe();
    const [after] = (await arrived()).mails;
    expect(after?.subject).toBe("Tervetuloa, Kulkijat ry!");
    expect(after?.text).toContain("Hei Kulkijat ry.\n\nKaupunki <iloitsee>.");
    expect(after?.html).toContain("Kaupunki &lt;iloitsee&gt;.");
    expect(after?.text).toContain(`/my/associations/${town.association._id}/activities/new`);
  });

  test("fall back to the program's where they make no letter, and that is told", async () => {
    await owe();
    await OutboxMailModel.updateMany({ status: "pending" }, { $set: { text: { subject: "{gone}", body: "{gone}" } } });
    const { mails, deliveries } = await arrived();
    expect(mails.map(({ subject }) => subject)).toEqual(["Kulkijat ry on nyt hakemistossa"]);
    expect(deliveries).toMatchObject([{ outcome: "sent", fellBack: true }]);
  });

  test("are kept by version, and go back to the program's own with one press", async () => {
    const texts = { fi: { ...OURS, body: "{association}" }, sv: shownText(ownText(LETTER, "sv"), "fi") };
    expect(await save({ version: await versionNow(), texts })).toMatchObject({ ok: true });
    expect(await save({ version: await versionNow(), texts: {}, own: ["fi"] })).toMatchObject({ ok: true });
    const stored = await findLetterTexts("593", LETTER);
    expect(stored?.texts).toEqual({ fi: null, sv: null, en: null });
    expect(stored?.versions.map(({ locale, text, by }) => [locale, text?.body ?? null, by.name])).toEqual([
      ["fi", "Hei {association}.\n\nKaupunki <iloitsee>.", town.people.administrator.name],
      ["fi", "{association}", town.people.administrator.name],
      ["fi", null, town.people.administrator.name],
    ]);
    expect(firstBrokenEntry(stored?.history ?? [])).toBeNull();
    await owe();
    expect((await arrived()).mails[0]?.subject).toBe("Kulkijat ry on nyt hakemistossa");
  });

  test("are refused where they are faulty, stale, or not the person's to write", async () => {
    const version = await versionNow();
    const texts = { fi: { subject: "Hei", body: "Hei {kuka}" } };
    const fault = { code: "unknownPlaceholder", field: "texts.fi.body", word: "{kuka}" };
    expect(await save({ version, texts })).toEqual({ ok: false, refusal: [fault] });
    expect(await save()).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
    const preparer = await actorFor(town.people.preparer);
    expect(await save({ version, actor: preparer })).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    expect(await save({ municipality: "213" })).toEqual({ ok: false, refusal: { code: "notAllowed" } });
  });

  test("are tried on oneself, marked as a trial, of invented facts", async () => {
    const { email } = town.people.preparer;
    const text = { subject: "Kysymme", body: "{yhdistys}: {kysymys} {viimeinen vastauspäivä}" };
    const actor = await actorFor(town.people.preparer);
    const about = { municipality: "593", letter: "supplementRequested", locale: "fi", reader: "fi" } as const;
    expect(await sendTrialLetter({ ...about, text, actor, email, now: NOW })).toMatchObject({ ok: true });
    const [mail] = (await arrived(email)).mails;
    expect(mail?.subject).toBe("Kokeilu: Kysymme");
    expect(mail?.text).toContain("Tämä on kokeiluviesti");
    expect(mail?.text).toContain("Esimerkkiseura ry: ");
    expect(await findLetterTexts("593", "supplementRequested")).toBeNull();
  });
});
