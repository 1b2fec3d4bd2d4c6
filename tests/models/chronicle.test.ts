import { describe, expect, test } from "vitest";
import { ASSOCIATION_LIFECYCLE } from "#domain/associations/association-lifecycle";
import { AssociationModel, type Association } from "#models/association.server";
import { advance, chronicle, firstBrokenEntry } from "#models/chronicle.server";
import { saveRecord } from "#models/save.server";
import { testDatabase } from "#tests/support/database";

testDatabase();

const AT = new Date("2027-01-15T10:00:00Z");
const stamp = { at: AT, by: { personId: "p1", name: "Aino" } };

const association = () =>
  AssociationModel.create({
    municipality: "593",
    name: "Kiskolan Kulkijat ry",
    homeMunicipality: "Pieksämäki",
    contact: { email: "kulkijat@example.org" },
  });

describe("a record's history", () => {
  test("state, entry and letter are written together", async () => {
    const record = await association();
    advance(record, ASSOCIATION_LIFECYCLE, "submit", stamp, {
      notices: [{ kind: "associationSubmitted", to: ["p2"], facts: { name: record.name } }],
    });
    await saveRecord(record);
    const stored = await AssociationModel.findById(record._id).lean<Association>().exec();
    expect(stored).toMatchObject({
      status: "submitted",
      history: [{ event: "submit", by: stamp.by, at: AT }],
      pendingNotices: [{ kind: "associationSubmitted", to: ["p2"] }],
    });
  });

  test("a refused event leaves no trace", async () => {
    const record = await association();
    const refused = advance(record, ASSOCIATION_LIFECYCLE, "approve", stamp);
    expect(refused).toMatchObject({ ok: false, refusal: { available: ["submit"] } });
    expect(record.isModified()).toBe(false);
  });

  test("the chain holds after a round trip, and breaks wherever an entry is altered or removed", async () => {
    const record = await association();
    for (const event of ["first", "second", "third"]) chronicle(record, { event, facts: { b: 2, a: "yksi" } }, stamp);
    await saveRecord(record);
    const { history } = (await AssociationModel.findById(record._id).lean<Association>().exec()) ?? { history: [] };
    expect(history).toHaveLength(3);
    expect(firstBrokenEntry(history)).toBeNull();
    expect(firstBrokenEntry(history.map((entry, i) => (i === 1 ? { ...entry, event: "other" } : entry)))).toBe(1);
    expect(firstBrokenEntry(history.slice(1))).toBe(0);
    expect(firstBrokenEntry(history.filter((_, i) => i !== 1))).toBe(1);
  });

  test("of two who read the same version only the first is saved", async () => {
    const { _id } = await association();
    const [mine, theirs] = [await AssociationModel.findById(_id), await AssociationModel.findById(_id)];
    if (!mine || !theirs) throw new Error("not stored");
    for (const record of [mine, theirs]) advance(record, ASSOCIATION_LIFECYCLE, "submit", stamp);
    expect(await saveRecord(theirs)).toEqual({ ok: true, value: null });
    expect(await saveRecord(mine)).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
    const stored = await AssociationModel.findById(_id).lean<Association>().exec();
    expect(stored?.history).toHaveLength(1);
  });
});
