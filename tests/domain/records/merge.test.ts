import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFields, fieldValue, saysSame, valueAt, withField } from "#domain/records/content";
import { mergeContents, SIDES, type Side } from "#domain/records/merge";
import { RECORD_FIELDS, RECORD_KINDS, type Content } from "#domain/records/record-fields";
import { contentOf } from "#tests/domain/records/sample-content";

const BASE: Content = {
  description: "Kahvia.",
  plainFinnish: "",
  contact: { role: "sihteeri", email: "a@example.org", phone: null, website: null },
  fields: ["liikunta", "kulttuuri"],
  accessibility: ["ramppi"],
  notAccessible: [],
};

describe("two people who changed", () => {
  test("different things both get what they wrote", () => {
    const theirs = { ...BASE, plainFinnish: "Juomme kahvia." };
    const mine = { ...BASE, contact: { role: "puheenjohtaja", email: "a@example.org", phone: null, website: null } };
    const merge = mergeContents("association", { base: BASE, theirs, mine });
    expect(merge).toMatchObject({ own: ["contactRole"], taken: ["plainFinnish"], conflicts: [] });
    expect(merge.content).toEqual({ ...mine, plainFinnish: "Juomme kahvia." });
  });

  test("the same thing differently are asked, and each side can be chosen", () => {
    const theirs = { ...BASE, description: "Teetä." };
    const mine = { ...BASE, description: "Mehua." };
    const contents = { base: BASE, theirs, mine };
    expect(mergeContents("association", contents).conflicts).toEqual([
      { key: "description", base: "Kahvia.", theirs: "Teetä.", mine: "Mehua." },
    ]);
    expect(mergeContents("association", contents, { description: "mine" }).content).toEqual(mine);
    expect(mergeContents("association", contents, { description: "theirs" }).content).toEqual(theirs);
  });

  test("the same thing in the same way need not be asked", () => {
    const same = { ...BASE, description: "Teetä." };
    expect(mergeContents("association", { base: BASE, theirs: same, mine: same })).toMatchObject({
      content: same,
      conflicts: [],
    });
  });

  test("one list by adding and taking out get a list with both", () => {
    const theirs = { ...BASE, fields: ["liikunta", "nuoret"] };
    const mine = { ...BASE, fields: ["kulttuuri", "liikunta", "musiikki"] };
    const merge = mergeContents("association", { base: BASE, theirs, mine });
    expect(merge.content["fields"]).toEqual(["liikunta", "nuoret", "musiikki"]);
    expect(merge.joined).toEqual(["fields"]);
  });

  test("what is known of accessibility are asked only when they disagree", () => {
    const theirs = { ...BASE, accessibility: ["ramppi", "hissi"] };
    const mine = { ...BASE, notAccessible: ["induktio"] };
    const { content, conflicts } = mergeContents("association", { base: BASE, theirs, mine });
    expect(conflicts).toEqual([]);
    expect(content).toMatchObject({ accessibility: ["ramppi", "hissi"], notAccessible: ["induktio"] });
    const no = { ...BASE, notAccessible: ["hissi"] };
    expect(mergeContents("association", { base: BASE, theirs, mine: no }).conflicts.map(({ key }) => key)).toEqual([
      "accessibility",
    ]);
  });

  test("something nobody knows the beginning of are asked about every difference", () => {
    const mine = { ...BASE, description: "Mehua.", fields: [] };
    const { conflicts } = mergeContents("association", { base: null, theirs: BASE, mine });
    expect(conflicts.map(({ key }) => key)).toEqual(["description", "fields"]);
  });
});

const three = (kind: (typeof RECORD_KINDS)[number]) =>
  fc.record({ base: contentOf(kind), theirs: contentOf(kind), mine: contentOf(kind) });

describe.each(RECORD_KINDS)("whatever two people do to the same %s", (kind) => {
  test("nothing that was written is lost: it stands in the result or is asked about", () => {
    fc.assert(
      fc.property(three(kind), ({ base, theirs, mine }) => {
        const merge = mergeContents(kind, { base, theirs, mine });
        const asked = merge.conflicts.map(({ key }) => key);
        for (const field of RECORD_FIELDS[kind]) {
          if (asked.includes(field.key)) continue;
          if (merge.joined.includes(field.key)) continue;
          if (!saysSame(field, mine, base)) expect(saysSame(field, merge.content, mine)).toBe(true);
          if (!saysSame(field, theirs, base)) expect(saysSame(field, merge.content, theirs)).toBe(true);
        }
        for (const { key, mine: shown, theirs: saved } of merge.conflicts) {
          const field = RECORD_FIELDS[kind].find((one) => one.key === key);
          expect(field && [fieldValue(field, mine), fieldValue(field, theirs)]).toEqual([shown, saved]);
        }
      }),
    );
  });

  test("a joined list has everything either added and nothing either took out", () => {
    fc.assert(
      fc.property(three(kind), ({ base, theirs, mine }) => {
        const { joined, content } = mergeContents(kind, { base, theirs, mine });
        for (const { paths, key } of RECORD_FIELDS[kind].filter((field) => joined.includes(field.key))) {
          if (key === "accessibility") continue;
          const list = (one: Content) => valueAt(one, paths[0]) as string[];
          for (const side of [mine, theirs]) {
            expect(list(content)).toEqual(
              expect.arrayContaining(list(side).filter((item) => !list(base).includes(item))),
            );
            const gone = list(base).filter((item) => !list(side).includes(item));
            expect(list(content).filter((item) => gone.includes(item))).toEqual([]);
          }
        }
      }),
    );
  });

  test("with every conflict decided nothing is left to ask, and each decided field says what was chosen", () => {
    fc.assert(
      fc.property(three(kind), fc.infiniteStream(fc.constantFrom<Side>(...SIDES)), (contents, sides) => {
        const { conflicts } = mergeContents(kind, contents);
        const chosen = Object.fromEntries(conflicts.map(({ key }) => [key, sides.next().value as Side]));
        const merge = mergeContents(kind, contents, chosen);
        expect(merge.conflicts).toEqual([]);
        for (const field of RECORD_FIELDS[kind]) {
          const side = chosen[field.key];
          if (side) expect(saysSame(field, merge.content, contents[side])).toBe(true);
        }
      }),
    );
  });

  test("the one who changed nothing gets what the other saved, and so does the one who is alone", () => {
    fc.assert(
      fc.property(contentOf(kind), contentOf(kind), (base, changed) => {
        for (const contents of [
          { base, theirs: changed, mine: base },
          { base, theirs: base, mine: changed },
        ]) {
          const merge = mergeContents(kind, contents);
          expect(merge.conflicts).toEqual([]);
          expect(changedFields(kind, changed, merge.content)).toEqual([]);
        }
      }),
    );
  });

  test("taking over every changed field makes the one content say what the other says", () => {
    fc.assert(
      fc.property(contentOf(kind), contentOf(kind), (before, after) => {
        const taken = changedFields(kind, before, after).reduce(
          (content, one) => withField(content, one, after),
          before,
        );
        expect(changedFields(kind, taken, after)).toEqual([]);
      }),
    );
  });
});
