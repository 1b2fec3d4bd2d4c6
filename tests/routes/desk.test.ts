import { beforeAll, describe, expect, test } from "vitest";
import { hrefOf, isDoorway, orderOf, readQuery } from "#domain/search/directory-query";
import { scheduleSchema } from "#domain/calendar/schedule";
import { ActivityModel } from "#models/activity.server";
import { MunicipalityModel } from "#models/municipality.server";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { deskQuery, loadDesk } from "../../app/routes/office.desk/queries.server";

testDatabase();

const ISOLATED = { placeHidden: true, transport: "Bussi 3 salaiselle ovelle" };
const on = (day: string) => scheduleSchema.parse({ kind: "dates", dates: [{ startsOn: day, endsOn: day }] });

let associationId: string;
beforeAll(async () => {
  const { association, municipality, neighbour } = await makeTown();
  const term = (code: string, lat: number, lon: number) => ({
    ...{ code, names: { fi: code, sv: null, en: null }, position: { lat, lon } },
  });
  await MunicipalityModel.updateOne(
    { _id: municipality._id },
    { $set: { villages: [term("Keskusta", 62.3, 27.133), term("Naarajärvi", 62.262, 27.027)] } },
  );
  await MunicipalityModel.updateOne({ _id: neighbour._id }, { $set: { villages: [term("Keskusta", 61.688, 27.273)] } });
  associationId = association._id;
  const own = { associationId };
  const at = (village: string) => ({ name: "Talo", village, address: "", municipality: null });
  await makeActivity({ ...own, title: "Keskustan kerho", place: at("Keskusta"), schedule: on("2027-01-17") });
  await makeActivity({
    ...own,
    title: "Naarajärven kerho",
    place: at("Naarajärvi"),
    schedule: on("2027-01-30"),
    accessibility: ["esteetön sisäänkäynti", "induktiosilmukka"],
  });
  await makeActivity({
    ...own,
    title: "Naapurin kerho",
    municipality: neighbour._id,
    place: at("Keskusta"),
    schedule: on("2027-01-16"),
    accessibility: ["esteetön sisäänkäynti"],
  });
  await makeActivity({
    ...own,
    ...ISOLATED,
    title: "Turvallinen kerho",
    place: { name: "Turvatalo", village: "Naarajärvi", address: "Salakatu 1", municipality: null },
    schedule: on("2027-01-20"),
  });
});

const read = (address: string) => readQuery(new URLSearchParams(address), "/office/desk");
async function desk(address: string) {
  const query = await deskQuery(read(address));
  return loadDesk(query, "fi", TOWN_NOW);
}
const titlesOf = async (address: string) => (await desk(address)).results.rows.map(({ title }) => title.text);

describe("where the client comes from", () => {
  test("tells how far each activity is, also across the border of the municipality", async () => {
    const { results } = await desk("q=kerho&from=593-Naarajärvi");
    const far = Object.fromEntries(results.rows.map(({ title, distance }) => [title.text, distance]));
    expect(far).toEqual({
      "Keskustan kerho": { kind: "away", km: 7 },
      "Naarajärven kerho": { kind: "same" },
      "Naapurin kerho": { kind: "away", km: 65 },
      "Turvallinen kerho": null,
    });
  });

  test("puts the nearest first where that is asked for, and last what nobody may know the place of", async () => {
    expect(await titlesOf("q=kerho&from=593-Naarajärvi&sort=near")).toEqual([
      "Naarajärven kerho",
      "Keskustan kerho",
      "Naapurin kerho",
      "Turvallinen kerho",
    ]);
    expect((await titlesOf("q=kerho&from=491-Keskusta&sort=near"))[0]).toBe("Naapurin kerho");
  });

  test("lets the nearer of equal answers come first, and what comes to the client", async () => {
    const at = (village: string) => ({ name: "Talo", village, address: "", municipality: null });
    const own = { associationId, description: "Kuoro laulaa." };
    await makeActivity({ ...own, title: "Kuoro yksi", place: at("Keskusta") });
    await makeActivity({ ...own, title: "Kuoro kaksi", place: at("Naarajärvi") });
    await makeActivity({ ...own, title: "Kuoro etä", place: at(""), remote: true });
    expect((await titlesOf("q=kuoro&from=593-Naarajärvi")).at(-1)).toBe("Kuoro yksi");
    expect((await titlesOf("q=kuoro&from=593-Keskusta")).at(-1)).toBe("Kuoro kaksi");
  });

  test("is not asked where it is no village, and then nothing is nearest", async () => {
    const query = await deskQuery(read("q=kerho&from=593-Atlantis&sort=near"));
    expect([query.from, orderOf(query)]).toEqual([null, "best"]);
    expect((await desk("q=kerho&from=593-Atlantis")).results.rows.every(({ distance }) => distance === null)).toBe(
      true,
    );
  });

  test("stays in the address while one pages, sorts and narrows", () => {
    const query = read("q=kerho&from=593-Naarajärvi&page=2");
    const from = new URLSearchParams({ from: "593-Naarajärvi" }).toString();
    expect(hrefOf(query, { page: 3 })).toBe(`/office/desk?q=kerho&${from}&page=3`);
    expect(hrefOf(query, { sort: "near" })).toBe(`/office/desk?q=kerho&${from}&sort=near`);
  });

  test("is nothing that the public directory asks", () => {
    expect(readQuery(new URLSearchParams("from=593-Naarajärvi&sort=near")).from).toBeNull();
  });
});

test("two villages of one name say whose they are: where one chooses, and on the cards", async () => {
  const { villages, results } = await desk("q=kerho");
  const labels = villages.flatMap(({ options }) => options.map(({ label }) => label));
  expect(labels).toEqual(["Keskusta, Pieksämäki", "Naarajärvi", "Keskusta, Mikkeli"]);
  const named = results.rows.map(({ title, namesMunicipality }) => [title.text, namesMunicipality]);
  expect(Object.fromEntries(named)).toMatchObject({ "Keskustan kerho": true, "Naarajärven kerho": false });
});

describe("the client", () => {
  test("who needs two things needs both", async () => {
    expect((await titlesOf("wheelchair=yes")).toSorted()).toEqual(["Naapurin kerho", "Naarajärven kerho"]);
    expect(await titlesOf("wheelchair=yes&hearing=yes")).toEqual(["Naarajärven kerho"]);
  });

  test("is shown below what one may ask for, and never what is known not to fit", async () => {
    const place = { name: "Talo", village: "Keskusta", address: "", municipality: null };
    const stairs = { accessibility: ["portaita sisäänkäynnissä"] };
    await makeActivity({ associationId, title: "Portaikon kerho", place, ...stairs });
    const { results } = await desk("q=kerho&wheelchair=yes");
    expect(results.others.map(({ step }) => step)).toEqual(["unsure"]);
    const others = results.others.flatMap(({ rows }) => rows.map(({ title }) => title.text));
    expect(others).toEqual(expect.arrayContaining(["Keskustan kerho", "Turvallinen kerho"]));
    expect(others).not.toContain("Portaikon kerho");
  });
});

describe("before anything is asked", () => {
  test.each([
    ["", true],
    ["from=593-Keskusta", true],
    ["q=kerho", false],
    ["memory=yes", false],
    ["need=suru", false],
  ])("%s", (address, isStart) => expect(isDoorway(read(address))).toBe(isStart));

  test("no card is read, but the needs are counted", async () => {
    const { results } = await desk("");
    expect([results.rows, results.total]).toEqual([[], await ActivityModel.countDocuments()]);
  });
});

test("a page has ten cards", async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, number) => makeActivity({ associationId, title: `Sauvakävely ${number}` })),
  );
  const { results } = await desk("q=sauvakävely");
  expect([results.rows.length, results.pageCount]).toEqual([10, 2]);
  expect((await desk("q=sauvakävely&page=2")).results.rows).toHaveLength(2);
});

test("a hidden place is given by no card", async () => {
  const view = JSON.stringify(await desk("q=turvallinen&from=593-Keskusta"));
  expect(view).toContain("Turvallinen kerho");
  for (const secret of ["Turvatalo", "Salakatu", "Bussi 3"]) expect(view).not.toContain(secret);
});

test("what is over is nothing else that may help", async () => {
  const place = { name: "Talo", village: "Keskusta", address: "", municipality: null };
  const own = { associationId, place, needs: ["suru"] };
  await makeActivity({ ...own, title: "Sururyhmä viime vuonna", schedule: on("2020-05-05") });
  await makeActivity({ ...own, title: "Sururyhmä" });
  const { results } = await desk(`q=sururyhmä&${new URLSearchParams({ village: "Naarajärvi" }).toString()}`);
  const others = results.others.flatMap(({ step, rows }) => rows.map(({ title }) => [step, title.text]));
  expect(others).toContainEqual(["village", "Sururyhmä"]);
  expect(JSON.stringify(others)).not.toContain("viime vuonna");
});
