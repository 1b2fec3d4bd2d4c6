import { beforeAll, describe, expect, test } from "vitest";
import { associationEditSchema } from "#domain/associations/association-profile";
import { cooperationFormSchema } from "#domain/associations/cooperation-form";
import { RECORD_KINDS } from "#domain/import/imported-record";
import { basedOn } from "#domain/records/edit-basis";
import { premisesFormSchema } from "#domain/premises/premises-form";
import { timeOfDay } from "#domain/shared/time-of-day";
import { seconds } from "#domain/shared/durations";
import type { Actor } from "#domain/roles";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { DirectoryImportModel } from "#models/directory-import.server";
import { IMPORTABLE } from "#models/importable.server";
import { ImportRowModel } from "#models/import-row.server";
import { PremisesModel } from "#models/premises.server";
import { toldActivity } from "#models/record-content.server";
import { firstForgedVersion, lastVersionOf, type RecordVersion } from "#models/versions.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { importer, readImport, rowsOf, work } from "#tests/support/importing";
import { smallFile } from "#tests/support/small-file";
import { askFor, hallTime } from "#tests/support/town-premises";
import { followImports } from "#use-cases/follow-import.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { markSeen } from "#use-cases/mark-seen.server";
import { moveImport } from "#use-cases/move-import.server";
import { updateActivity } from "#use-cases/update-activity.server";
import { updateAssociation } from "#use-cases/update-association.server";
import { updateCooperationForm } from "#use-cases/update-cooperation-form.server";
import { updatePremises } from "#use-cases/update-premises.server";
import { loadImport } from "../../app/routes/office.imports_.$importId/queries.server";

testDatabase();

const now = TOWN_NOW;
/** What the association's own form must tell at least. */
const EDITED = { contactRole: "sihteeri", contactEmail: "oma@example.org", description: "Oma" };
const FREE = { kind: "free" };
const FREE_FOR_ALL = { association: FREE, withCity: FREE, other: FREE };

let town: Town;
let coordinator: Actor;
let by: ReturnType<typeof importer>;
beforeAll(async () => {
  town = await makeTown();
  await foundTaxonomies(now);
  coordinator = await actorFor(town.people.coordinator);
  by = importer(coordinator);
});

/** A table of associations without ids or numbers. */
const tableOf = (...rows: string[]): Buffer => Buffer.from(["Nimi;Kuvaus;Kattojärjestö", ...rows].join("\n"));

const readAll = async () =>
  (await Promise.all(RECORD_KINDS.map((kind) => IMPORTABLE[kind].read({ municipality: "593" })))).flat();

const TRACES = ["history", "versions", "reviewedVersion", "updatedAt", "__v"];

/** Everything that the directory's records hold, but for the traces that changes leave in them. */
const toldByAll = async () =>
  (await readAll()).map((record) => ({
    ...Object.fromEntries(Object.entries(record).filter(([key]) => !TRACES.includes(key))),
    isLookedOver: record.reviewedVersion === lastVersionOf(record),
  }));

/** Brings in the small file, and gives its records what only the service itself knows of them. */
async function broughtIn(file: number): Promise<void> {
  await by.imported(smallFile(file, "before"), "before.json");
  const asked = { reminders: [{ step: "first", on: "2026-12-20" }], askFrom: "2027-02-01" };
  const members = [{ personId: town.people.editor._id, role: "editor", since: now }];
  await AssociationModel.updateOne({ externalId: `${file}-1` }, { $set: { ...asked, members } });
  await ActivityModel.updateOne({ externalId: `${file}-2` }, { $set: asked });
}

const recordsOf = async (file: number) => ({
  association: await AssociationModel.findOne({ externalId: `${file}-1` }).orFail(),
  activity: await ActivityModel.findOne({ externalId: `${file}-2` }).orFail(),
  form: await CooperationFormModel.findOne({ externalId: `${file}-1/cooperation/1` }).orFail(),
  place: await PremisesModel.findOne({ externalId: `${file}-3` }).orFail(),
});

const countUndone = async (importId: string): Promise<number> =>
  (await readAll())
    .flatMap(({ history }) => history)
    .filter(({ event, facts }) => event === "undoImport" && facts["import"] === importId).length;

describe("undoing an import that changed a record of every kind", () => {
  test.each([
    [0, "published"],
    [1, "archived"],
  ] as const)("gives back every field of file %i, which left them %s", async (file, status) => {
    await broughtIn(file);
    const before = await toldByAll();
    const changed = await by.imported(smallFile(file, "after", status), "after.json");
    expect(changed.counts).toMatchObject({ rows: 5, outcome_changed: 5 });
    expect(await toldByAll()).not.toEqual(before);
    expect((await by.press(changed._id, "undo")).counts).toMatchObject({ undone_restored: 5 });
    expect(await toldByAll()).toEqual(before);
    for (const record of await readAll()) {
      expect(firstBrokenEntry(record.history)).toBeNull();
      expect(firstForgedVersion(record.versions, record.history)).toBeNull();
    }
  });

  test("leaves alone what people have edited since, and tells of it by name", async () => {
    await broughtIn(2);
    const changed = await by.imported(smallFile(2, "after"), "after.json");
    const { association, activity, form, place } = await recordsOf(2);
    const actor = await actorFor(town.people.editor);
    const basisOf = (record: { versions: RecordVersion[] }) => basedOn(lastVersionOf(record));
    const presentation = associationEditSchema.parse({ scope: "presentation", ...EDITED });
    const { title, unit, kind } = form;
    const told = { ...toldActivity(activity.toObject<Activity>()), description: "Oma" };
    const places = { names: { fi: "Oma" }, village: place.village, prices: FREE_FOR_ALL, hours: { MO: "8–20" } };
    const edits = [
      updateAssociation({
        ...{ associationId: association._id, basis: basisOf(association), identity: null, presentation, actor, now },
      }),
      updateActivity({ activityId: activity._id, basis: basisOf(activity), content: told, actor, now }),
      updateCooperationForm({
        ...{ formId: form._id, basis: basisOf(form), actor, now },
        content: cooperationFormSchema.parse({ title, unit, kind, description: "Oma" }),
      }),
      updatePremises({
        ...{ premisesId: place._id, version: lastVersionOf(place), actor: coordinator, now },
        content: premisesFormSchema.parse(places).content,
      }),
    ];
    for (const edit of edits) expect(await edit).toMatchObject({ ok: true });
    const edited = (await toldByAll()).filter((told) => !("startsOn" in told && "ring" in told));
    const undone = await by.press(changed._id, "undo");
    expect(undone.counts).toMatchObject({ undone_kept: 4, undone_restored: 1 });
    expect((await toldByAll()).filter((told) => !("startsOn" in told && "ring" in told))).toEqual(edited);
    const page = await loadImport(coordinator, changed._id, new URLSearchParams("show=stayed"), now);
    expect(page?.list?.rows.map(({ label, reason }) => [label, reason])).toEqual([
      ["Lammen Väki ry", "editedSince"],
      ["Retki Jälkeen", "editedSince"],
      ["Lauluillat", "editedSince"],
      ["Kylätalo Jälkeen", "editedSince"],
    ]);
  });

  test("goes on where it was killed, and a second time does nothing", async () => {
    await broughtIn(3);
    const before = await toldByAll();
    const { _id: importId } = await by.imported(smallFile(3, "after"), "after.json");
    await by.press(importId, "undo", 2);
    // Killed after the records were written and before the rows said so.
    const half = await ImportRowModel.countDocuments({ importId, undone: "restored" });
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(5);
    await ImportRowModel.updateMany({ importId }, { $set: { undone: null } });
    await DirectoryImportModel.updateOne({ _id: importId }, { $set: { heldUntil: new Date(now.getTime() + 1) } });
    expect(await followImports(now)).toBe(false);
    expect(await followImports(new Date(now.getTime() + seconds(20)))).toBe(true);
    const undone = await work(importId);
    expect(undone).toMatchObject({ status: "undone", counts: { undone_restored: 5 } });
    expect(await countUndone(importId)).toBe(5);
    expect(await toldByAll()).toEqual(before);
    const again = await moveImport({ importId, event: "undo", version: undone.__v, actor: coordinator, now });
    expect(again).toMatchObject({ ok: false });
    const { __v: version } = await readImport(importId);
    expect(version).toBe(undone.__v);
    expect(await followImports(now)).toBe(false);
    expect(await countUndone(importId)).toBe(5);
  });

  test("is not hindered by a later import that was undone, nor by a look", async () => {
    await broughtIn(4);
    const before = await toldByAll();
    const first = await by.imported(smallFile(4, "after"), "after.json");
    const later = await by.imported(smallFile(4, "before", "archived"), "later.json");
    expect((await by.press(later._id, "undo")).counts).toMatchObject({ undone_restored: 5 });
    const { _id: id, versions } = (await recordsOf(4)).association;
    await AssociationModel.updateOne({ _id: id }, { $set: { reviewedVersion: 0 } });
    const seen = [{ kind: "association" as const, id, version: lastVersionOf({ versions }) }];
    expect(await markSeen({ seen, actor: coordinator, now })).toMatchObject({ ok: true });
    expect((await by.press(first._id, "undo")).counts).toMatchObject({ undone_restored: 5 });
    expect(await toldByAll()).toEqual(before);
  });
});

describe("undoing an import that created records", () => {
  test("takes away an umbrella organisation that it put above what stood", async () => {
    await by.imported(tableOf("Metsän Väki ry;x;"), "first.csv");
    const before = await toldByAll();
    // The member stands before its umbrella organisation in the file, and knows it by name only.
    const done = await by.imported(tableOf("Metsän Väki ry;x;Kattojen Katto ry", "Kattojen Katto ry;x;"), "both.csv");
    expect(done.counts).toMatchObject({ outcome_changed: 1, outcome_created: 1 });
    const [umbrella, member] = await Promise.all(
      ["Kattojen Katto ry", "Metsän Väki ry"].map((name) => AssociationModel.findOne({ name }).orFail()),
    );
    expect(member?.umbrellaIds).toEqual([umbrella?._id]);
    const undone = await by.press(done._id, "undo");
    expect(undone.counts).toMatchObject({ undone_removed: 1, undone_restored: 1 });
    expect(await toldByAll()).toEqual(before);
  });

  test("leaves a place that somebody has asked for", async () => {
    const done = await by.imported(smallFile(5, "before"), "place.json");
    const { _id: premisesId } = (await recordsOf(5)).place;
    const asked = await askFor(town, premisesId, {
      time: hallTime("2027-01-25", { opensAt: timeOfDay("10:00"), closesAt: timeOfDay("12:00") }),
    });
    expect(asked.answer).toMatchObject({ ok: true });
    expect((await by.press(done._id, "undo")).counts).toMatchObject({ undone_removed: 4, undone_kept: 1 });
    expect(await PremisesModel.findById(premisesId).orFail()).toMatchObject({ bookings: [{ id: asked.id }] });
    expect(await rowsOf(done._id, { undone: "kept" })).toMatchObject([{ reason: "inUse" }]);
  });
});
