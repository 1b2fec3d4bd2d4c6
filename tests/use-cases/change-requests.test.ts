import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AssociationModel } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { viewChangeRequest } from "#models/change-request-view.server";
import { firstForgedVersion, lastVersionOf } from "#models/versions.server";
import type { Person } from "#models/person.server";
import { actorFor, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { answerChange } from "#use-cases/answer-change.server";
import { moderateAssociation } from "#use-cases/moderate-association.server";
import { proposeChange } from "#use-cases/propose-change.server";
import { withdrawChange } from "#use-cases/withdraw-change.server";

testDatabase();
const now = TOWN_NOW;
let town: Town;

const stored = async () => (await AssociationModel.findById(town.association._id).orFail()).toObject();
const identity = {
  name: "Kiskolan Kulkijat ja Hiihtäjät ry",
  kind: "association" as const,
  registerNumber: "990001",
  businessId: null,
  homeMunicipality: "Pieksämäki",
};

const ask = async (person: Person, over: Partial<Parameters<typeof proposeChange>[0]> = {}) =>
  proposeChange({
    ...{ associationId: town.association._id, identity, reason: "Syyskokous päätti.", now },
    version: lastVersionOf(await stored()),
    actor: await actorFor(person),
    ...over,
  });

const answer = async (person: Person, over: Partial<Parameters<typeof answerChange>[0]> = {}) =>
  answerChange({
    ...{ associationId: town.association._id, requestId: (await stored()).proposedChange?.id ?? "", now },
    ...{ version: lastVersionOf(await stored()), accept: true, reason: null, checks: [] },
    actor: await actorFor(person),
    ...over,
  });

let before: Awaited<ReturnType<typeof allAssociations>>;
const allAssociations = () => AssociationModel.collection.find({}).toArray();

beforeAll(async () => {
  town = await makeTown();
  before = await allAssociations();
});
beforeEach(async () => {
  await AssociationModel.collection.deleteMany({});
  await AssociationModel.collection.insertMany(before);
});

describe("asking for a change", () => {
  test("changes nothing, and tells the coordinators", async () => {
    expect(await ask(town.people.editor)).toMatchObject({ ok: true });
    const { name, proposedChange, pendingNotices, history } = await stored();
    expect(name).toBe("Kiskolan Kulkijat ry");
    expect(proposedChange).toMatchObject({ kind: "identity", identity, proposedBy: { name: "Eero Editor" } });
    expect(pendingNotices).toMatchObject([{ kind: "changeAsked", to: [town.people.coordinator._id] }]);
    expect(history.at(-1)).toMatchObject({ event: "proposeChange", reason: "Syyskokous päätti." });
  });

  test.each([
    ["twice", "alreadyWaits", async () => void (await ask(town.people.editor))],
    ["of an archived association", "notInDirectory", async () => setStatus("archived")],
    ["of one that was edited since", "changedMeanwhile", async () => addVersion()],
  ])("is refused %s", async (_what, code, happens) => {
    await happens();
    expect(await ask(town.people.editor, { version: 0 })).toMatchObject({ refusal: { code } });
  });

  test("for what stands already, or for a unit of the city, is refused", async () => {
    const same = { ...identity, name: "Kiskolan Kulkijat ry" };
    expect(await ask(town.people.editor, { identity: same })).toMatchObject({ refusal: { code: "sameAsNow" } });
    const unit = { ...identity, kind: "cityUnit" as const };
    expect(await ask(town.people.editor, { identity: unit })).toMatchObject({ refusal: { code: "kindNotOffered" } });
  });

  test("is its own people's: neither an outsider's, a coordinator's nor a helping umbrella's", async () => {
    for (const person of [town.people.outsider, town.people.nobody, town.people.coordinator])
      expect(await ask(person)).toMatchObject({ refusal: { code: "notFound" } });
    const { association, otherAssociation, people } = town;
    const helped = { umbrellaIds: [otherAssociation._id], editableByUmbrellas: [otherAssociation._id] };
    await AssociationModel.updateOne({ _id: otherAssociation._id }, { kind: "umbrella" });
    await AssociationModel.updateOne({ _id: association._id }, helped);
    expect(await ask(people.outsider)).toMatchObject({ refusal: { code: "notAllowed" } });
  });

  test("can be taken back while it waits, once", async () => {
    await ask(town.people.editor);
    const requestId = (await stored()).proposedChange?.id ?? "";
    const back = async (person: Person) =>
      withdrawChange({ associationId: town.association._id, requestId, actor: await actorFor(person), now });
    expect(await back(town.people.outsider)).toMatchObject({ refusal: { code: "notFound" } });
    expect(await back(town.people.signatory)).toMatchObject({ ok: true });
    expect((await stored()).proposedChange).toBeNull();
    expect(await back(town.people.signatory)).toMatchObject({ refusal: { code: "notWaiting" } });
  });
});

const setStatus = async (status: "archived" | "published") =>
  void (await AssociationModel.updateOne({ _id: town.association._id }, { status }));

/** Somebody edits the record between the looking and the answering. */
const addVersion = async () => {
  const version = { number: 7, content: { description: "Uutta" }, at: now, by: { personId: null, name: "x" } };
  await AssociationModel.updateOne({ _id: town.association._id }, { $push: { versions: version } });
};

describe("the coordinator's answer", () => {
  test("accepting writes a new version with a sealed history, and tells the people", async () => {
    await ask(town.people.editor);
    expect(await answer(town.people.coordinator, { checks: ["inRegister"] })).toMatchObject({ ok: true });
    const { name, proposedChange, versions, history, pendingNotices, reviewedVersion } = await stored();
    expect({ name, proposedChange }).toEqual({ name: identity.name, proposedChange: null });
    expect(versions.at(-1)?.content).toMatchObject({ name: identity.name });
    expect(reviewedVersion).toBe(versions.at(-1)?.number);
    expect([firstBrokenEntry(history), firstForgedVersion(versions, history)]).toEqual([null, null]);
    expect(pendingNotices.at(-1)).toMatchObject({ kind: "changeAccepted" });
    expect(pendingNotices.at(-1)?.to).toContain(town.people.editor._id);
  });

  test("refusing changes nothing but the request, and says why", async () => {
    await ask(town.people.editor);
    const refusal = { accept: false, reason: "Ei täsmää rekisteriin." };
    expect(await answer(town.people.coordinator, refusal)).toMatchObject({ ok: true });
    const { name, proposedChange, pendingNotices } = await stored();
    expect({ name, proposedChange }).toEqual({ name: "Kiskolan Kulkijat ry", proposedChange: null });
    expect(pendingNotices.at(-1)).toMatchObject({ kind: "changeRefused", facts: { reason: refusal.reason } });
  });

  test("an accepted removal archives with its reason, and can be restored", async () => {
    await ask(town.people.signatory, { identity: null, reason: "Yhdistys lopetti." });
    expect(await answer(town.people.coordinator)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ status: "archived", archiveReason: "asked", proposedChange: null });
    const actor = await actorFor(town.people.coordinator);
    const restore = { associationId: town.association._id, event: "restore" as const, reason: null, actor, now };
    expect(await moderateAssociation(restore)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ status: "published", archiveReason: null });
  });

  test("of what was changed since is not given blindly: the page shows what changed", async () => {
    await AssociationModel.updateOne(
      { _id: town.association._id },
      { versions: [{ number: 1, content: { description: "Vanhaa" }, at: now, by: { personId: null, name: "x" } }] },
    );
    await ask(town.people.editor);
    await addVersion();
    expect(await answer(town.people.coordinator, { version: 1 })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
    expect(viewChangeRequest(await stored())?.changedSince).toEqual([
      { key: "description", before: "Vanhaa", after: "Uutta" },
    ]);
    expect(await answer(town.people.coordinator)).toMatchObject({ ok: true });
  });

  test("of an association archived meanwhile can only be no", async () => {
    await ask(town.people.editor);
    await setStatus("archived");
    expect(await answer(town.people.coordinator)).toMatchObject({ refusal: { code: "archived" } });
    expect(await answer(town.people.coordinator, { accept: false, reason: "Ei." })).toMatchObject({ ok: true });
  });

  test("is given once, whoever of two coordinators is first", async () => {
    const second = await makePerson("Kimmo Coordinator", { role: "coordinator" });
    await ask(town.people.editor);
    const both = await Promise.all([answer(town.people.coordinator), answer(second, { accept: false, reason: "Ei." })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stored()).history.filter(({ event }) => /^(accept|refuse)Change$/.test(event))).toHaveLength(1);
  });

  test("is not for a coordinator of its own people, who is not even asked", async () => {
    const { association, people } = town;
    const member = { personId: people.coordinator._id, role: "editor", since: now };
    await AssociationModel.updateOne({ _id: association._id }, { $push: { members: member } });
    await ask(people.editor);
    const asked = (await stored()).pendingNotices.flatMap(({ to }) => to);
    expect(asked).not.toContain(people.coordinator._id);
    expect(await answer(people.coordinator)).toMatchObject({ refusal: { code: "notAllowed" } });
    expect((await stored()).proposedChange).not.toBeNull();
  });

  test("is not for others, and a number that somebody holds is not given twice", async () => {
    await ask(town.people.editor, { identity: { ...identity, registerNumber: "990002" } });
    const stranger = await makePerson("Ville Vieras", { role: "coordinator", municipality: "491" });
    for (const person of [stranger, town.people.editor, town.people.administrator])
      expect(await answer(person)).toMatchObject({ refusal: { code: "notFound" } });
    expect(await answer(town.people.coordinator)).toMatchObject({ refusal: { code: "numberTaken" } });
    expect(await stored()).toMatchObject({ registerNumber: "990001" });
  });
});
