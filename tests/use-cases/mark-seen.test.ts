import { beforeAll, expect, test } from "vitest";
import { associationDraftSchema } from "#domain/associations/association-profile";
import { basedOn } from "#domain/records/edit-basis";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { EditRequestModel, orphanRequests } from "#models/edit-request.server";
import { countUnseenChanges, unseenChanges } from "#models/unseen-changes.server";
import { lastVersionOf } from "#models/versions.server";
import type { Person } from "#models/person.server";
import { actorFor, makeAssociation, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { inviteKeeper } from "#use-cases/invite-keeper.server";
import { markSeen } from "#use-cases/mark-seen.server";
import { restoreForAssociation } from "#use-cases/restore-version.server";
import { updateAssociation } from "#use-cases/update-association.server";
import { findChanged, viewChanged } from "../../app/routes/office.changes_.$recordKind.$recordId/queries.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const stored = async () => (await AssociationModel.findById(town.association._id).orFail()).toObject();

/** The association's editor changes something harmless, which is live at once. */
async function edit(description: string): Promise<void> {
  const presentation = associationDraftSchema.parse({
    ...{ name: "x", kind: "association", municipality: "593", description },
    ...{ contactRole: "sihteeri", contactEmail: "seura@example.org" },
  });
  const actor = await actorFor(town.people.editor);
  const basis = basedOn(lastVersionOf(await stored()));
  const command = { associationId: town.association._id, identity: null, presentation, basis };
  expect(await updateAssociation({ ...command, actor, now })).toMatchObject({ ok: true });
}

const mark = async (person: Person, version: number) =>
  markSeen({ seen: [{ kind: "association", id: town.association._id, version }], actor: await actorFor(person), now });

test("a harmless edit is live at once and stands in the list of changes, with who made it", async () => {
  await edit("Kävelemme.");
  expect(await unseenChanges(["593"])).toMatchObject([
    {
      kind: "association",
      title: "Kiskolan Kulkijat ry",
      version: 1,
      reviewed: 0,
      from: 0,
      to: 1,
      by: ["Eero Editor"],
    },
  ]);
  expect(await unseenChanges(["491"])).toEqual([]);
});

test("what was changed after the look stays in the list", async () => {
  await edit("Hiihdämme.");
  expect(await mark(town.people.coordinator, 1)).toMatchObject({ ok: true });
  expect(await unseenChanges(["593"])).toMatchObject([{ version: 2, reviewed: 1 }]);
  expect(await mark(town.people.coordinator, 2)).toMatchObject({ ok: true });
  expect(await countUnseenChanges("593")).toBe(0);
  const { history } = await stored();
  expect(history.at(-1)).toMatchObject({ event: "lookOver", by: { name: "Katri Coordinator" } });
  expect(firstBrokenEntry(history)).toBeNull();
});

test("nobody is credited with what the program wrote before or after them", async () => {
  const version = (number: number, personId: string | null, name: string) => {
    return { number, content: { title: `Lenkki ${number}` }, at: new Date(number), by: { personId, name } };
  };
  const [eero, anna] = [town.people.editor._id, town.people.signatory._id];
  const record = await ActivityModel.create({
    ...{ municipality: "593", associationId: town.association._id, title: "Lenkki", registration: "open" },
    ...{ place: {}, cost: {}, schedule: { kind: "byAgreement" }, status: "published", reviewedVersion: 1 },
    versions: [
      ...[version(1, null, "Kumppani"), version(2, null, "Kumppani"), version(3, eero, "Eero")],
      ...[version(4, anna, "Anna"), version(5, eero, "Eero"), version(6, null, "Kumppani")],
    ],
  });
  const [change] = await unseenChanges(["593"]);
  expect(change).toMatchObject({ version: 6, from: 2, to: 5, at: new Date(5), by: ["Eero", "Anna"] });
  const actor = await actorFor(town.people.coordinator);
  const kept = await findChanged(actor, { recordKind: "activity", recordId: record._id });
  const query = { from: null, to: null, restore: null, page: 1 };
  expect(kept && (await viewChanged(actor, kept, query)).view.compared).toMatchObject({ from: 2, to: 6 });
  await ActivityModel.deleteOne({ _id: record._id });
});

test("marking twice, or an older version, writes nothing more and takes nothing back", async () => {
  const { history, reviewedVersion } = await stored();
  expect(await mark(town.people.coordinator, 1)).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ reviewedVersion, history: { length: history.length } });
  expect(await mark(town.people.coordinator, 9)).toMatchObject({ refusal: { code: "noneMarked" } });
});

test("nobody but a coordinator of the municipality marks, and never one of its own people", async () => {
  await edit("Uimme.");
  const stranger = await makePerson("Ville Vieras", { role: "coordinator", municipality: "491" });
  for (const person of [stranger, town.people.editor, town.people.administrator])
    expect(await mark(person, 3)).toMatchObject({ refusal: { code: "noneMarked" } });
  const own = await makePerson("Oiva Oma", { role: "coordinator" });
  const member = { personId: own._id, role: "editor", since: now };
  await AssociationModel.updateOne({ _id: town.association._id }, { $push: { members: member } });
  expect(await mark(own, 3)).toMatchObject({ refusal: { code: "noneMarked" } });
  expect((await stored()).reviewedVersion).toBe(2);
});

test("several are marked at once; what cannot be is told, and the rest is marked", async () => {
  const activity = await ActivityModel.create({
    ...{ municipality: "593", associationId: town.association._id, title: "Lenkki", registration: "open" },
    ...{ place: {}, cost: {}, schedule: { kind: "byAgreement" }, status: "published" },
    versions: [{ number: 1, content: { title: "Lenkki" }, at: now, by: { personId: null, name: "Eero" } }],
  });
  const actor = await actorFor(town.people.coordinator);
  const seen = [
    { kind: "activity" as const, id: activity._id, version: 1 },
    { kind: "association" as const, id: town.association._id, version: 8 },
  ];
  expect(await markSeen({ seen, actor, now })).toMatchObject({ refusal: { code: "someLeft" } });
  expect(await unseenChanges(["593"])).toMatchObject([{ kind: "association", version: 3 }]);
});

test("what a coordinator brings back needs no second look", async () => {
  const actor = await actorFor(town.people.coordinator);
  const command = { kind: "association" as const, recordId: town.association._id, number: 2, version: 3 };
  expect(await restoreForAssociation({ ...command, reason: "Kuvaus katosi.", actor, now })).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ description: "Hiihdämme.", reviewedVersion: 4 });
  expect(await countUnseenChanges("593")).toBe(0);
});

test("one of its editors may be made the first signatory of an association", async () => {
  const editor = await makePerson("Eero Editori");
  const { _id: associationId } = await makeAssociation({ name: "Allekirjoittamaton ry" }, [editor, "editor"]);
  const actor = await actorFor(town.people.coordinator);
  const command = { associationId, email: editor.email, locale: "fi" as const, actor, now };
  expect(await inviteKeeper(command)).toMatchObject({ ok: true });
  const { members, history } = await AssociationModel.findById(associationId).orFail();
  expect(members).toMatchObject([{ personId: editor._id, role: "signatory" }]);
  expect(history.at(-1)).toMatchObject({ event: "changeRole" });
});

test("an association without people gets its first from the coordinator, once", async () => {
  const { _id: associationId } = await makeAssociation({ name: "Orpojen Kerho ry" });
  const asks = { municipality: "593", associationId, personId: town.people.nobody._id, askedAt: now };
  await EditRequestModel.create(asks);
  expect(await orphanRequests(["593"])).toEqual([associationId]);
  const invite = async (person: Person, id = associationId) =>
    inviteKeeper({ associationId: id, email: "uusi@example.org", locale: "fi", actor: await actorFor(person), now });
  expect(await invite(town.people.administrator)).toMatchObject({ refusal: { code: "notFound" } });
  expect(await invite(town.people.coordinator, town.association._id)).toMatchObject({
    refusal: { code: "hasSignatory" },
  });
  expect(await invite(town.people.coordinator)).toMatchObject({ ok: true });
  const { members, pendingNotices } = await AssociationModel.findById(associationId).orFail();
  expect(members).toMatchObject([{ role: "signatory" }]);
  expect(pendingNotices).toMatchObject([{ kind: "memberAdded" }]);
  expect(await invite(town.people.coordinator)).toMatchObject({ refusal: { code: "hasSignatory" } });
  expect(await orphanRequests(["593"])).toEqual([]);
});
