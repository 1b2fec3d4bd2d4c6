import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changedTray,
  EMPTY_TRAY,
  isOnTray,
  joinedTray,
  notOn,
  TRAY_MOST,
  type Tray,
  type TrayChange,
} from "#domain/referrals/tray";

const IDS = Array.from({ length: TRAY_MOST + 3 }, (_each, index) => `a${index}`);
const id = fc.constantFrom(...IDS);
const note = fc.constantFrom("", "tuo villasukat", "kysy Annaa");
const change: fc.Arbitrary<TrayChange> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ intent: fc.constant("add" as const), activityId: id }) },
  fc.record({ intent: fc.constantFrom("remove" as const, "up" as const, "down" as const), activityId: id }),
  fc.record({
    intent: fc.constant("annotate" as const),
    notes: fc.uniqueArray(fc.record({ activityId: id, note }), { selector: ({ activityId }) => activityId }),
  }),
  { weight: 1, arbitrary: fc.record({ intent: fc.constantFrom("empty" as const, "undo" as const) }) },
);

/** The tray after a change; a refused one leaves it as it was. */
function after(tray: Tray, one: TrayChange): Tray {
  const changed = changedTray(tray, one);
  return changed.ok ? changed.value : tray;
}
const anyTray = fc.array(change, { maxLength: 60 }).map((all) => all.reduce(after, EMPTY_TRAY));
const idsOf = ({ entries }: Tray): string[] => entries.map(({ activityId }) => activityId);

describe("a tray", () => {
  test("holds each thing once and never more than it may", () => {
    fc.assert(
      fc.property(anyTray, (tray) => {
        expect(new Set(idsOf(tray)).size).toBe(tray.entries.length);
        expect(tray.entries.length).toBeLessThanOrEqual(TRAY_MOST);
      }),
    );
  });

  test("collecting twice is collecting once, and only something new is refused when it is full", () => {
    fc.assert(
      fc.property(anyTray, id, (tray, activityId) => {
        const add = { intent: "add", activityId } as const;
        const once = changedTray(tray, add);
        const mayRefuse = tray.entries.length === TRAY_MOST && !isOnTray(tray.entries, activityId);
        expect(once.ok).toBe(!mayRefuse);
        if (once.ok) expect(changedTray(once.value, add)).toEqual(once);
      }),
    );
  });

  test("moving keeps everything, and moving back is as before", () => {
    fc.assert(
      fc.property(anyTray, id, (tray, activityId) => {
        const down = after(tray, { intent: "down", activityId });
        expect(idsOf(down).toSorted()).toEqual(idsOf(tray).toSorted());
        const place = idsOf(tray).indexOf(activityId);
        if (place >= 0 && place < tray.entries.length - 1)
          expect(after(down, { intent: "up", activityId })).toEqual(tray);
        else expect(down).toEqual(tray);
      }),
    );
  });

  test("what was removed, or all of it, comes back with its note and in its place", () => {
    fc.assert(
      fc.property(anyTray, fc.nat(), fc.boolean(), (tray, at, all) => {
        const entry = tray.entries[at % Math.max(tray.entries.length, 1)];
        if (!entry) return;
        const removed = after(tray, all ? { intent: "empty" } : { intent: "remove", activityId: entry.activityId });
        expect(isOnTray(removed.entries, entry.activityId)).toBe(false);
        expect(after(removed, { intent: "undo" }).entries).toEqual(tray.entries);
      }),
    );
  });

  const holding = (...ids: string[]): Tray =>
    ids.reduce((tray, activityId) => after(tray, { intent: "add", activityId }), EMPTY_TRAY);

  test("what was removed for one client does not come back among the next one's things", () => {
    const next = [{ intent: "empty" }, { intent: "add", activityId: "a2" }, { intent: "undo" }] as const;
    expect(idsOf(next.reduce(after, holding("a0", "a1")))).toEqual(["a2"]);
    expect(after(holding("a0"), { intent: "startAnew" })).toEqual(EMPTY_TRAY);
  });

  test("taking back refuses what does not fit, and drops nothing", () => {
    const { entries: before } = holding(...IDS.slice(0, TRAY_MOST));
    const tray = { entries: holding("a20", "a21").entries, before };
    expect(changedTray(tray, { intent: "undo" })).toEqual({ ok: false, refusal: { code: "trayFull" } });
  });

  test("of two trays in one, what does not fit stays where it was", () => {
    const [one, other] = [holding(...IDS.slice(0, 19)), holding("a0", "a20", "a21")];
    const joined = joinedTray({ ...one, before: other.entries }, other.entries);
    expect(idsOf(joined)).toEqual([...IDS.slice(0, 19), "a20"]);
    expect(joined.before).toEqual([]);
    expect(notOn(joined.entries, other.entries)).toEqual([{ activityId: "a21", note: "" }]);
  });

  test("a note that stands as it was drawn is not written over another one", () => {
    const noted = after(holding("a0"), { intent: "annotate", notes: [{ activityId: "a0", note: "uusi" }] });
    const send = (note: string, drawn: string) =>
      after(noted, { intent: "annotate", notes: [{ activityId: "a0", note, drawn }] }).entries[0]?.note;
    expect([send("", ""), send("", "uusi"), send("toinen", "uusi")]).toEqual(["uusi", "", "toinen"]);
  });

  test("a note that was changed elsewhere meanwhile is joined with what was written, and neither is lost", () => {
    const noted = after(holding("a0"), { intent: "annotate", notes: [{ activityId: "a0", note: "uusi" }] });
    const send = (note: string, drawn: string) =>
      after(noted, { intent: "annotate", notes: [{ activityId: "a0", note, drawn }] }).entries[0]?.note;
    expect(send("toinen", "")).toBe("uusi / toinen");
    expect(send("", "vanha")).toBe("uusi");
    expect(send("aivan uusi", "vanha")).toBe("aivan uusi");
  });

  test("a note changes only its own", () => {
    fc.assert(
      fc.property(anyTray, id, (tray, activityId) => {
        const noted = after(tray, { intent: "annotate", notes: [{ activityId, note: "uusi" }] });
        expect(idsOf(noted)).toEqual(idsOf(tray));
        for (const [place, entry] of noted.entries.entries())
          expect(entry.note).toBe(entry.activityId === activityId ? "uusi" : tray.entries[place]?.note);
      }),
    );
  });
});
