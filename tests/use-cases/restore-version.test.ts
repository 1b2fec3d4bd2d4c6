import { beforeAll, describe, expect, test } from "vitest";
import { associationDraftSchema } from "#domain/associations/association-profile";
import { basedOn } from "#domain/records/edit-basis";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { findOwnRecord } from "#models/kept-record.server";
import { viewVersions } from "#models/version-view.server";
import { firstForgedVersion } from "#models/versions.server";
import type { Person } from "#models/person.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { restoreForAssociation, restoreVersion } from "#use-cases/restore-version.server";
import { updateAssociation } from "#use-cases/update-association.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;

const describeAs = async (description: string, version: number) => {
  const presentation = associationDraftSchema.parse({
    ...{ name: "x", kind: "association", municipality: "593", description },
    ...{ contactRole: "sihteeri", contactEmail: "seura@example.org" },
  });
  const actor = await actorFor(town.people.editor);
  const command = { associationId: town.association._id, identity: null, presentation, actor, now };
  expect(await updateAssociation({ ...command, basis: basedOn(version) })).toMatchObject({ ok: true });
};

const stored = () => AssociationModel.findById(town.association._id).orFail();
const back = async (person: Person, number: number, version: number) =>
  restoreVersion({
    ...{ kind: "association", recordId: town.association._id, number, version, now },
    actor: await actorFor(person),
  });

beforeAll(async () => {
  town = await makeTown();
  await describeAs("Kävelemme.", 0);
  await describeAs("Hiihdämme.", 1);
  await describeAs("Uimme.", 2);
});

describe("an earlier version", () => {
  test("is compared with any other, field by field, and the list tells what each changed", async () => {
    const kept = await findOwnRecord(await actorFor(town.people.editor), "association", town.association._id);
    if (!kept) throw new Error("the record is not there");
    const view = await viewVersions(kept, { from: 3, to: 1, restore: null, page: 1 }, true);
    expect(view.compared).toEqual({
      from: 1,
      to: 3,
      changes: [{ key: "description", before: "Kävelemme.", after: "Uimme." }],
    });
    expect(view.versions.map(({ number, saved, changed }) => [number, saved.by, changed])).toEqual([
      [3, "Eero Editor", ["description"]],
      [2, "Eero Editor", ["description"]],
      [1, "Eero Editor", null],
    ]);
  });

  test("comes back as a new one, so that going back loses nothing", async () => {
    expect(await back(town.people.editor, 1, 3)).toMatchObject({ ok: true });
    const { description, versions, history } = await stored();
    expect(description).toBe("Kävelemme.");
    expect(versions.map(({ content }) => content["description"])).toEqual([
      "Kävelemme.",
      "Hiihdämme.",
      "Uimme.",
      "Kävelemme.",
    ]);
    expect(history.at(-1)).toMatchObject({ event: "restoreVersion", facts: { restored: 1, version: 4 } });
    expect([firstBrokenEntry(history), firstForgedVersion(versions, history)]).toEqual([null, null]);
  });

  test("does not come over something that was saved after the person looked", async () => {
    expect(await back(town.people.editor, 2, 3)).toMatchObject({ refusal: { code: "changedMeanwhile" } });
  });

  test("that says the same, or is not there, changes nothing", async () => {
    expect(await back(town.people.editor, 1, 4)).toMatchObject({ refusal: { code: "sameAsNow" } });
    expect(await back(town.people.editor, 99, 4)).toMatchObject({ refusal: { code: "noSuchVersion" } });
  });

  test("is somebody else's to bring back for nobody but the coordinator", async () => {
    expect(await back(town.people.outsider, 2, 4)).toMatchObject({ refusal: { code: "notFound" } });
    expect(await back(town.people.coordinator, 2, 4)).toMatchObject({ refusal: { code: "notFound" } });
  });

  test("keeps the name that was approved since", async () => {
    await AssociationModel.updateOne(
      { _id: town.association._id, "versions.number": 2 },
      { $set: { "versions.$.content.name": "Vanha nimi ry" } },
    );
    expect(await back(town.people.editor, 2, 4)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ name: "Kiskolan Kulkijat ry", description: "Hiihdämme." });
  });

  test("comes without a picture whose file is gone", async () => {
    const activity = await ActivityModel.create({
      ...{ municipality: "593", associationId: town.association._id, title: "Lenkki", registration: "open" },
      ...{ place: {}, cost: {}, schedule: { kind: "byAgreement" } },
    });
    const { _id: recordId } = activity;
    const picture = { fileId: newId(), alt: "Lenkillä", width: 10, height: 10 };
    const version = (number: number, content: object) => ({ number, content, at: now, by: { name: "Eero" } });
    const content = { title: "Lenkki", photo: picture };
    await ActivityModel.updateOne(
      { _id: recordId },
      { versions: [version(1, { ...content, title: "Kävely" }), version(2, { title: "Lenkki", photo: null })] },
    );
    const actor = await actorFor(town.people.editor);
    expect(await restoreVersion({ kind: "activity", recordId, number: 1, version: 2, actor, now })).toMatchObject({
      ok: true,
    });
    expect(await ActivityModel.findById(recordId).orFail()).toMatchObject({ title: "Kävely", photo: null });
  });
});

test("a coordinator brings a version back with a reason, of which the association's people are told", async () => {
  const { people, association } = town;
  const command = { kind: "association" as const, recordId: association._id, number: 3, version: 5, now };
  const reason = "Kuvaus katosi vahingossa.";
  const actor = await actorFor(people.coordinator);
  expect(await restoreForAssociation({ ...command, reason, actor })).toMatchObject({ ok: true });
  const { description, history, pendingNotices } = await stored();
  expect(description).toBe("Uimme.");
  expect(history.at(-1)).toMatchObject({ event: "restoreVersion", reason, by: { name: "Katri Coordinator" } });
  const members = [people.signatory, people.editor, people.ownPreparer].map(({ _id }) => _id);
  expect(pendingNotices.at(-1)).toMatchObject({ kind: "versionRestored", to: members, facts: { reason } });
});

test("a coordinator who is a member leaves it to another", async () => {
  const { people, association } = town;
  await AssociationModel.updateOne(
    { _id: association._id },
    { $push: { members: { personId: people.coordinator._id, role: "editor", since: now } } },
  );
  const command = { kind: "association" as const, recordId: association._id, number: 1, version: 6, now };
  const actor = await actorFor(people.coordinator);
  expect(await restoreForAssociation({ ...command, reason: "x", actor })).toMatchObject({
    refusal: { code: "notAllowed" },
  });
});
