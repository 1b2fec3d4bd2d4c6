import { typedStep } from "#domain/grants/application-form";
import { beforeAll, describe, expect, test } from "vitest";
import { days, hours, minutes } from "#domain/shared/durations";
import { firstBrokenEntry } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { findFile } from "#models/stored-file.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { makeFile } from "#tests/support/test-file";
import { attachFile } from "#use-cases/attach-file.server";
import { fallBackAtClose, keepFiled } from "#use-cases/keep-filed.server";
import { removeAttachment } from "#use-cases/remove-attachment.server";
import { remindOfClose } from "#use-cases/remind-of-close.server";
import { reopenApplication } from "#use-cases/reopen-application.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";
import { submitApplication } from "#use-cases/submit-application.server";

testDatabase();

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
});

const close = () => town.openCall.closesAt;
const after = (ms: number) => new Date(close().getTime() + ms);

/** A filed application of an association of its own. */
async function filed(name: string): Promise<string> {
  const association = await makeAssociation(
    { name },
    [town.people.signatory, "signatory"],
    [town.people.editor, "editor"],
  );
  const draft = await makeDraft({ call: town.openCall, association });
  expect(await submit(draft._id)).toMatchObject({ ok: true });
  return draft._id;
}

async function submit(caseId: string, now = TOWN_NOW) {
  const { __v: version } = await caseNow(caseId);
  return submitApplication({ caseId, version, declared: true, actor: await actorFor(town.people.signatory), now });
}

const reopen = async (caseId: string, now = TOWN_NOW, person = town.people.editor) =>
  reopenApplication({ caseId, actor: await actorFor(person), now });

async function write(caseId: string, requested: number) {
  const sums = { totalCostsCents: 4_000_00, ownShareCents: 800_00, otherFundingCents: 0, requestedCents: requested };
  const sent = { step: "finances", typed: typedStep("finances", sums), asked: [], base: null, now: TOWN_NOW };
  return saveApplicationStep({ ...sent, caseId, actor: await actorFor(town.people.editor) });
}

describe("opening a filed application again", () => {
  test("what was filed stands while the copy is written at, and filing it keeps every version", async () => {
    const caseId = await filed("Muuttuvat ry");
    const number = (await caseNow(caseId)).caseNumber;
    expect(await reopen(caseId)).toMatchObject({ ok: true });
    expect(await write(caseId, 2_500_00)).toMatchObject({ ok: true });
    expect(await caseNow(caseId)).toMatchObject({
      status: "reopened",
      application: { requestedCents: 3_000_00, declared: true },
      reopened: { application: { requestedCents: 2_500_00, declared: false } },
    });
    expect(await submit(caseId)).toEqual({ ok: true, value: { caseNumber: number, number: 2 } });
    const now = await caseNow(caseId);
    expect(now).toMatchObject({
      status: "submitted",
      caseNumber: number,
      reopened: null,
      application: { requestedCents: 2_500_00 },
    });
    expect(now.filedVersions.map(({ content }) => content.requestedCents)).toEqual([3_000_00, 2_500_00]);
    expect(now.pendingNotices.map(({ facts }) => facts["number"])).toEqual([1, 2]);
    expect(firstBrokenEntry(now.history)).toBeNull();
  });

  test("until the very close and no later, and only by its own people", async () => {
    const caseId = await filed("Viime tingassa ry");
    expect(await reopen(caseId, close())).toEqual({ ok: false, refusal: { code: "reopenTooLate" } });
    expect(await reopen(caseId, TOWN_NOW, town.people.outsider)).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect(await reopen(caseId, after(-1))).toMatchObject({ ok: true });
    expect(await reopen(caseId)).toMatchObject({ ok: false, refusal: { code: "eventNotAllowed", from: "reopened" } });
  });

  test("discarding the changes leaves what was filed, and gives a file back that was never filed", async () => {
    const caseId = await filed("Perujat ry");
    await reopen(caseId);
    const actor = await actorFor(town.people.editor);
    const file = await makeFile({ kind: "upload", personId: actor.personId }, "uusi.pdf");
    await attachFile({ caseId, code: "other", file, actor, now: TOWN_NOW });
    expect((await caseNow(caseId)).attachments).toHaveLength(1);
    expect(await keepFiled({ caseId, actor, now: TOWN_NOW })).toMatchObject({ ok: true });
    expect(await caseNow(caseId)).toMatchObject({ status: "submitted", reopened: null, attachments: [{}] });
    expect((await findFile(file.fileId))?.owner).toEqual({ kind: "upload", personId: actor.personId });
  });

  test("a filed attachment that is taken off the copy stays with the case", async () => {
    const caseId = await filed("Liitteen poistajat ry");
    await reopen(caseId);
    const [attachment] = (await caseNow(caseId)).attachments;
    const actor = await actorFor(town.people.editor);
    await removeAttachment({ caseId, attachmentId: attachment?.id ?? "", actor, now: TOWN_NOW });
    expect(await caseNow(caseId)).toMatchObject({ attachments: [{}], reopened: { attachments: [] } });
    expect((await findFile(attachment?.fileId ?? ""))?.owner).toEqual({ kind: "grantCase", caseId });
  });
});

describe("at the close", () => {
  test("one that was not filed anew falls back to its last version, once, and its people are told", async () => {
    const caseId = await filed("Unohtajat ry");
    await reopen(caseId);
    await write(caseId, 100_00);
    await fallBackAtClose(after(0));
    expect((await caseNow(caseId)).status).toBe("reopened");
    expect(await submit(caseId, close())).toEqual({ ok: false, refusal: [{ code: "callClosed" }] });
    await fallBackAtClose(after(minutes(6)));
    await fallBackAtClose(after(minutes(7)));
    const now = await caseNow(caseId);
    expect(now).toMatchObject({ status: "submitted", reopened: null, application: { requestedCents: 3_000_00 } });
    const told = now.pendingNotices.filter(({ kind }) => kind === "applicationStands");
    expect(told).toMatchObject([{ to: [town.people.signatory._id, town.people.editor._id], facts: { number: 1 } }]);
  });

  test("one that arrived in time is filed, however long it takes to be written", async () => {
    const caseId = await filed("Hitaat ry");
    await reopen(caseId);
    await write(caseId, 900_00);
    await fallBackAtClose(after(minutes(1)));
    expect(await submit(caseId, after(-1))).toMatchObject({ ok: true, value: { number: 2 } });
    await fallBackAtClose(after(minutes(6)));
    expect((await caseNow(caseId)).application.requestedCents).toBe(900_00);
  });
});

describe("reminders before the close", () => {
  const before = (ms: number) => new Date(close().getTime() - ms);
  const reminders = async (caseId: string) =>
    (await caseNow(caseId)).pendingNotices
      .filter(({ kind }) => kind === "closeReminder")
      .map(({ facts, to }) => [facts["step"], facts["status"], to.length]);

  async function unfiled(name: string): Promise<string> {
    const association = await makeAssociation({ name }, [town.people.editor, "editor"]);
    const draft = await makeDraft({ call: town.openCall, association });
    await GrantCaseModel.updateOne({ _id: draft._id }, { $set: { createdAt: TOWN_NOW } }, { timestamps: false });
    return draft._id;
  }

  test("reach drafts and what is open again, not what is filed, once each, and leave the version alone", async () => {
    const [draft, again, done] = [await unfiled("Luonnos ry"), await filed("Avoin ry"), await filed("Valmis ry")];
    await reopen(again);
    const { __v: version } = await caseNow(draft);
    for (const now of [before(days(7)), before(days(6)), before(hours(24)), before(hours(3)), before(minutes(1))])
      await remindOfClose(now);
    expect(await reminders(draft)).toEqual([
      ["week", "draft", 1],
      ["day", "draft", 1],
      ["hours", "draft", 1],
    ]);
    expect((await reminders(again)).map(([step, status]) => `${step} ${status}`)).toEqual([
      "week reopened",
      "day reopened",
      "hours reopened",
    ]);
    expect(await reminders(done)).toEqual([]);
    expect((await caseNow(draft)).__v).toBe(version);
    expect(await write(draft, 1_00)).toMatchObject({ ok: true });
  });
});
