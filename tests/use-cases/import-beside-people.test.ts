import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { addDays, type PlainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap, plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { findSuspectedPairs } from "#models/different-associations.server";
import { ImportRowModel } from "#models/import-row.server";
import { carryOutImport, prepareImport } from "#server/import-file";
import { readImportOptions } from "#server/import-options";
import { reportLines } from "#server/import-report";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { importer, rowsOf, SAMPLE_FILE, storedFile, tableOf } from "#tests/support/importing";
import { smallFile } from "#tests/support/small-file";
import { decideImportRows } from "#use-cases/decide-import-rows.server";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { moveImport } from "#use-cases/move-import.server";
import { uploadImport } from "#use-cases/upload-import.server";
import { walkDirectory } from "#use-cases/walk-directory.server";
import { loadImport } from "../../app/routes/office.imports_.$importId/queries.server";

testDatabase();

let town: Town;
let coordinator: Actor;
let by: ReturnType<typeof importer>;
beforeAll(async () => {
  town = await makeTown();
  await foundTaxonomies(TOWN_NOW);
  coordinator = await actorFor(town.people.coordinator);
  by = importer(coordinator);
});

describe("what stands already", () => {
  test("is shown before it would be made twice, and can be said to be the same", async () => {
    const ready = await by.uploaded(tableOf("k1;Kiskolan kulkijat;;Uusi kuvaus"), "same.csv");
    const [row] = await rowsOf(ready._id);
    expect(row).toMatchObject({ verdict: "duplicate", suspects: [{ id: town.association._id, reason: "name" }] });
    const sameAs = town.association._id;
    await decideImportRows({
      importId: ready._id,
      decisions: [{ rowId: row?._id ?? "", decision: "same", sameAs }],
      actor: coordinator,
    });
    await by.press(ready._id, "start");
    const linked = await AssociationModel.findById(sameAs).orFail();
    expect(linked).toMatchObject({ name: "Kiskolan Kulkijat ry", description: "Uusi kuvaus", externalId: "k1" });
    await by.press(ready._id, "undo");
    const restored = await AssociationModel.findById(sameAs).orFail();
    expect(restored).toMatchObject({ description: "", externalId: null });
    expect(restored.importedAs).toHaveLength(0);
  });

  test("is suspected beside an earlier row of the same file, whatever their numbers", async () => {
    const table = tableOf(";Lähteen Laulajat ry;991001;A", ";Muu Seura ry;991002;B", ";Lähteen laulajat;991003;C");
    const { _id } = await by.uploaded(table, "kahdesti.csv");
    const [first, other, second] = (await rowsOf(_id)).toSorted((a, b) => a.sequence - b.sequence);
    expect([first?.verdict, other?.verdict, second?.verdict]).toEqual(["create", "create", "duplicate"]);
    expect(second?.twins).toMatchObject([{ id: first?.recordId, name: "Lähteen Laulajat ry", line: 2 }]);
    await decideImportRows({
      importId: _id,
      decisions: [{ rowId: second?._id ?? "", decision: "new" }],
      actor: coordinator,
    });
    const done = await by.press(_id, "start");
    expect(done.counts).toMatchObject({ outcome_created: 3 });
    const pairs = await findSuspectedPairs("593");
    expect(pairs.flatMap((pair) => [pair.first, pair.second])).not.toContain(second?.recordId);
    await by.press(_id, "undo");
  });

  test("is left out where nobody decided, and cannot be another with the same number", async () => {
    const ready = await by.uploaded(tableOf("k2;Aivan muu ry;990.001;x"), "number.csv");
    const [row] = await rowsOf(ready._id);
    expect(row).toMatchObject({ verdict: "duplicate", suspects: [{ reason: "registerNumber" }] });
    const decisions = [{ rowId: row?._id ?? "", decision: "new" as const }];
    expect(await decideImportRows({ importId: ready._id, decisions, actor: coordinator })).toMatchObject({
      refusal: { code: "numberIsTaken" },
    });
    expect((await by.press(ready._id, "start")).counts).toMatchObject({ outcome_leftOut: 1 });
  });

  test("keeps what people edited since, in the next import and in undoing", async () => {
    const first = await by.imported(tableOf("e1;Erämaan Ystävät ry;;Vanha", "e2;Suon Ystävät ry;;Vanha"), "edited.csv");
    const { versions, history } = await AssociationModel.findOne({ externalId: "e1" }).orFail().lean<Association>();
    await AssociationModel.updateOne(
      { externalId: "e1" },
      {
        $set: {
          description: "Oma",
          versions: [
            ...versions,
            {
              number: 2,
              content: { ...versions[0]?.content, description: "Oma" },
              at: TOWN_NOW,
              by: { personId: "p", name: "P" },
            },
          ],
          history: [
            ...history,
            { ...history[0], id: "2", event: "update", facts: { version: 2 }, by: { personId: "p", name: "P" } },
          ],
        },
      },
    );
    const second = await by.uploaded(tableOf("e1;Erämaan Ystävät ry;;Uusi", "e2;Suon Ystävät ry;;Uusi"), "edited.csv");
    expect(second.counts).toMatchObject({ unchanged: 1, change: 1 });
    const undone = await by.press(first._id, "undo");
    expect(undone.counts).toMatchObject({ undone_removed: 1, undone_kept: 1 });
    expect(await AssociationModel.findOne({ externalId: "e1" }).orFail()).toMatchObject({ description: "Oma" });
    expect(await ImportRowModel.findOne({ importId: first._id, undone: "kept" })).toMatchObject({
      reason: "editedSince",
    });
  });
});

describe("the preview", () => {
  test("tells field by field what changes in a place and in the yearly wheel", async () => {
    const first = await by.imported(smallFile(0, "before"), "before.json");
    const ready = await by.uploaded(smallFile(0, "after"), "after.json");
    const page = await loadImport(coordinator, ready._id, new URLSearchParams("show=change"), TOWN_NOW);
    const told = page?.list?.rows.map(({ kind, changes }) => [kind, changes?.fields.map(({ key }) => key).join(" ")]);
    const place =
      "names.fi village capacity facilities priceAssociation priceOther hours howToBook.fi leadDays notes.fi";
    expect(told).toContainEqual(["premises", place]);
    expect(told).toContainEqual(["wheelEvent", "title period ring owner isYearly"]);
    expect(page?.list?.rows.find(({ kind }) => kind === "premises")?.changes?.fields).toContainEqual({
      key: "priceOther",
      before: { kind: "paid", amountCents: 1000, unit: "time" },
      after: { kind: "paid", amountCents: 1500, unit: "time" },
    });
    await by.press(first._id, "undo");
  });
});

describe("records whose confirmation is years old", () => {
  test("are asked about little by little, never all at once", async () => {
    const rows = Array.from({ length: 40 }, (_, number) => `Vanha Seura ${number} ry;2019-05-01`);
    const done = await by.imported(Buffer.from(["Nimi;Vahvistettu", ...rows].join("\n")), "old.csv");
    const today = plainDateAt(TOWN_NOW);
    const askedBy = async (day: PlainDate): Promise<number> => {
      await walkDirectory(instantAfterGap(day, timeOfDay("09:00")));
      return AssociationModel.countDocuments({ "history.facts.import": done._id, "reminders.0": { $exists: true } });
    };
    expect(await askedBy(addDays(today, 6))).toBe(0);
    const halfway = await askedBy(addDays(today, 35));
    expect(halfway).toBeGreaterThan(5);
    expect(halfway).toBeLessThan(35);
    expect(await askedBy(addDays(today, 63))).toBe(40);
  });
});

describe("the command", () => {
  test("tells what would happen, does it, and changes nothing the second time", async () => {
    const options = readImportOptions([SAMPLE_FILE, "--duplicates", "new"]);
    const stamp = { at: TOWN_NOW, by: { personId: null, name: "npm run import" } };
    const prepared = await prepareImport(options, stamp);
    const promised = await reportLines(prepared);
    expect(promised).toContain("activities: 102 created, 0 updated, 0 unchanged");
    expect(promised.some((line) => line.startsWith("partnershipTables: 4 records have no home"))).toBe(true);
    const done = await carryOutImport(prepared._id, stamp);
    expect(await reportLines(done)).toContain("associations: 60 created, 0 updated, 0 unchanged");
    const again = await reportLines(await prepareImport(options, stamp));
    expect(again).toContain("associations: 0 created, 0 updated, 60 unchanged");
    await by.press(done._id, "undo");
  });
  test.each([[[]], [["a.json", "b.json"]], [["a.json", "--kind", "boats"]], [["a.json", "--dryrun"]]])(
    "says how it is used when it is asked for with %j",
    (args) => expect(() => readImportOptions(args)).toThrow(/Usage: npm run import/),
  );
});

describe("who may import", () => {
  test("coordinators of the municipality, and nobody else", async () => {
    const file = await storedFile(Buffer.from("Nimi;Kuvaus\nUusi ry;x"), "who.csv");
    const { people } = town;
    for (const person of [people.signatory, people.preparer, people.administrator, people.neighbourAdministrator]) {
      const actor = await actorFor(person);
      const begun = await uploadImport({ municipality: "593", source: "", file, actor, now: TOWN_NOW });
      expect(begun).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    }
    const ready = await by.uploaded(Buffer.from("Nimi;Kuvaus\nUusi ry;x"), "who.csv");
    const actor = await actorFor(people.administrator);
    const move = { importId: ready._id, event: "start" as const, version: ready.__v, now: TOWN_NOW };
    expect(await moveImport({ ...move, actor })).toMatchObject({ refusal: { code: "notFound" } });
    expect(await moveImport({ ...move, version: ready.__v - 1, actor: coordinator })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
  });

  test("a number that stands in another municipality stays there", async () => {
    await makeAssociation({ name: "Naapurin Seura ry", registerNumber: "990777", municipality: "491" });
    const ready = await by.uploaded(Buffer.from("Nimi;Rekisterinumero\nUusi Seura ry;990.777"), "elsewhere.csv");
    const [row] = await rowsOf(ready._id);
    expect(row?.problems).toMatchObject([{ code: "numberInOtherMunicipality" }]);
  });
});
