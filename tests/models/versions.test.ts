import { describe, expect, test } from "vitest";
import type { Stamp } from "#models/chronicle.server";
import { chronicleVersion, firstForgedVersion, type Versioned } from "#models/versions.server";

const stamp: Stamp = { at: new Date("2026-11-25T10:00:00Z"), by: { personId: "p1", name: "Aino" } };
const record = (): Versioned => ({ history: [], pendingNotices: [], versions: [] });

describe("versions", () => {
  test("every changed content is kept, with who wrote it and when", () => {
    const kept = record();
    chronicleVersion(kept, { title: "Kävely" }, { event: "start" }, stamp);
    chronicleVersion(kept, { title: "Kävelylenkki" }, { event: "update" }, stamp);
    expect(kept.versions.map(({ number, content, by }) => [number, content, by.name])).toEqual([
      [1, { title: "Kävely" }, "Aino"],
      [2, { title: "Kävelylenkki" }, "Aino"],
    ]);
    expect(kept.history.map(({ event, facts }) => [event, facts["version"]])).toEqual([
      ["start", 1],
      ["update", 2],
    ]);
  });

  test("saving the same again keeps no second copy, whatever the order of its parts", () => {
    const kept = record();
    chronicleVersion(kept, { place: { name: "Tori", village: "Keskusta" }, url: undefined }, { event: "start" }, stamp);
    chronicleVersion(kept, { place: { village: "Keskusta", name: "Tori" } }, { event: "update" }, stamp);
    expect(kept.versions).toHaveLength(1);
    expect(kept.history.at(-1)?.facts).toEqual({ version: 1 });
  });

  test("a content altered afterwards is found out by its history", () => {
    const kept = record();
    chronicleVersion(kept, { title: "Kävely" }, { event: "start" }, stamp);
    expect(firstForgedVersion(kept.versions, kept.history)).toBeNull();
    const forged = kept.versions.map((version) => ({ ...version, content: { title: "Juoksu" } }));
    expect(firstForgedVersion(forged, kept.history)).toBe(1);
  });
});
