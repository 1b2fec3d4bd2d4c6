import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { seconds } from "#domain/shared/durations";
import { importProblemText } from "#i18n/import-problem-text";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { DirectoryImportModel } from "#models/directory-import.server";
import { countByKind, countOutsideWords } from "#models/import-report.server";
import { countRows, ImportRowModel } from "#models/import-row.server";
import { PremisesModel } from "#models/premises.server";
import { firstForgedVersion } from "#models/versions.server";
import { WheelEventModel } from "#models/wheel-event.server";
import { bigTable, BROKEN_ROWS } from "#tests/support/big-table";
import { actorFor, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { importer, rowsOf, SAMPLE, work } from "#tests/support/importing";
import { followImports } from "#use-cases/follow-import.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";

testDatabase();

let coordinator: Actor;
let by: ReturnType<typeof importer>;
beforeAll(async () => {
  const town = await makeTown();
  await foundTaxonomies(TOWN_NOW);
  coordinator = await actorFor(town.people.coordinator);
  by = importer(coordinator);
});

const MODELS = [AssociationModel, ActivityModel, CooperationFormModel, PremisesModel, WheelEventModel] as const;
const countAll = () => Promise.all(MODELS.map((model) => model.countDocuments()));

/** Everything people read in the directory, as it stands. */
const contentOfAll = async (): Promise<string> =>
  JSON.stringify(
    (await AssociationModel.find().sort({ _id: 1 }).lean<Association[]>()).map(
      ({ history: _h, versions: _v, updatedAt: _u, __v, reviewedVersion: _r, ...content }) => content,
    ),
  );

describe("the sample file", { timeout: 120_000 }, () => {
  test("comes in whole, changes nothing the second time, and can be undone", async () => {
    const before = await countAll();
    const first = await by.imported(SAMPLE, "sample.json");
    expect(first.status).toBe("done");
    const made = (await countAll()).map((count, index) => count - (before[index] ?? 0));
    expect(made).toEqual([60, 102, 83, 6, 40]);
    const second = await by.uploaded(SAMPLE, "sample.json");
    expect(second.counts).toMatchObject({ rows: 291, unchanged: 291 });
    const undone = await by.press(first._id, "undo");
    expect(undone.status).toBe("undone");
    expect(undone.counts).toMatchObject({ undone_removed: 291 });
    expect(await countAll()).toEqual(before);
    const again = await by.imported(SAMPLE, "sample.json");
    expect(again.counts).toMatchObject({ outcome_created: 291 });
    await by.press(again._id, "undo");
  });

  test("gives records a history that holds, and umbrellas their members", async () => {
    const done = await by.imported(SAMPLE, "sample.json");
    const paiste = await AssociationModel.findOne({ externalId: "A-001" }).orFail();
    expect(await AssociationModel.countDocuments({ umbrellaIds: paiste._id })).toBeGreaterThan(0);
    for (const record of await AssociationModel.find({ "history.facts.import": done._id })) {
      expect(firstBrokenEntry(record.history)).toBeNull();
      expect(firstForgedVersion(record.versions, record.history)).toBeNull();
      expect(record.history.at(-1)).toMatchObject({ event: "import", by: { name: coordinator.name } });
    }
    await by.press(done._id, "undo");
  });

  test("is refused as a whole for one fault, with its path", async () => {
    const json = JSON.parse(SAMPLE.toString()) as { activities: { associationId: string }[] };
    const [activity] = json.activities;
    if (activity) activity.associationId = "A-999";
    const before = await countAll();
    const refused = await by.uploaded(Buffer.from(JSON.stringify(json)), "faulty.json");
    expect(refused.status).toBe("refused");
    const [row] = await rowsOf(refused._id);
    expect(row?.problems).toMatchObject([{ column: "associationId", code: "unknownAssociation", value: "A-999" }]);
    expect(await countAll()).toEqual(before);
  });
});

describe("a table of 5,000 rows in Windows-1252", { timeout: 300_000 }, () => {
  test("is reported right, comes in, changes nothing again, and is undone to the letter", async () => {
    const before = await contentOfAll();
    const table = bigTable(5000);
    const ready = await by.uploaded(table, "yhdistykset.csv");
    expect(ready.table).toMatchObject({ encoding: "windows-1252", delimiter: ";", kind: "association" });
    expect(ready.counts).toMatchObject({ create: 5000, broken: 10 });
    const broken = await rowsOf(ready._id, { verdict: "broken" });
    expect(broken.flatMap(({ problems }) => problems.map(({ code }) => code)).toSorted()).toEqual(
      BROKEN_ROWS.map(([code]) => code).toSorted(),
    );
    expect(await countOutsideWords(ready._id, 50)).toEqual([]);
    expect(await countByKind(ready._id)).toContainEqual(
      expect.objectContaining({ kind: "association", verdict: "create", count: 5000 }),
    );
    const lines = table.toString("latin1").split("\r\n");
    const [tooLong] = broken.filter(({ problems }) => problems[0]?.code === "tooManyCells");
    expect(tooLong?.line).toBe(lines.findIndex((line) => line.startsWith("x1;")) + 1);
    const [number] = broken.filter(({ problems }) => problems[0]?.code === "notARegisterNumber");
    expect(number).toMatchObject({
      line: lines.findIndex((line) => line.startsWith("x4;")) + 1,
      problems: [{ column: "registerNumber", value: "12a" }],
    });
    for (const { code, ...facts } of broken.flatMap(({ problems }) => problems))
      for (const locale of ["fi", "sv", "en"] as const)
        expect(importProblemText({ code, ...facts }, locale)).toMatch(/\.$/);
    const done = await by.press(ready._id, "start");
    expect(done.counts).toMatchObject({ outcome_created: 5000, outcome_leftOut: 10 });
    const association = await AssociationModel.findOne({ externalId: "15" }).orFail();
    expect(association).toMatchObject({
      name: 'Väinölän "Kerho" 15 ry',
      description: "Retkiä; lauluja\nja kahvia – äänekkäästi",
    });
    const second = await by.uploaded(table, "yhdistykset.csv");
    expect(second.counts).toMatchObject({ unchanged: 5000, broken: 10 });
    const undone = await by.press(done._id, "undo");
    expect(undone.counts).toMatchObject({ undone_removed: 5000 });
    expect(await contentOfAll()).toBe(before);
  });

  test("killed in the middle goes on where it was, and makes nothing twice", async () => {
    const ready = await by.uploaded(bigTable(300), "yhdistykset.csv");
    await by.press(ready._id, "start", 2);
    // Killed after the records were written and before the rows said so.
    await ImportRowModel.updateMany({ importId: ready._id, outcome: "created" }, { $set: { outcome: null } });
    await DirectoryImportModel.updateOne({ _id: ready._id }, { $set: { heldUntil: new Date(TOWN_NOW.getTime() + 1) } });
    expect(await followImports(TOWN_NOW)).toBe(false);
    expect(await followImports(new Date(TOWN_NOW.getTime() + seconds(20)))).toBe(true);
    const done = await work(ready._id);
    expect(done.status).toBe("done");
    expect(await countRows(ready._id)).toMatchObject({ outcome_created: 300 });
    expect(await AssociationModel.countDocuments({ "history.facts.import": ready._id })).toBe(300);
    await by.press(ready._id, "undo");
  });
});
