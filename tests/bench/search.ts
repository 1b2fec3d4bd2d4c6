import { readFileSync } from "node:fs";
import { parseImportFile, type ImportFile } from "#domain/import/sample-format";
import { activityDocument, type ActivityWorld } from "#domain/search/activity-document";
import { find } from "#domain/search/finder";
import type { Knowledge } from "#domain/search/question";
import { SearchIndex } from "#domain/search/search-index";
import { FOUNDING_CONCEPTS } from "#domain/search/thesaurus/founding";
import { hearingOf } from "#domain/search/thesaurus/examples";
import { phraseBook } from "#domain/search/thesaurus/phrases";
import { scheduleSchema, WEEKDAYS } from "#domain/calendar/schedule";
import { finnish } from "#search/finnish.server";
import { measure, type Measured } from "#tests/bench/measure";
import { activityTold } from "#tests/support/activity-told";

const ACTIVITIES = 100_000;
const ROUNDS = 60;
const SAMPLE = "app/server/demo/sample-pieksamaki.json";

/** Every facet of the directory is counted at every question. */
const COUNTED = [
  ...["need", "village", "targetGroup", "category", "cost", "day", "time", "language", "accessibility"],
  ...["remote", "registration", "referral", "confirmed"],
];

const QUESTIONS: [q: string, chosen: Record<string, string[]>][] = [
  ["", {}],
  ["kuorossa", {}],
  ["yksinäinen mies jäi eläkkeelle, tykkää kalastaa", {}],
  ["vertaistukea syöpään sairastuneelle", { village: ["Keskusta"] }],
  ["hjälp med mobiltelefon", { cost: ["free"] }],
  ["päihdekuntotuja", { municipality: ["593"] }],
  ["vapaaehtoiseksi Jäppilään", { day: ["MO", "TU"], language: ["fi"] }],
  ["qwertyuiop", {}],
];

const turn = <Value>(values: readonly Value[], number: number): Value => {
  const value = values[number % values.length];
  if (value === undefined) throw new RangeError("nothing to choose from");
  return value;
};

function sample(): ImportFile["activities"] {
  const parsed = parseImportFile(JSON.parse(readFileSync(SAMPLE, "utf8")));
  if (!parsed.ok) throw new Error(`${SAMPLE} is not in the import format`);
  return parsed.value.activities;
}

const NOBODY: ActivityWorld = {
  terms: {
    ...{ needs: [], targetGroups: [], categories: [], volunteerTypes: [], fields: [], accessibility: [] },
    villages: [],
  },
  municipalities: [{ _id: "593", names: { fi: "Pieksämäki" } }],
  association: {
    name: "Kyläyhdistys ry",
    description: "Kylän yhteinen yhdistys: talkoita, juhlia ja kerhoja kaikenikäisille, jäsenille ja muille.",
    fields: [],
  },
  isConfirmed: true,
  now: new Date("2026-11-01T10:00:00Z"),
};

/** Real texts put together anew: the words of a directory, its title of one record and its description of two others. */
function fill(index: SearchIndex): void {
  const activities = sample();
  const villages = [...new Set(activities.flatMap(({ place }) => place.village ?? []))];
  for (let number = 0; number < ACTIVITIES; number += 1) {
    const [one, other] = [turn(activities, number), turn(activities, number * 7 + 3)];
    const activity = {
      ...activityTold({ title: one.title }),
      description: `${other.description} ${turn(activities, number * 13 + 5).description}`,
      needs: one.needs ?? [],
      targetGroups: other.targetGroups ?? [],
      categories: one.volunteerType ? [one.volunteerType] : [],
      languages: one.languages ?? [],
      accessibility: other.accessibility ?? [],
      place: { name: one.place.name ?? "", village: turn(villages, number), address: "", municipality: null },
      schedule: scheduleSchema.parse({ kind: "weekly", byDay: [turn(WEEKDAYS, number)], opensAt: "17:30" }),
    };
    const confirmedOn = `2026-0${1 + (number % 9)}-01`;
    index.put(activityDocument({ ...activity, _id: String(number), municipality: "593", confirmedOn }, NOBODY));
  }
}

/** Questions with facets over a hundred thousand activities, in the process itself. */
export async function benchSearch(): Promise<Measured[]> {
  const { speech } = await finnish();
  const book = phraseBook(FOUNDING_CONCEPTS, speech.understand, hearingOf(FOUNDING_CONCEPTS, speech));
  const index = new SearchIndex(speech, book.hearing);
  const before = process.memoryUsage().rss;
  const since = performance.now();
  fill(index);
  for (const word of book.words) index.vocabulary.add(word);
  const built = performance.now() - since;
  const places = ["Jäppilä", "Keskusta", "Virtasalmi"].map((village) => ({
    bases: speech.basesOf(village.toLowerCase()),
    village,
    municipality: "593",
  }));
  const knowledge: Knowledge = { index, book, places, today: "MO", helps: { thesaurus: true, grams: true } };
  const measured: Measured[] = [
    { name: `building ${ACTIVITIES.toLocaleString("en")} activities`, medianMs: built, p95Ms: built },
  ];
  for (const [q, chosen] of QUESTIONS) {
    const name = `"${q}" ${Object.keys(chosen).join(", ")}`.trim();
    measured.push(
      await measure(name, ROUNDS, () => Promise.resolve(find(knowledge, { q, chosen, counted: COUNTED, most: 20 }))),
    );
  }
  measured.push(await measure("what begins with “ke”", ROUNDS, () => Promise.resolve(index.beginnings.find("ke", 3))));
  for (const mistyped of ["kuro", "liikuntarymhä"])
    measured.push(
      await measure(`what “${mistyped}” may mean`, ROUNDS, () =>
        Promise.resolve(index.beginnings.findMended(mistyped, 3)),
      ),
    );
  global.gc?.();
  const used = (process.memoryUsage().rss - before) / 2 ** 20;
  measured.push({ name: `memory of the index: ${used.toFixed(0)} MB`, medianMs: 0, p95Ms: 0 });
  return measured;
}
