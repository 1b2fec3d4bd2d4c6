import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFields } from "#domain/records/content";
import { IDENTITY_KEYS, RECORD_KINDS } from "#domain/records/record-fields";
import { restoration } from "#domain/records/restore";
import { contentOf } from "#tests/domain/records/sample-content";

const FREE = { isIdentityOpen: true, picturesGone: [] };

describe.each(RECORD_KINDS)("bringing an earlier version of the %s back", (kind) => {
  test("makes the record say what it said then, but for what is left out by name", () => {
    fc.assert(
      fc.property(contentOf(kind), contentOf(kind), fc.boolean(), (now, old, isIdentityOpen) => {
        const { content, leftOut } = restoration(kind, now, old, { isIdentityOpen, picturesGone: ["photo"] });
        const left = leftOut.map(({ key }) => key);
        expect(changedFields(kind, content, old).map(({ key }) => key)).toEqual(left);
      }),
    );
  });

  test("and then the later one again loses nothing", () => {
    fc.assert(
      fc.property(contentOf(kind), contentOf(kind), (now, old) => {
        const back = restoration(kind, now, old, FREE).content;
        const again = restoration(kind, back, now, FREE).content;
        expect(changedFields(kind, again, now)).toEqual([]);
      }),
    );
  });
});

test("after approval nothing of an earlier version changes who the association is", () => {
  fc.assert(
    fc.property(contentOf("association"), contentOf("association"), (now, old) => {
      const { changed } = restoration("association", now, old, { isIdentityOpen: false, picturesGone: [] });
      expect(changed.filter((key) => [...IDENTITY_KEYS, "umbrellaIds"].some((locked) => locked === key))).toEqual([]);
    }),
  );
});

test("a question that was not asked yet when the version was written keeps its answer", () => {
  const now = { title: "Kahvila", notFor: "Ei kotitöitä." };
  expect(restoration("activity", now, { title: "Kahvihetki" }, FREE).content).toEqual({
    title: "Kahvihetki",
    notFor: "Ei kotitöitä.",
  });
});
