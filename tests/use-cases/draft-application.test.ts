import { beforeAll, describe, expect, test } from "vitest";
import { GrantCaseModel } from "#models/grant-case.server";
import { findFile } from "#models/stored-file.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { makeFile } from "#tests/support/test-file";
import { attachFile } from "#use-cases/attach-file.server";
import { removeAttachment } from "#use-cases/remove-attachment.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";
import { startApplication } from "#use-cases/start-application.server";

testDatabase();

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
});

const associationOf = (name: string) =>
  makeAssociation({ name, memberCount: 84 }, [town.people.signatory, "signatory"], [town.people.editor, "editor"]);

describe("beginning an application", () => {
  test("opens a draft with what is known already", async () => {
    const { _id: associationId } = await associationOf("Alku ry");
    const actor = await actorFor(town.people.editor);
    const started = await startApplication({ callId: town.openCall._id, associationId, actor, now: TOWN_NOW });
    expect(started).toMatchObject({ ok: true });
    const draft = await GrantCaseModel.findOne({ associationId }).lean().exec();
    expect(draft).toMatchObject({
      status: "draft",
      caseNumber: null,
      application: {
        contactName: "Eero Editor",
        contactEmail: "seura@example.org",
        memberCount: 84,
        requestedCents: null,
      },
      history: [{ event: "start", by: { name: "Eero Editor" } }],
    });
  });

  test("there is one living application: however many begin at once, they meet in the same draft", async () => {
    const { _id: associationId } = await associationOf("Yksi ry");
    const command = { callId: town.openCall._id, associationId, now: TOWN_NOW };
    const [editor, signatory] = [await actorFor(town.people.editor), await actorFor(town.people.signatory)];
    const begun = await Promise.all([
      startApplication({ ...command, actor: editor }),
      startApplication({ ...command, actor: signatory }),
      startApplication({ ...command, actor: editor }),
    ]);
    expect(new Set(begun.map((outcome) => outcome.ok && outcome.value.caseId)).size).toBe(1);
    expect(await GrantCaseModel.countDocuments({ associationId })).toBe(1);
  });

  test("a closed call, another municipality's call, an unpublished call and a stranger's association are refused", async () => {
    const { _id: associationId } = await associationOf("Kielletty ry");
    const actor = await actorFor(town.people.signatory);
    const start = (callId: string, who = actor) =>
      startApplication({ callId, associationId, actor: who, now: TOWN_NOW });
    expect(await start(town.closedCall._id)).toEqual({ ok: false, refusal: { code: "callClosed" } });
    expect(await start(town.neighbourCall._id)).toEqual({ ok: false, refusal: { code: "otherMunicipality" } });
    expect(await start(town.draftCall._id)).toEqual({ ok: false, refusal: { code: "notFound" } });
    const outsider = await actorFor(town.people.outsider);
    expect(await start(town.openCall._id, outsider)).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect(await GrantCaseModel.countDocuments({ associationId })).toBe(0);
  });
});

describe("saving a draft", () => {
  const input = (version: number, title: string) => ({
    version,
    title,
    purpose: "",
    beneficiaries: "",
    startsOn: null,
    endsOn: null,
  });

  test("stores the step's own fields and tells the next version", async () => {
    const draft = await makeDraft({ call: town.openCall, association: await associationOf("Tallennus ry") });
    const actor = await actorFor(town.people.editor);
    const saved = await saveApplicationStep({ caseId: draft._id, input: input(draft.__v, "Uusi nimi"), actor });
    expect(saved).toEqual({ ok: true, value: { version: draft.__v + 1 } });
    expect((await caseNow(draft._id)).application).toMatchObject({
      title: "Uusi nimi",
      purpose: "",
      requestedCents: 3_000_00,
    });
  });

  test("an older form does not overwrite a newer word", async () => {
    const draft = await makeDraft({ call: town.openCall, association: await associationOf("Kaksi kirjoittaa ry") });
    const actor = await actorFor(town.people.editor);
    const first = await saveApplicationStep({ caseId: draft._id, input: input(draft.__v, "Ensin"), actor });
    const second = await saveApplicationStep({ caseId: draft._id, input: input(draft.__v, "Myöhemmin"), actor });
    expect(first.ok).toBe(true);
    expect(second).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
    expect((await caseNow(draft._id)).application.title).toBe("Ensin");
  });

  test("what has been filed is not rewritten", async () => {
    const draft = await makeDraft({ call: town.openCall, association: await associationOf("Lukittu ry") });
    await GrantCaseModel.updateOne({ _id: draft._id }, { $set: { status: "submitted" } });
    const actor = await actorFor(town.people.editor);
    const saved = await saveApplicationStep({ caseId: draft._id, input: input(draft.__v, "Liian myöhään"), actor });
    expect(saved).toEqual({ ok: false, refusal: { code: "alreadyFiled" } });
  });
});

describe("attachments", () => {
  test("a file becomes the case's own, and goes back to its remover when taken off", async () => {
    const draft = await makeDraft({ call: town.openCall, association: await associationOf("Liite ry"), bare: true });
    const actor = await actorFor(town.people.editor);
    const file = await makeFile({ kind: "upload", personId: actor.personId }, "suunnitelma.pdf");
    const about = { caseId: draft._id, actor, now: TOWN_NOW };
    const attached = await attachFile({ ...about, code: "actionPlan", file });
    if (!attached.ok) throw new Error(attached.refusal.code);
    expect((await findFile(file.fileId))?.owner).toEqual({ kind: "grantCase", caseId: draft._id });
    expect((await caseNow(draft._id)).attachments).toMatchObject([{ code: "actionPlan", name: "suunnitelma.pdf" }]);

    const { attachmentId } = attached.value;
    expect(await removeAttachment({ ...about, attachmentId })).toMatchObject({ ok: true });
    expect(await removeAttachment({ ...about, attachmentId })).toMatchObject({ ok: true });
    expect((await findFile(file.fileId))?.owner).toEqual({ kind: "upload", personId: actor.personId });
    const { attachments, history } = await caseNow(draft._id);
    expect(attachments).toEqual([]);
    expect(history.map(({ event }) => event)).toEqual(["attachFile", "removeAttachment"]);
  });

  test("of two files added at once one is the case's, and the other is still its uploader's", async () => {
    const draft = await makeDraft({ call: town.openCall, association: await associationOf("Kaksi ry"), bare: true });
    const actor = await actorFor(town.people.editor);
    const upload = { kind: "upload", personId: actor.personId } as const;
    const files = [await makeFile(upload, "yksi.pdf"), await makeFile(upload, "kaksi.pdf")];
    const outcomes = await Promise.all(
      files.map((file) => attachFile({ caseId: draft._id, code: "other", file, actor, now: TOWN_NOW })),
    );
    for (const [index, { ok }] of outcomes.entries())
      expect((await findFile(files[index]?.fileId ?? ""))?.owner).toEqual(
        ok ? { kind: "grantCase", caseId: draft._id } : upload,
      );
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
  });

  test("nothing is added to an application in preparation, nor taken off one that was filed", async () => {
    const draft = await makeDraft({ call: town.openCall, association: await associationOf("Kiinni ry") });
    await GrantCaseModel.updateOne({ _id: draft._id }, { $set: { status: "inPreparation" } });
    const actor = await actorFor(town.people.editor);
    const file = await makeFile({ kind: "upload", personId: actor.personId });
    const attached = await attachFile({ caseId: draft._id, code: "other", file, actor, now: TOWN_NOW });
    expect(attached).toEqual({ ok: false, refusal: { code: "alreadyFiled" } });
    expect((await findFile(file.fileId))?.owner).toEqual({ kind: "upload", personId: actor.personId });
    const { attachments } = await caseNow(draft._id);
    const [filed] = attachments;
    const removed = await removeAttachment({ caseId: draft._id, attachmentId: filed?.id ?? "", actor, now: TOWN_NOW });
    expect(removed).toEqual({ ok: false, refusal: { code: "alreadyFiled" } });
    expect((await caseNow(draft._id)).attachments).toEqual(attachments);
  });
});
