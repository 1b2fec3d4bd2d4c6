import { beforeAll, describe, expect, test } from "vitest";
import { OPEN_RULES } from "#domain/grants/programme-rules";
import { AssociationModel } from "#models/association.server";
import { CallModel } from "#models/call.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { findFile } from "#models/stored-file.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { makeCall } from "#tests/support/town-grants";
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

  test("asks since when the applicant is active only under a rule of that, with the year that is known written in", async () => {
    const { _id: associationId } = await associationOf("Vanha ry");
    await AssociationModel.updateOne({ _id: associationId }, { activeSinceYear: 1987 });
    const actor = await actorFor(town.people.editor);
    const begin = async (activeMonths: number) => {
      const rules = { ...OPEN_RULES, eligibility: { ...OPEN_RULES.eligibility, activeMonths } };
      const { _id: callId } = await makeCall(`active-${activeMonths}`, 2027, { rules });
      const begun = await startApplication({ callId, associationId, actor, now: TOWN_NOW });
      if (!begun.ok) throw new Error(begun.refusal.code);
      return (await caseNow(begun.value.caseId)).application.activeSinceYear;
    };
    expect([await begin(0), await begin(12)]).toEqual([null, 1987]);
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

describe("applying again to the same call", () => {
  test("is possible where applications are handled as they arrive, once the last one is decided, and only once at a time", async () => {
    const { _id: associationId } = await associationOf("Uudestaan ry");
    const [editor, signatory] = [await actorFor(town.people.editor), await actorFor(town.people.signatory)];
    const { _id: callId, rules } = town.openCall;
    const start = async (actor = signatory) => {
      const begun = await startApplication({ callId, associationId, actor, now: TOWN_NOW });
      return begun.ok ? begun.value.caseId : begun.refusal.code;
    };
    const first = await start();
    await CallModel.updateOne({ _id: callId }, { $set: { "rules.run": "continuous" } });
    expect(await start(), "not decided yet").toBe(first);
    await GrantCaseModel.updateOne({ _id: first }, { $set: { status: "decided", caseNumber: "PKS-77/2027" } });
    const begun = await Promise.all([start(editor), start(signatory), start(editor)]);
    expect(new Set(begun).size).toBe(1);
    expect(begun[0]).not.toBe(first);
    expect(await caseNow(begun[0] ?? "")).toMatchObject({ status: "draft", turn: 2 });
    await GrantCaseModel.updateOne({ _id: begun[0] }, { $set: { status: "decided", caseNumber: "PKS-78/2027" } });
    await CallModel.updateOne({ _id: callId }, { $set: { rules } });
    expect([first, begun[0]], "a yearly call is applied to once").toContain(await start());
  });
});

describe("saving a draft", () => {
  const titled = (title: string, from: string) => ({
    step: "purpose",
    typed: { title: [title] },
    base: { title: [from] },
    asked: [],
    now: TOWN_NOW,
  });
  const drafted = async (name: string) => {
    const draft = await makeDraft({ call: town.openCall, association: await associationOf(name) });
    const [editor, signatory] = [await actorFor(town.people.editor), await actorFor(town.people.signatory)];
    return { caseId: draft._id, title: draft.application.title, editor, signatory };
  };

  test("stores the step's own fields and leads to the next step", async () => {
    const { caseId, title, editor } = await drafted("Tallennus ry");
    const saved = await saveApplicationStep({ ...titled("Uusi nimi", title), caseId, actor: editor });
    expect(saved).toMatchObject({ ok: true, value: { errors: {}, conflicts: 0, next: "finances" } });
    expect((await caseNow(caseId)).application).toMatchObject({ title: "Uusi nimi", requestedCents: 3_000_00 });
  });

  test("keeps the language of the page on which the words were last changed", async () => {
    const { caseId, title, editor } = await drafted("Svenska rf");
    const writtenIn = async () => (await caseNow(caseId)).application.writtenIn;
    await saveApplicationStep({ ...titled("Simskola", title), caseId, actor: editor, locale: "sv" });
    expect(await writtenIn()).toBe("sv");
    await saveApplicationStep({ ...titled("Simskola", "Simskola"), caseId, actor: editor, locale: "fi" });
    expect(await writtenIn()).toBe("sv");
  });

  test("what two people write at once into different fields all stands", async () => {
    const { caseId, title, editor, signatory } = await drafted("Kaksi kenttää ry");
    const mine = { ...titled(title, title), typed: { purpose: ["Toinen"] }, base: { purpose: [""] } };
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "application.purpose": "" } });
    const outcomes = await Promise.all([
      saveApplicationStep({ ...titled("Uusi nimi", title), caseId, actor: editor }),
      saveApplicationStep({ ...mine, caseId, actor: signatory }),
      saveApplicationStep({
        ...{ step: "finances", typed: { requestedCents: ["250"] }, base: { requestedCents: ["3\u00A0000,00"] } },
        ...{ asked: [], now: TOWN_NOW, caseId, actor: signatory },
      }),
    ]);
    expect(outcomes).toMatchObject(outcomes.map(() => ({ ok: true, value: { conflicts: 0 } })));
    const { application, drafting } = await caseNow(caseId);
    expect(application).toMatchObject({ title: "Uusi nimi", purpose: "Toinen", requestedCents: 250_00 });
    expect(drafting.otherAnswers).toEqual([]);
  });

  test("of two words for one field the first stands and the other is kept beside it", async () => {
    const { caseId, title, editor, signatory } = await drafted("Yksi kenttä ry");
    await saveApplicationStep({ ...titled("Ensin", title), caseId, actor: editor });
    const second = await saveApplicationStep({ ...titled("Myöhemmin", title), caseId, actor: signatory });
    expect(second).toMatchObject({ ok: true, value: { conflicts: 1, base: { title: [title] } } });
    const { application, drafting } = await caseNow(caseId);
    expect(application.title).toBe("Ensin");
    expect(drafting.otherAnswers).toMatchObject([
      { of: "core", field: "title", value: "Myöhemmin", by: { personId: signatory.personId } },
    ]);
  });

  test("what has been filed is not rewritten", async () => {
    const { caseId, title, editor } = await drafted("Lukittu ry");
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { status: "submitted" } });
    const saved = await saveApplicationStep({ ...titled("Liian myöhään", title), caseId, actor: editor });
    expect(saved).toEqual({ ok: false, refusal: [{ code: "alreadyFiled" }] });
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
