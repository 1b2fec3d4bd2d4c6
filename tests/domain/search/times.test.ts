import { describe, expect, test } from "vitest";
import type { Weekday } from "#domain/calendar/schedule";
import { timesIn } from "#domain/search/times";
import { understand } from "#domain/search/question";
import { wordsOf } from "#domain/search/words";
import { concept, found, knowledgeOf, READERS, record } from "./small-directory";

const timesOf = (q: string, today: Weekday = "WE") =>
  timesIn(wordsOf(q), today)
    .flatMap(({ values }) => values)
    .join(" ");

describe("a time", () => {
  test.each([
    ["jumppaa maanantaisin", "MO"],
    ["perjantai-iltana", "FR evening"],
    ["tänään", "WE"],
    ["mitä huomenna", "TH"],
    ["ylihuomenna", "FR"],
    ["tänä iltana", "WE evening"],
    ["viikonloppuna", "SA SU"],
    ["arkisin aamupäivällä", "MO TU WE TH FR morning"],
    ["iltapäivällä", "afternoon"],
    ["iltaisin", "evening"],
    ["arki-iltaisin", "MO TU WE TH FR evening"],
    ["arkiaamupäivisin", "MO TU WE TH FR morning"],
    ["maanantaiaamuisin", "MO morning"],
    ["huomisaamuna", "TH morning"],
    ["to-iltaisin", "TH evening"],
    ["klo 18", "evening"],
    ["kello 15 jälkeen", "afternoon evening"],
    ["klo 10", "morning"],
    ["koulun jälkeen", "afternoon"],
    ["töiden jälkeen", "evening"],
    ["i dag på eftermiddagen", "WE afternoon"],
    ["i morgon kväll", "TH evening"],
    ["på lördagar", "SA"],
    ["tomorrow evening", "TH evening"],
    ["the day after tomorrow", "FR"],
    ["on weekends", "SA SU"],
    ["ei maanantaisin", ""],
    ["en pääse iltapäivälle", "afternoon"],
    ["ensi viikolla", ""],
    ["iltamat", ""],
    ["to be or not to be", ""],
    ["leikkauksen jälkeen", ""],
    ["18 vuotta", ""],
    ["klo 99", ""],
    ["arki sujuu huonosti", ""],
    ["päivätoiminta", ""],
  ])("in „%s” is: %s", (q, values) => {
    expect(timesOf(q)).toBe(values);
  });

  test("after Sunday comes Monday", () => {
    expect(timesOf("huomenna", "SU")).toBe("MO");
    expect(timesOf("ylihuomenna", "SA")).toBe("MO");
  });
});

describe.each(READERS)("read by %s", (_name, reader) => {
  const choir = (title: string, day: string[], time: string[]) => record(title, { facets: { day, time } });
  const records = [
    choir("Kuoro yksi", ["TU"], ["morning"]),
    choir("Kuoro kaksi", ["SU"], ["evening"]),
    choir("Kuoro kolme", [], []),
    choir("Kirjapiiri", ["SU"], ["evening"]),
  ];
  const weekend = concept("viikonloppuna", { kind: "way", finds: ["viikonloppu"], said: ["viikonloppuna"] });
  const directory = knowledgeOf(reader, records, [weekend]);

  test("what is then comes first, what tells no time next, and nothing is shut out", () => {
    expect(found(directory, "kuoro viikonloppuna")).toEqual(["Kuoro kaksi", "Kuoro kolme", "Kuoro yksi"]);
    expect(found(directory, "kuoro aamupäivällä")[0]).toBe("Kuoro yksi");
    expect(found({ ...directory, today: "TU" }, "kuoro tänään")[0]).toBe("Kuoro yksi");
    expect(found({ ...directory, today: "SA" }, "kuoro huomenna")[0]).toBe("Kuoro kaksi");
  });

  test("a question about nothing but a time is answered by whatever is then", () => {
    expect(found(directory, "viikonloppuna").slice(0, 2).toSorted()).toEqual(["Kirjapiiri", "Kuoro kaksi"]);
  });

  test("it can be taken up as a filter", () => {
    const wishes = understand("kuoro sunnuntai-iltana", directory).wishes.map(({ facet, value }) => [facet, value]);
    expect(wishes).toEqual([
      ["day", "SU"],
      ["time", "evening"],
    ]);
  });
});
