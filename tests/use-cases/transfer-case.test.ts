import { beforeAll, describe, expect, test } from "vitest";
import type { Field } from "#domain/grants/form/definition";
import { OPEN_RULES } from "#domain/grants/programme-rules";
import type { ProposalLine } from "#domain/grants/proposal-lines";
import { cents } from "#domain/shared/cents";
import { firstBrokenEntry } from "#models/chronicle.server";
import { CallModel, type Call } from "#models/call.server";
import { caseRows } from "#models/case-rows.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { fileCase } from "#tests/support/filed-list";
import { caseNow } from "#tests/support/open-application";
import { makeCall } from "#tests/support/town-grants";
import { newId } from "#models/define-model.server";
import { transferCase } from "#use-cases/transfer-case.server";
import { transferView } from "../../app/routes/office.cases.$caseId_.transfer/queries.server";
import { officeCaseView } from "../../app/routes/office.cases.$caseId/queries.server";

testDatabase();

let town: Town;
let cultureCall: Call;
beforeAll(async () => {
  town = await makeTown();
  cultureCall = await makeCall(newId(), 2027, { unit: "culture", names: { fi: "Kulttuuri 2027", sv: null, en: null } });
});

const associationOf = (name: string) => makeAssociation({ name }, [town.people.signatory, "signatory"]);

const moveTo = async (caseId: string, callId: string, person = town.people.preparer) =>
  transferCase({ caseId, callId, reason: "Hakemus koskee kulttuuria.", actor: await actorFor(person), now: TOWN_NOW });

const finnish = (fi: string) => ({ fi, sv: null, en: null });

const targetsOf = async (caseId: string) =>
  (await transferView((await GrantCaseModel.findById(caseId).orFail()).toObject(), TOWN_NOW, "fi")).targets
    .filter(({ obstacle }) => obstacle === null)
    .map(({ value }) => value);

const field = (id: string): Field => ({
  id,
  kind: "text",
  label: finnish(id),
  help: null,
  required: false,
  condition: null,
  maxLength: 100,
});

const line = (caseId: string): ProposalLine => ({
  caseId,
  requestedCents: cents(3_000_00),
  proposedCents: cents(1_000_00),
  outcome: "grant",
  reason: "x",
});

const listOf = (callId: string, status: "drafting" | "finished", caseIds: string[]) =>
  ProposalModel.create({ municipality: "593", unit: "sports", callId, status, lines: caseIds.map(line) });

describe("moving an application to another call", () => {
  test("keeps its number and everything of it, changes hands, and tells its applicant why", async () => {
    const caseId = await fileCase(
      { callId: town.openCall._id, association: await associationOf("Väärä haku ry") },
      "submitted",
    );
    const preparer = { personId: town.people.preparer._id, name: "Pirkko Preparer" };
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { preparer } });
    const before = await caseNow(caseId);
    const { _id: listId } = await listOf(town.openCall._id, "drafting", [caseId]);
    expect(await moveTo(caseId, cultureCall._id)).toEqual({ ok: true, value: null });
    const after = await caseNow(caseId);
    expect(after).toMatchObject({
      callId: cultureCall._id,
      unit: "culture",
      preparer: null,
      status: "submitted",
      caseNumber: before.caseNumber,
      application: before.application,
      transfers: [{ fromCallId: town.openCall._id, toCallId: cultureCall._id, by: { name: "Pirkko Preparer" } }],
    });
    expect(after.history.at(-1)).toMatchObject({ event: "transfer", reason: "Hakemus koskee kulttuuria." });
    expect(firstBrokenEntry(after.history)).toBeNull();
    expect(after.pendingNotices).toMatchObject([
      { kind: "applicationTransferred", to: [town.people.signatory._id], facts: { to_fi: "Kulttuuri 2027" } },
      { kind: "caseMovedIn", to: [town.people.culturePreparer._id], facts: { reason: "Hakemus koskee kulttuuria." } },
    ]);
    const list = await ProposalModel.findById(listId).orFail().lean().exec();
    expect(list.lines).toEqual([]);
    expect(list.history.at(-1)).toMatchObject({ event: "transferLine", facts: { caseNumber: before.caseNumber } });
    expect(firstBrokenEntry(list.history)).toBeNull();
    // From now on it is the other unit's: the one who moved it prepares it no more.
    expect(await moveTo(caseId, town.openCall._id)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    await ProposalModel.deleteMany({});
  });

  test("takes along the answers that are asked there too, and keeps the others beside them", async () => {
    const asking = (...ids: string[]) => ({
      ...{ formId: newId(), version: 3 },
      definition: {
        sections: [{ id: "s", title: finnish("Osio"), intro: null, condition: null, fields: ids.map(field) }],
      },
    });
    await CallModel.updateOne({ _id: town.openCall._id }, { $set: { form: asking("groups", "coaches") } });
    await CallModel.updateOne({ _id: cultureCall._id }, { $set: { form: asking("groups") } });
    const caseId = await fileCase({ callId: town.openCall._id, association: await associationOf("Vastaukset ry") });
    const [groups, coaches] = ["Kaksi ryhmää", "Viisi ohjaajaa"].map((text) => ({ kind: "text", text }));
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "application.answers": { groups, coaches } } });
    expect(await moveTo(caseId, cultureCall._id)).toEqual({ ok: true, value: null });
    expect(await caseNow(caseId)).toMatchObject({
      application: { answers: { groups }, formVersion: 3 },
      transfers: [{ leftOver: [{ field: { id: "coaches" }, answer: coaches }] }],
    });
    expect((await caseNow(caseId)).application.answers).not.toHaveProperty("coaches");
  });

  test("tells beforehand what would be open and which rule fails, and afterwards what is missing", async () => {
    const asked = { ...field("villages"), required: true };
    const definition = {
      sections: [{ id: "s", title: finnish("Osio"), intro: null, condition: null, fields: [asked] }],
    };
    const rules = { ...OPEN_RULES, eligibility: { ...OPEN_RULES.eligibility, applicants: ["umbrella" as const] } };
    const { _id: target } = await makeCall(newId(), 2027, { unit: "sports", rules });
    await CallModel.updateOne({ _id: target }, { $set: { form: { formId: newId(), version: 1, definition } } });
    const caseId = await fileCase({ callId: town.openCall._id, association: await associationOf("Sopiiko ry") });
    const view = await transferView(await caseNow(caseId), TOWN_NOW, "fi");
    expect(view.targets.find(({ value }) => value === target)).toMatchObject({
      ...{ stage: "open", obstacle: null, unfit: [{ kind: "rule", code: "kind" }] },
      open: expect.arrayContaining([expect.objectContaining({ kind: "answer", field: "villages" })]) as unknown,
    });
    expect(await moveTo(caseId, target)).toEqual({ ok: true, value: null });
    const preparer = await actorFor(town.people.preparer);
    const { lacking, askable } = await officeCaseView(preparer, await caseNow(caseId), TOWN_NOW, "fi");
    expect(lacking).toContainEqual({ kind: "answer", section: "s", field: "villages", message: "required" });
    expect(askable).toContain("form:villages");
    const asking = { actor: preparer, now: TOWN_NOW, locale: "fi" as const, withScores: false };
    const row = (await caseRows(asking)).find((one) => one.caseId === caseId);
    expect(row?.missing).toBe(lacking.length);
  });

  test("is late on the case's own page where its list says so, and stays so in the call it is moved to", async () => {
    const by = { personId: newId(), name: "" };
    const entry = { way: "paper", arrivedAt: cultureCall.closesAt, givenBy: "Veikko Vanhanen", enteredBy: by };
    const caseId = await fileCase({ callId: town.openCall._id, association: await associationOf("Paperi ry") });
    const filed = await GrantCaseModel.findById(caseId).orFail();
    const { application: content } = filed.toObject();
    filed.set({ filedVersions: [{ number: 1, content, filedAt: entry.arrivedAt, filedBy: by, entry }] });
    await filed.save();
    const preparer = await actorFor(town.people.preparer);
    const isLate = async () => (await officeCaseView(preparer, await caseNow(caseId), TOWN_NOW, "fi")).entry?.isLate;
    expect(await isLate()).toBe(true);
    expect(await moveTo(caseId, cultureCall._id)).toEqual({ ok: true, value: null });
    expect(await isLate()).toBe(true);
    await CallModel.updateOne({ _id: cultureCall._id }, { closesAt: new Date(entry.arrivedAt.getTime() + 1) });
    expect(await isLate()).toBe(false);
    await CallModel.updateOne({ _id: cultureCall._id }, { closesAt: cultureCall.closesAt });
  });

  test("takes its turn in a call that has decided an earlier one of the association", async () => {
    const rules = { ...OPEN_RULES, run: "continuous" as const };
    const { _id: smallCall } = await makeCall(newId(), 2027, { unit: "culture", rules });
    const association = await associationOf("Toistamiseen ry");
    await fileCase({ callId: smallCall, association }, "decided");
    const caseId = await fileCase({ callId: town.openCall._id, association });
    expect(await moveTo(caseId, smallCall)).toEqual({ ok: true, value: null });
    expect(await caseNow(caseId)).toMatchObject({ callId: smallCall, turn: 2 });
  });

  test("is refused once it stands on a finished list, and into a call whose list is finished", async () => {
    const caseId = await fileCase({ callId: town.openCall._id, association: await associationOf("Listalla ry") });
    await listOf(town.openCall._id, "finished", [caseId]);
    expect(await moveTo(caseId, cultureCall._id)).toEqual({ ok: false, refusal: { code: "listFinished" } });
    await ProposalModel.deleteMany({});
    await listOf(cultureCall._id, "finished", []);
    expect(await targetsOf(caseId)).not.toContain(cultureCall._id);
    expect(await moveTo(caseId, cultureCall._id)).toEqual({ ok: false, refusal: { code: "targetFinished" } });
    await ProposalModel.deleteMany({});
    expect(await targetsOf(caseId)).toContain(cultureCall._id);
    await GrantCaseModel.updateOne({ _id: caseId }, { $set: { status: "proposed" } });
    expect(await moveTo(caseId, cultureCall._id)).toMatchObject({ ok: false, refusal: { code: "eventNotAllowed" } });
  });

  test("is possible for what was written in after the list was finished, for it stands on none", async () => {
    const caseId = await fileCase({ callId: town.openCall._id, association: await associationOf("Jälkikirjattu ry") });
    await listOf(town.openCall._id, "finished", []);
    expect(await moveTo(caseId, cultureCall._id)).toEqual({ ok: true, value: null });
    await ProposalModel.deleteMany({});
  });

  test("is refused where the applicant has one already, within the same call, and by anybody who may not prepare it", async () => {
    const association = await associationOf("Kahdesti ry");
    const caseId = await fileCase({ callId: town.openCall._id, association });
    expect(await moveTo(caseId, town.openCall._id)).toEqual({ ok: false, refusal: { code: "sameCall" } });
    expect(await moveTo(caseId, town.neighbourCall._id)).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect(await moveTo(caseId, cultureCall._id, town.people.culturePreparer)).toEqual({
      ok: false,
      refusal: { code: "notAllowed" },
    });
    await fileCase({ callId: cultureCall._id, association });
    expect(await moveTo(caseId, cultureCall._id)).toEqual({ ok: false, refusal: { code: "hasLiving" } });
    expect((await caseNow(caseId)).callId).toBe(town.openCall._id);
  });
});
