import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AppLoadContext } from "@remix-run/node";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import pino from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";
import { ActivityModel, type Activity } from "#models/activity.server";
import { makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { askFor, makeHall } from "#tests/support/town-premises";
import { testDatabase } from "#tests/support/database";
import { loader as listLoader } from "../../app/routes/api.v1.hsds.$collection/route";
import { loader as recordLoader } from "../../app/routes/api.v1.hsds.$collection_.$uuid/route";
import { loader as fileLoader } from "../../app/routes/export.$file/route";

testDatabase();

const SCHEMAS = path.join("tests", "fixtures", "hsds");
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
for (const name of readdirSync(SCHEMAS).filter((file) => file.endsWith(".json"))) {
  const schema = JSON.parse(readFileSync(path.join(SCHEMAS, name), "utf8")) as object;
  ajv.addSchema(schema, name);
}

const SCHEMA_OF = {
  services: "service.json",
  organizations: "organization.json",
  service_at_locations: "service_at_location.json",
  taxonomies: "taxonomy.json",
  taxonomy_terms: "taxonomy_term.json",
} as const;
type Collection = keyof typeof SCHEMA_OF;

/** What the published schema of Open Referral finds wrong with a record. */
function faultsOf(collection: Collection, record: object): string[] {
  const validate = ajv.getSchema(SCHEMA_OF[collection]);
  if (!validate) throw new Error(`no schema for ${collection}`);
  return validate(record)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const context = (): AppLoadContext => ({
  arrivedAt: TOWN_NOW,
  requestId: "test",
  nonce: "nonce",
  clientKey: "client",
  log: pino({ level: "silent" }),
});

type Item = Record<string, unknown> & { id: string; name: string };
type Answer = { contents: Item[]; total_items: number; total_pages: number; last_page: boolean };

async function ask(collection: string, query = ""): Promise<{ status: number; answer: Answer }> {
  const request = new Request(`http://localhost:3000/api/v1/hsds/${collection}?${query}`);
  const response = await listLoader({ request, params: { collection }, context: context() });
  return { status: response.status, answer: (await response.json()) as Answer };
}

async function askOne(collection: string, uuid: string) {
  const request = new Request(`http://localhost:3000/api/v1/hsds/${collection}/${uuid}`);
  const response = await recordLoader({ request, params: { collection, uuid }, context: context() });
  return { status: response.status, record: (await response.json()) as Item };
}

async function file(name: string): Promise<string> {
  const request = new Request(`http://localhost:3000/export/${name}`);
  return (await fileLoader({ request, params: { file: name }, context: context() })).text();
}

const SCHEDULES: ScheduleInput[] = [
  { kind: "weekly", byDay: ["MO", "WE"], every: 2, startsOn: "2026-09-07", opensAt: "9:00", closesAt: "11:30" },
  { kind: "monthly", byDay: [{ nth: 1, weekday: "TH" }], season: { startMonth: 10, endMonth: 4 }, opensAt: "18" },
  { kind: "dates", dates: [{ startsOn: "2026-01-05", endsOn: "2026-01-06" }] },
  { kind: "byAgreement", note: "Soita ensin" },
];

let town: Town;

const activity = (fields: Partial<Activity>): Partial<Activity> => ({
  municipality: "593",
  associationId: town.association._id,
  status: "published",
  title: "Kävelylenkki",
  description: "Kävellään yhdessä.",
  place: { name: "Jäppilätalo", village: "Keskusta", address: "Kylätie 3, 77570 Jäppilä", municipality: null },
  cost: { amountCents: 450, text: "4,50 €/kerta", covers: "kahvi" },
  registration: "open",
  needs: ["yksinäisyys"],
  targetGroups: ["ikäihmiset"],
  languages: ["fi", "sv"],
  accessibility: ["inva-wc"],
  notAccessible: ["induktiosilmukka"],
  ...fields,
});

beforeAll(async () => {
  town = await makeTown();
  await ActivityModel.create(
    SCHEDULES.map((schedule, index) => activity({ title: `Ryhmä ${index}`, schedule: scheduleSchema.parse(schedule) })),
  );
  const schedule = { kind: "byAgreement" } as const;
  const hidden = {
    placeHidden: true,
    place: { name: "Salainen talo", village: "Keskusta", address: "Piilokuja 7", municipality: null },
  };
  await ActivityModel.create(activity({ title: "Turvakoti", schedule, ...hidden }));
  await ActivityModel.create(activity({ title: "Luonnos", schedule, status: "draft" }));
  const archived = await makeAssociation({ name: "Entinen ry", status: "archived" });
  await ActivityModel.create(activity({ title: "Entinen", schedule, associationId: archived._id }));
});

describe("the HSDS 3.0 API", () => {
  test.each(Object.keys(SCHEMA_OF) as Collection[])(
    "%s, listed in full and one by one, fit the schema",
    async (name) => {
      const { answer } = await ask(name, "full=true&per_page=100");
      expect(answer.contents.length).toBeGreaterThan(0);
      for (const record of answer.contents) {
        expect(faultsOf(name, record)).toEqual([]);
        const one = await askOne(name, record.id);
        expect(one.status).toBe(200);
        expect(faultsOf(name, one.record)).toEqual([]);
      }
    },
  );

  test("the schemas can tell a faulty record", () => {
    expect(faultsOf("services", { id: "1", name: "x", status: "on" })).not.toEqual([]);
  });

  test("drafts and what belongs to an archived association are not there", async () => {
    const { answer } = await ask("services");
    expect(answer.contents.map(({ name }) => name).sort()).toEqual([
      "Ryhmä 0",
      "Ryhmä 1",
      "Ryhmä 2",
      "Ryhmä 3",
      "Turvakoti",
    ]);
  });

  test("pages hold every record once", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => ask("services", `per_page=2&page=${page}`)));
    const names = pages.flatMap(({ answer }) => answer.contents.map(({ name }) => name));
    expect(new Set(names).size).toBe(5);
    expect(pages.map(({ answer }) => answer.last_page)).toEqual([false, false, true]);
  });

  test("can be asked by organization, by term and by words", async () => {
    const { answer: all } = await ask("organizations");
    const other = all.contents.find(({ name }) => name === "Laulun Ystävät ry");
    expect((await ask("services", `organization_id=${other?.id}`)).answer.total_items).toBe(0);
    const { answer: terms } = await ask("taxonomy_terms", "per_page=100");
    const lonely = terms.contents.find(({ code }) => code === "yksinäisyys");
    expect((await ask("services", `taxonomy_term_id=${lonely?.id}`)).answer.total_items).toBe(5);
    expect((await ask("services", "search=turvakoti")).answer.contents.map(({ name }) => name)).toEqual(["Turvakoti"]);
  });

  test("a wrong question is told by its name, a wrong address is not found", async () => {
    expect((await ask("services", "per_page=1000")).status).toBe(400);
    expect((await ask("people")).status).toBe(404);
    expect((await askOne("services", "00000000-0000-8000-8000-000000000000")).status).toBe(404);
  });
});

describe("files that anybody may take", () => {
  test("every public activity stands in the table once, on what terms beside it", async () => {
    const lines = (await file("activities.csv")).split("\r\n").filter(Boolean);
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain("4,5");
    expect(lines[1]).toContain("CC BY 4.0");
  });

  test("public places stand in a table of their own, without those who use and keep them", async () => {
    const { _id } = await makeHall(town, {
      address: "Hallikuja 1",
      facilities: [{ code: "wifi", answer: "yes", note: "kysy koodi" }],
    });
    await makeHall(town, { status: "draft", address: "Varastokuja 2" });
    await askFor(town, _id, { purpose: "Salainen kokous" });
    const [places, whole] = [await file("premises.csv"), await file("directory.json")];
    expect(places).toContain("Järjestötalo;Keskusta;Hallikuja 1;;Langaton verkko (kysy koodi);;Maksuton;15");
    for (const text of [places, whole]) {
      expect(text).toContain("Hallikuja 1");
      expect(text).not.toMatch(/Varastokuja|Salainen kokous|personId|bookings|keepers/);
    }
  });

  test("the whole directory is one JSON object, without members, letters or versions", async () => {
    const text = await file("directory.json");
    const whole = JSON.parse(text) as { associations: object[]; activities: object[]; meta: { license: object } };
    expect(whole.associations).toHaveLength(2);
    expect(whole.activities).toHaveLength(5);
    expect(whole.meta.license).toEqual({ name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" });
    expect(text).not.toMatch(/"(members|pendingNotices|versions|history|personId)"/);
  });

  test.each(["activities.csv", "directory.json"])("a hidden place stays hidden in %s", async (name) => {
    const text = await file(name);
    expect(text).toContain("Turvakoti");
    expect(text).not.toContain("Piilokuja");
    expect(text).not.toContain("Salainen talo");
  });
});
