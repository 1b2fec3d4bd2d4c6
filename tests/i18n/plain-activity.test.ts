import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityContent } from "#domain/associations/activity-content";
import { shownActivity } from "#domain/associations/shown-activity";
import { LOCALES } from "#domain/shared/locales";
import { plainRows } from "#i18n/plain-activity";
import { anyActivity } from "#tests/domain/associations/any-activity";

const NOW = new Date("2027-01-15T10:00:00Z");
const [some] = fc.sample(anyActivity, { numRuns: 1, seed: 7 });

/** The sentences of an activity of which only this is told, by their question. */
function told(over: Partial<ActivityContent>, key: "when" | "where" | "price" | "joining"): string[] {
  if (!some) throw new Error("no activity");
  const shown = shownActivity({ ...some, ...over, photo: null }, "fi", NOW);
  return plainRows(shown, "Keskusta", "fi").find((row) => row.key === key)?.sentences ?? [];
}

describe("an activity in plain Finnish", () => {
  test("tells the days, the hour and the next time", () => {
    const schedule = { kind: "weekly", byDay: ["TU", "TH"], every: 1, opensAt: "13:00", closesAt: "14:30", except: [] };
    expect(told({ schedule: schedule as ActivityContent["schedule"] }, "when")).toEqual([
      "Ryhmä on joka tiistai ja torstai kello 13.",
      "Se loppuu kello 14.30.",
      "Seuraava kerta on tiistai 19. tammikuuta kello 13.",
    ]);
  });

  test("tells the season with its months bent", () => {
    const schedule = {
      ...{ kind: "monthly", byDay: [{ nth: 1, weekday: "MO" }], opensAt: "10:00", except: [] },
      season: { startMonth: 9, endMonth: 5 },
    };
    expect(told({ schedule: schedule as ActivityContent["schedule"] }, "when")).toEqual([
      "Ryhmä on kuukauden ensimmäisenä maanantaina kello 10.",
      "Ryhmä on syyskuusta toukokuuhun.",
      "Seuraava kerta on maanantai 1. helmikuuta kello 10.",
    ]);
  });

  test("tells that it costs nothing and that one need not sign up", () => {
    expect(told({ cost: { amountCents: 0, text: "", covers: "" }, membershipRequired: "no" }, "price")).toEqual([
      "Se ei maksa mitään.",
    ]);
    const group = { kind: null, maxSize: null, waitingList: "unknown", full: false } as const;
    expect(told({ registration: "open", group, companionWelcome: "unknown" }, "joining")[0]).toBe(
      "Sinun ei tarvitse ilmoittautua.",
    );
  });

  test("never tells a hidden place", () => {
    const place = { name: "Turvakoti", village: "Keskusta", address: "Salakuja 1" };
    expect(told({ place, placeHidden: true }, "where")).toEqual(["Paikka kerrotaan, kun otat yhteyttä."]);
  });

  test("tells the area beside the place, once", () => {
    const place = { name: "kylätalo", village: "keskusta", address: "" };
    const [named, placed] = ["Paikka on kylätalo.", "Alue on Keskusta."];
    expect(told({ place, placeHidden: false, remote: false }, "where")).toEqual([named, placed]);
    const nameless = { ...place, name: "" };
    expect(told({ place: nameless, placeHidden: false, remote: false }, "where")).toEqual(["Paikka on Keskusta."]);
  });
});

test("every activity answers each question in whole sentences, in every language", () => {
  fc.assert(
    fc.property(anyActivity, fc.constantFrom(...LOCALES), (content, locale) => {
      for (const { label, sentences } of plainRows(
        shownActivity({ ...content, photo: null }, locale, NOW),
        "Keskusta",
        locale,
      )) {
        expect(label).not.toBe("");
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentences.join(" ")).not.toMatch(/undefined|null|\bklo\b/);
      }
    }),
  );
});
