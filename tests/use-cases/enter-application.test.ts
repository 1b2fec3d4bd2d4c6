import { beforeAll, describe, expect, test } from "vitest";
import { guardWriting } from "#auth/guards.server";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { days, hours } from "#domain/shared/durations";
import { findFiledCases } from "#models/filed-cases.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { findOwnCase } from "#models/scoped.server";
import { findFile } from "#models/stored-file.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { makeFile } from "#tests/support/test-file";
import { enterApplication } from "#use-cases/enter-application.server";
import { reopenApplication } from "#use-cases/reopen-application.server";
import { submitApplication } from "#use-cases/submit-application.server";
import { findFileFor } from "../../app/routes/files.$fileId/queries.server";
import { ownCaseView } from "../../app/routes/my_.cases.$caseId/queries.server";
import { entryView } from "../../app/routes/office.calls_.$callId_.entry/queries.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const associationOf = (name: string) =>
  makeAssociation({ name, memberCount: 12 }, [town.people.signatory, "signatory"], [town.people.editor, "editor"]);

const AFTER_CLOSE = () => new Date(town.openCall.closesAt.getTime() + days(2));
const IN_TIME = () => new Date(town.openCall.closesAt.getTime() - hours(1));

async function enter(associationId: string, fields: { arrivedAt?: Date; person?: Town["people"]["preparer"] } = {}) {
  const actor = await actorFor(fields.person ?? town.people.preparer);
  const scan = await makeFile({ kind: "upload", personId: actor.personId }, "hakemus.pdf");
  const entered = await enterApplication({
    callId: town.openCall._id,
    associationId,
    way: "paper",
    arrivedAt: fields.arrivedAt ?? IN_TIME(),
    givenBy: "Veikko Vanhanen",
    note: "",
    scan,
    actor,
    now: AFTER_CLOSE(),
  });
  return { entered, scan };
}

/** Writes down what a case cannot be listed without, and files it. */
async function fileEntered(caseId: string, person = town.people.secondPreparer) {
  await GrantCaseModel.updateOne(
    { _id: caseId },
    { $set: { "application.title": "Talkoot", "application.requestedCents": 500_00 } },
  );
  const { __v: version } = await caseNow(caseId);
  return submitApplication({ caseId, version, declared: true, actor: await actorFor(person), now: AFTER_CLOSE() });
}

const idOf = ({ entered }: Awaited<ReturnType<typeof enter>>): string => {
  if (!entered.ok) throw new Error(entered.refusal.code);
  return entered.value.caseId;
};

describe("an application that the city writes in", () => {
  test("is read by its people and written by the city: the form's pages lead them to the case", async () => {
    const { _id: associationId } = await associationOf("Lukija ry");
    const caseId = idOf(await enter(associationId));
    for (const member of [town.people.editor, town.people.signatory]) {
      const led: unknown = await guardWriting(await actorFor(member), caseId).catch((thrown: unknown) => thrown);
      expect(led instanceof Response && [led.status, led.headers.get("Location")]).toEqual([
        303,
        `/my/cases/${caseId}`,
      ]);
    }
    expect(await guardWriting(await actorFor(town.people.preparer), caseId)).toMatchObject({ _id: caseId });
  });

  test("leads its official back to it, from its own page and from the form of a new entry", async () => {
    const { _id: associationId } = await associationOf("Kesken ry");
    const caseId = idOf(await enter(associationId));
    const entered = (await GrantCaseModel.findById(caseId).orFail()).toObject();
    const seenBy = async (person: Town["people"]["preparer"]) => {
      const actor = await actorFor(person);
      const { isEntering } = await ownCaseView(actor, entered, AFTER_CLOSE(), "fi");
      const { begun } = await entryView(actor, town.openCall, AFTER_CLOSE(), "fi");
      return { isEntering, isListed: begun.some((entry) => entry.caseId === caseId) };
    };
    expect(await seenBy(town.people.preparer)).toEqual({ isEntering: true, isListed: true });
    expect(await seenBy(town.people.secondPreparer)).toEqual({ isEntering: true, isListed: true });
    expect(await seenBy(town.people.signatory)).toEqual({ isEntering: false, isListed: false });
  });

  test("is filed as of its arrival, marked, with its scan, and its applicant gets the receipt", async () => {
    const { _id: associationId } = await associationOf("Paperiset ry");
    const begun = await enter(associationId);
    const caseId = idOf(begun);
    expect(await caseNow(caseId)).toMatchObject({
      status: "draft",
      entry: { way: "paper", givenBy: "Veikko Vanhanen", enteredBy: { name: "Pirkko Preparer" } },
      attachments: [{ name: "hakemus.pdf" }],
      history: [{ event: "enter", facts: { way: "paper" } }],
    });
    expect((await findFile(begun.scan.fileId))?.owner).toEqual({ kind: "grantCase", caseId });
    expect(await fileEntered(caseId)).toMatchObject({ ok: true, value: { number: 1 } });
    const filed = await caseNow(caseId);
    expect(filed).toMatchObject({
      status: "submitted",
      entry: null,
      filedVersions: [{ filedAt: IN_TIME(), filedBy: { name: "Seppo Second" }, entry: { way: "paper" } }],
    });
    expect(filed.pendingNotices).toMatchObject([
      {
        kind: "applicationReceived",
        to: [town.people.signatory._id, town.people.editor._id],
        facts: { way: "paper", receivedAt: IN_TIME().toISOString() },
      },
    ]);
  });

  test("that came late is entered too, and is known to be late", async () => {
    const { _id: associationId } = await associationOf("Myöhäiset ry");
    const late = new Date(town.openCall.closesAt);
    const caseId = idOf(await enter(associationId, { arrivedAt: late }));
    expect(await fileEntered(caseId)).toMatchObject({ ok: true });
    expect((await caseNow(caseId)).filedVersions[0]?.entry?.arrivedAt).toEqual(late);
    const inTime = idOf(await enter((await associationOf("Täsmälliset ry"))._id));
    await fileEntered(inTime);
    const listed = await findFiledCases(town.openCall);
    const isLate = (id: string) => listed.find((filed) => filed.caseId === id)?.isLate;
    expect([isLate(caseId), isLate(inTime)]).toEqual([true, false]);
  });

  test("is judged by its arrival, however late it is filed: one that came before the opening was not yet an application", async () => {
    const { _id: associationId } = await associationOf("Etuajassa ry");
    const caseId = idOf(await enter(associationId));
    const early = new Date(town.openCall.opensAt.getTime() - 1);
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "entry.arrivedAt": early } });
    expect(await fileEntered(caseId)).toEqual({ ok: false, refusal: [{ code: "callUpcoming" }] });
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "entry.arrivedAt": town.openCall.opensAt } });
    expect(await fileEntered(caseId)).toMatchObject({ ok: true });
  });

  test("is the city's alone to write until it is filed; its applicant sees it, and owns it after", async () => {
    const { _id: associationId } = await associationOf("Odottavat ry");
    const caseId = idOf(await enter(associationId, { arrivedAt: TOWN_NOW }));
    const signatory = await actorFor(town.people.signatory);
    expect(await findOwnCase(signatory, caseId)).not.toBeNull();
    expect(await fileEntered(caseId, town.people.signatory)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    expect(await fileEntered(caseId, town.people.culturePreparer)).toEqual({
      ok: false,
      refusal: { code: "notFound" },
    });
    expect(await fileEntered(caseId)).toMatchObject({ ok: true });
    expect(await reopenApplication({ caseId, actor: signatory, now: TOWN_NOW })).toMatchObject({ ok: true });
    expect(await findOwnCase(await actorFor(town.people.preparer), caseId)).toBeNull();
  });

  test("is read while it is written in by those who may enter it, with its scan, and by no other official", async () => {
    const { _id: associationId } = await associationOf("Tutut ry");
    const begun = await enter(associationId);
    const caseId = idOf(begun);
    const second = await actorFor(town.people.secondPreparer);
    const tied = { ...second, ties: [{ associationId, caseId: null, kind: "relative" as const }] };
    const elsewhere = await actorFor(town.people.culturePreparer);
    expect(await findOwnCase(second, caseId)).not.toBeNull();
    expect(await findFileFor(second, begun.scan.fileId)).not.toBeNull();
    const draft = await makeDraft({ call: town.openCall, association: await associationOf("Omin sanoin ry") });
    const { fileId } = await makeFile({ kind: "grantCase", caseId: draft._id });
    expect(await findFileFor(second, fileId)).toBeNull();
    expect(await findFileFor(await actorFor(town.people.editor), fileId)).not.toBeNull();
    for (const other of [tied, elsewhere, await actorFor(town.people.neighbourPreparer)]) {
      expect(await findOwnCase(other, caseId)).toBeNull();
      expect(await findFileFor(other, begun.scan.fileId)).toBeNull();
    }
  });

  test("takes over the applicant's own draft, and is never entered twice nor beside what is filed", async () => {
    const association = await associationOf("Luonnostelijat ry");
    const draft = await makeDraft({ call: town.openCall, association });
    expect(idOf(await enter(association._id))).toBe(draft._id);
    expect(await caseNow(draft._id)).toMatchObject({ application: { title: "Ohjatut kävelyt kylillä" } });
    expect((await enter(association._id)).entered).toEqual({ ok: false, refusal: { code: "entryBegun" } });
    expect(await fileEntered(draft._id)).toMatchObject({ ok: true });
    expect((await enter(association._id)).entered).toEqual({ ok: false, refusal: { code: "hasFiled" } });
  });

  test("nothing is entered by a disqualified person, from the future, or from before the call opened", async () => {
    const own = await enter(town.association._id, { person: town.people.ownPreparer });
    expect(own.entered).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    const { _id } = await associationOf("Ajoitus ry");
    const later = await enter(_id, { arrivedAt: new Date(AFTER_CLOSE().getTime() + 1) });
    expect(later.entered).toEqual({ ok: false, refusal: { code: "arrivesLater" } });
    const early = await enter(_id, { arrivedAt: new Date(town.openCall.opensAt.getTime() - 1) });
    expect(early.entered).toEqual({ ok: false, refusal: { code: "callUpcoming" } });
    expect(await GrantCaseModel.countDocuments({ associationId: _id })).toBe(0);
  });

  test("without a title or a sum there is nothing to list", async () => {
    const { _id } = await associationOf("Tyhjä ry");
    const caseId = idOf(await enter(_id));
    const known = { memberCount: 12, contactEmail: "seura@example.org" };
    expect(await caseNow(caseId)).toMatchObject({ application: { ...EMPTY_APPLICATION, ...known } });
    const { __v: version } = await caseNow(caseId);
    const actor = await actorFor(town.people.preparer);
    const filed = await submitApplication({ caseId, version, declared: true, actor, now: AFTER_CLOSE() });
    expect(filed).toMatchObject({ ok: false, refusal: [{ field: "title" }, { field: "requestedCents" }] });
  });
});
