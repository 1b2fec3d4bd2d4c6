import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityContent } from "#domain/associations/activity-content";
import { costOf, FREE } from "#domain/associations/cost";
import { shownActivity } from "#domain/associations/shown-activity";
import { importSchedule } from "#domain/import/import-schedule";
import { parseImportFile } from "#domain/import/sample-format";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { plainActivity } from "#i18n/messages/plain-activity";
import { plainRows, type PlainRow } from "#i18n/plain-activity";
import { anyActivity } from "#tests/domain/associations/any-activity";
import { sample } from "#tests/domain/import/sample";
import { activityTold } from "#tests/support/activity-told";

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
      "Seuraava kerta on tiistaina 19. tammikuuta 2027 kello 13.",
    ]);
  });

  test("tells the season with its months bent", () => {
    const schedule = {
      ...{ kind: "monthly", byDay: [{ nth: 1, weekday: "MO" }], opensAt: "10:00", except: [] },
      season: { startMonth: 9, endMonth: 5 },
    };
    expect(told({ schedule: schedule as ActivityContent["schedule"] }, "when")).toEqual([
      "Ryhmä on kuukauden ensimmäisenä maanantaina kello 10.",
      "Ryhmä kokoontuu syyskuusta toukokuuhun.",
      "Seuraava kerta on maanantaina 1. helmikuuta 2027 kello 10.",
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

  test("of what comes home tells neither a door to come to nor an address", () => {
    const place = { name: "Asiakkaan koti", village: "Kiskola", address: "Seurantie 3", municipality: null };
    const group = { kind: null, maxSize: null, waitingList: "unknown", full: false } as const;
    const referral = some && { ...some.referral, warmHandover: true };
    const home = { place, placeHidden: false, remote: true, group, ...(referral ? { referral } : {}) };
    expect(told(home, "where").join(" ")).not.toMatch(/Seurantie|kotoa/);
    expect(told({ ...home, registration: "contact", companionWelcome: "yes" }, "joining")).toEqual([
      "Ota ensin yhteyttä. Sitten sovitaan, milloin sinun luoksesi tullaan.",
      "Läheinen tai avustaja voi olla mukana.",
    ]);
    const called = { ...home, place: { ...place, name: "Puhelimitse" } };
    expect(told({ ...called, registration: "contact", companionWelcome: "unknown" }, "joining")).toEqual([
      "Ota ensin yhteyttä.",
    ]);
  });

  test("never tells a hidden place", () => {
    const place = { name: "Turvakoti", village: "Keskusta", address: "Salakuja 1", municipality: null };
    expect(told({ place, placeHidden: true }, "where")).toEqual(["Paikka kerrotaan, kun otat yhteyttä."]);
  });

  test.each(LOCALES)("says in a whole sentence that it is everywhere: %s", (locale) => {
    if (!some) throw new Error("no activity");
    const area = { fi: "Koko kaupunki", sv: "Hela staden", en: "The whole city" }[locale];
    const sentencesOf = (name: string) => {
      const place = { name, village: "Koko kaupunki", address: "", municipality: null };
      const shown = shownActivity({ ...some, place, placeHidden: false, remote: false, photo: null }, locale, NOW);
      return plainRows(shown, area, locale).find(({ key }) => key === "where")?.sentences;
    };
    const everywhere = plainActivity[locale].places.wholeTown;
    expect(sentencesOf("Kirjasto")).toEqual([plainActivity[locale].place({ text: "Kirjasto" }), everywhere]);
    expect(sentencesOf("")).toEqual([everywhere]);
  });

  test("tells the area beside the place, once", () => {
    const place = { name: "kylätalo", village: "keskusta", address: "", municipality: null };
    const [named, placed] = ["Paikka: kylätalo.", "Alue on Keskusta."];
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

/** The demo's activities as they come into the directory. */
const demo: ActivityContent[] = (() => {
  const file = parseImportFile(sample);
  if (!file.ok) throw new Error("the demo data is not readable");
  return file.value.activities.map(({ title, place, cost, schedule, remote = false }) => ({
    ...activityTold({ title }),
    ...{ remote, schedule: importSchedule(schedule) },
    place: { name: place.name ?? "", village: place.village ?? "", address: "", municipality: null },
    cost: { ...(cost.type === "maksuton" ? FREE : costOf(cost.text)), covers: "" },
  }));
})();

/** Everything that the demo's activities say of one question, each sentence once. */
const demoSays = (key: PlainRow["key"], locale: Locale): string[] => [
  ...new Set(
    demo.flatMap((content) => {
      const rows = plainRows(shownActivity({ ...content, photo: null }, locale, NOW), content.place.village, locale);
      return rows.filter((row) => row.key === key).flatMap(({ sentences }) => sentences);
    }),
  ),
];

describe("the demo's activities", () => {
  test("tell the place in a sentence only where it is one", () => {
    const said = demoSays("where", "fi");
    expect(said).toEqual(
      expect.arrayContaining([
        ...["Se on sinun kotonasi.", "Paikka sovitaan yhdessä.", "Se on puhelimessa.", "Se on verkossa."],
        ...["Se on verkossa ja puhelimessa.", "Paikkoja on monta.", "Paikka: kirjasto.", "Paikka on Järjestötalo."],
      ]),
    );
    expect(said.filter((sentence) => /^Paikka on \p{Ll}/u.test(sentence))).toEqual([]);
  });

  test.each([
    ["fi", "Yksi kerta maksaa 1 euron.", "Yksi kerta maksaa 2 euroa.", "Hinta: kilometrikorvaus."],
    ["sv", "En gång kostar 1 euro.", "En gång kostar 2 euro.", "Pris: kilometrikorvaus."],
    ["en", "Each time costs 1 euro.", "Each time costs 2 euros.", "Price: kilometrikorvaus."],
  ] as const)("tell the price in words: %s", (locale, ...sentences) => {
    const said = demoSays("price", locale);
    expect(said).toEqual(expect.arrayContaining([...sentences]));
    expect(said.join(" ")).not.toContain("€");
  });
});

test.each([
  ["5 €", "Se maksaa 5 euroa."],
  ["1,50 €/krt", "Yksi kerta maksaa 1,50 euroa."],
  ["5 €/kerta, jäsenille 3 €", "Hinta: 5 €/kerta, jäsenille 3 €."],
  ["5 €/perhe", "Hinta: 5 €/perhe."],
])("a price is bent into a sentence only where all of it is understood: %s", (text, sentence) => {
  expect(told({ cost: { ...costOf(text), covers: "" }, membershipRequired: "no" }, "price")).toEqual([sentence]);
});

test("a season of one month is told as that month", () => {
  const schedule = { kind: "weekly", byDay: ["TU"], every: 1, except: [], season: { startMonth: 10, endMonth: 10 } };
  expect(told({ schedule: schedule as ActivityContent["schedule"] }, "when")).toContain(
    "Ryhmä kokoontuu vain lokakuussa.",
  );
});
