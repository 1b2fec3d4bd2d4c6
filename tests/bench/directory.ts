import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { newId } from "#models/define-model.server";
import { MunicipalityModel } from "#models/municipality.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { measure, type Measured } from "#tests/bench/measure";
import { loadDirectory } from "../../app/routes/directory/queries.server";
import { readQuery } from "#domain/search/directory-query";

const ASSOCIATIONS = 1_500;
const ACTIVITIES = 5_000;
const ROUNDS = 20;

const VILLAGES = ["Keskusta", "Jäppilä", "Naarajärvi", "Virtasalmi", "Haukivuori"];
const WORDS = [
  "kävely",
  "muistikahvila",
  "kuoro",
  "jumppa",
  "digituki",
  "ystävä",
  "talkoot",
  "uinti",
  "käsityö",
  "sauvakävely",
];
const SCHEDULES: ScheduleInput[] = [
  { kind: "weekly", byDay: ["MO"], opensAt: "10", closesAt: "12" },
  { kind: "weekly", byDay: ["TU", "TH"], season: { startMonth: 9, endMonth: 5 }, opensAt: "17" },
  { kind: "monthly", byDay: [{ nth: 1, weekday: "TH" }], season: { startMonth: 10, endMonth: 4 }, opensAt: "18" },
  { kind: "byAgreement" },
];

const turn = <Value>(values: readonly Value[], number: number): Value => {
  const value = values[number % values.length];
  if (value === undefined) throw new RangeError("nothing to choose from");
  return value;
};

function activityNumber(number: number, owners: readonly string[], needs: readonly string[]): Partial<Activity> {
  const word = turn(WORDS, number);
  return {
    municipality: "593",
    associationId: turn(owners, number),
    status: "published",
    title: `${word} ${number}`,
    description:
      `Tule mukaan: ${word} ja ${turn(WORDS, number * 7 + 3)}. Kahvia tarjolla, uudet tervetulleita. `.repeat(4),
    place: { name: "Kylätalo", village: turn(VILLAGES, number), address: "", municipality: null },
    needs: [turn(needs, number), turn(needs, number * 3 + 1)],
    targetGroups: [],
    cost: { amountCents: 0, text: "", covers: "" },
    registration: "open",
    schedule: scheduleSchema.parse(turn(SCHEDULES, number)),
    confirmedOn: "2026-09-01",
  };
}

/** Fills an empty database with a directory far larger than a city's. */
async function fill(): Promise<void> {
  await MunicipalityModel.create({
    _id: "593",
    names: { fi: "Pieksämäki", sv: null, en: null },
    caseNumberPrefix: "PMK",
    villages: VILLAGES.map((code) => ({ code, names: { fi: code, sv: null, en: null } })),
  });
  const owners = Array.from({ length: ASSOCIATIONS }, () => newId());
  await AssociationModel.insertMany(
    owners.map((_id, number) => ({
      _id,
      municipality: "593",
      status: "published",
      name: `Jäppilän Kyläyhdistys ${number} ry`,
      homeMunicipality: "Pieksämäki",
      contact: { email: "a@example.org" },
    })),
  );
  const needs = (await TaxonomyModel.findById("needs").orFail()).terms.map(({ code }) => code);
  await ActivityModel.insertMany(
    Array.from({ length: ACTIVITIES }, (_, number) => activityNumber(number, owners, needs)),
  );
}

const QUESTIONS = [
  ["the first page of everything", ""],
  ["a village and a need", "village=Keskusta&need=yksinäisyys"],
  ["a word", "q=kävelylle"],
  ["a word and a village, third page", "q=kuorossa&village=Jäppilä&page=3"],
  ["a word that nobody writes", "q=qwertyuiop"],
  ["the associations", "tab=associations"],
] as const;

/** The public directory over 5,000 activities of 1,500 associations. */
export async function benchDirectory(now: Date): Promise<Measured[]> {
  await fill();
  const measured: Measured[] = [];
  for (const [name, address] of QUESTIONS) {
    const query = readQuery(new URLSearchParams(address));
    measured.push(await measure(name, ROUNDS, () => loadDirectory(query, "fi", now)));
  }
  return measured;
}
