import { beforeAll, describe, expect, test } from "vitest";
import { keptUntil } from "#domain/import/import-keeping";
import type { Actor } from "#domain/roles";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { instantAfterGap } from "#domain/shared/zoned-time";
import { AssociationModel } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { DirectoryImportModel } from "#models/directory-import.server";
import { ImportRowModel } from "#models/import-row.server";
import { findFile } from "#models/stored-file.server";
import { actorFor, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { importer, readImport, rowsOf, storedFile, tableOf, work } from "#tests/support/importing";
import { foundTaxonomies } from "#use-cases/found-taxonomies.server";
import { moveImport } from "#use-cases/move-import.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";
import { loadImport } from "../../app/routes/office.imports_.$importId/queries.server";

testDatabase();

// TOWN_NOW is 15 January 2027.
const LAST_DAY = instantAfterGap(plainDate("2028-01-15"), timeOfDay("23:59"));
const DAY_AFTER = instantAfterGap(plainDate("2028-01-16"), timeOfDay("00:00"));

let coordinator: Actor;
let by: ReturnType<typeof importer>;
beforeAll(async () => {
  const town = await makeTown();
  await foundTaxonomies(TOWN_NOW);
  coordinator = await actorFor(town.people.coordinator);
  by = importer(coordinator);
});

const seenAt = (importId: string, now: Date) => loadImport(coordinator, importId, new URLSearchParams(), now);

async function undoneAt(importId: string, now: Date) {
  const { __v: version } = await readImport(importId);
  return moveImport({ importId, event: "undo", version, actor: coordinator, now });
}

describe("the file and the rows of an import", () => {
  test("go the day after the year is full, and its figures stay", async () => {
    const { _id: id, file } = await by.imported(tableOf("v1;Vuoden Seura ry;;x", "v2;;;x"), "year.csv");
    expect(keptUntil(await readImport(id))).toBe("2028-01-15");
    await sweepExpired(LAST_DAY);
    expect(await rowsOf(id)).toHaveLength(2);
    expect(await findFile(file.fileId)).not.toBeNull();
    expect(await seenAt(id, LAST_DAY)).toMatchObject({ isThere: true, keptUntil: "2028-01-15" });
    const shown = (await seenAt(id, LAST_DAY))?.shows;
    // From midnight on it cannot be undone, swept or not.
    expect(await undoneAt(id, DAY_AFTER)).toMatchObject({ refusal: { code: "tooOld" } });
    await sweepExpired(DAY_AFTER);
    expect(await rowsOf(id)).toEqual([]);
    expect(await findFile(file.fileId)).toBeNull();
    const left = await readImport(id);
    expect(left).toMatchObject({ status: "done", keeping: "gone", table: { examples: [] } });
    expect(firstBrokenEntry(left.history)).toBeNull();
    expect(await seenAt(id, DAY_AFTER)).toMatchObject({ isThere: false, list: null, shows: shown });
    expect(await undoneAt(id, LAST_DAY)).toMatchObject({ refusal: { code: "tooOld" } });
    expect(await AssociationModel.countDocuments({ externalId: "v1" })).toBe(1);
  });

  test("stay while it is being undone", async () => {
    const { _id: id } = await by.imported(tableOf("w1;Kevään Seura ry;;x"), "undoing.csv");
    expect(await undoneAt(id, LAST_DAY)).toMatchObject({ ok: true });
    // However long that takes.
    await sweepExpired(instantAfterGap(plainDate("2031-01-01"), timeOfDay("12:00")));
    expect(await rowsOf(id)).toHaveLength(1);
    expect((await work(id)).status).toBe("undone");
    expect(await AssociationModel.countDocuments({ externalId: "w1" })).toBe(0);
  });

  test("of one that nobody carried out go with it", async () => {
    const { _id: id, file } = await by.uploaded(tableOf("y1;Syksyn Seura ry;;x"), "forgotten.csv");
    await sweepExpired(DAY_AFTER);
    expect(await readImport(id)).toMatchObject({ status: "discarded", keeping: "gone" });
    expect(await rowsOf(id)).toEqual([]);
    expect(await findFile(file.fileId)).toBeNull();
  });

  test("go in the next round where the sweeper was killed between", async () => {
    const { _id: id, file } = await by.imported(tableOf("z1;Talven Seura ry;;x"), "killed.csv");
    const rows = await rowsOf(id);
    await sweepExpired(DAY_AFTER);
    await ImportRowModel.insertMany(rows);
    const again = await storedFile(Buffer.from("x"), "killed.csv");
    await DirectoryImportModel.updateOne({ _id: id }, { $set: { keeping: "going", "file.fileId": again.fileId } });
    await sweepExpired(DAY_AFTER);
    expect(await rowsOf(id)).toEqual([]);
    expect(await findFile(again.fileId)).toBeNull();
    expect(again.fileId).not.toBe(file.fileId);
    const { keeping, history } = await readImport(id);
    expect(keeping).toBe("gone");
    expect(history.filter(({ event }) => event === "expire")).toHaveLength(1);
  });
});
