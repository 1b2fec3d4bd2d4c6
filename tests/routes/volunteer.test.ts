import { beforeAll, describe, expect, test } from "vitest";
import { scheduleSchema } from "#domain/calendar/schedule";
import { AssociationModel } from "#models/association.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { loadAssociation } from "../../app/routes/associations.$associationId/queries.server";
import { loadTasks } from "../../app/routes/volunteer/queries.server";
import { readTaskQuery, taskHref } from "../../app/routes/volunteer/schema";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
  const { association, otherAssociation } = town;
  const task = { associationId: association._id, volunteerTask: true };
  await makeActivity({
    ...task,
    title: "Ulkoilukaveriksi",
    translations: { sv: { title: "", description: "" }, en: { title: "Walk with somebody", description: "" } },
    volunteerType: "ulkoiluystava",
    schedule: scheduleSchema.parse({ kind: "weekly", byDay: ["TU"], opensAt: "17:00", closesAt: "18:00" }),
    languages: ["fi", "en"],
    referral: { accepted: false, warmHandover: true, method: "", responseDays: null },
  });
  await makeActivity({ ...task, title: "Puhelinystäväksi", volunteerType: "puhelinystava", remote: true });
  await makeActivity({
    ...task,
    title: "Vanhat talkoot",
    schedule: scheduleSchema.parse({ kind: "dates", dates: [{ startsOn: "2026-05-02", endsOn: "2026-05-02" }] }),
  });
  await makeActivity({ ...task, title: "Luonnos", status: "draft" });
  await makeActivity({ associationId: association._id, title: "Kävelykerho" });
  await makeActivity({ associationId: otherAssociation._id, volunteerTask: true, title: "Lippuja myymään" });
});

const asked = (address: string, locale: "fi" | "en" = "fi") =>
  loadTasks(readTaskQuery(new URLSearchParams(address)), locale, TOWN_NOW);
const titlesOf = async (address: string) => (await asked(address)).rows.map(({ title }) => title.text);

describe("the volunteer tasks", () => {
  test("are those that are asked for now, and nothing else", async () => {
    expect(await titlesOf("sort=name")).toEqual(["Lippuja myymään", "Puhelinystäväksi", "Ulkoilukaveriksi"]);
  });

  test.each([
    ["time=weekdayEvening", ["Ulkoilukaveriksi"]],
    ["rhythm=weekly", ["Ulkoilukaveriksi"]],
    ["ease=remote", ["Puhelinystäväksi"]],
    ["ease=met&language=en", ["Ulkoilukaveriksi"]],
    ["kind=puhelinystava&kind=ulkoiluystava&sort=name", ["Puhelinystäväksi", "Ulkoilukaveriksi"]],
    ["time=weekend", []],
  ])("narrow to %s", async (address, titles) => expect(await titlesOf(address)).toEqual(titles));

  test("say what each answer would leave, and where to ask", async () => {
    const { counts, rows, total } = await asked("ease=remote");
    expect(total).toBe(1);
    expect(counts.ease).toEqual({ met: 1, remote: 1 });
    expect(rows[0]?.association).toBe("Kiskolan Kulkijat ry");
    expect(rows[0]?.email).toBe(town.association.contact.email);
  });

  test("follow a word that was merged to what it has become", async () => {
    await TaxonomyModel.updateOne(
      { _id: "volunteerTypes" },
      {
        $push: {
          terms: {
            code: "vanha sana",
            names: { fi: "Vanha", sv: null, en: null },
            synonyms: [],
            mergedInto: "puhelinystava",
            retired: false,
          },
        },
      },
      { upsert: true },
    );
    expect(await titlesOf("kind=vanha sana")).toEqual(["Puhelinystäväksi"]);
  });

  test("are told in the reader's language, and marked where they are not", async () => {
    const { rows } = await asked("sort=name", "en");
    expect(rows.map(({ title }) => title)).toContainEqual({ text: "Walk with somebody", lang: undefined });
    expect(rows.map(({ title }) => title)).toContainEqual({ text: "Lippuja myymään", lang: "fi" });
  });

  test("an address holds the whole question", () => {
    const address = "/volunteer?q=ulkoilu&kind=ulkoiluystava&time=weekend&sort=name&page=2";
    const query = readTaskQuery(new URL(address, "https://example.org").searchParams);
    expect(taskHref(query, { page: 2 })).toBe(address);
    expect(readTaskQuery(new URLSearchParams("sort=worst&page=-3&time="))).toMatchObject({ sort: "time", page: 1 });
  });
});

describe("an association's page", () => {
  test("tells apart what one can come to and what help is wanted with", async () => {
    const view = await loadAssociation(town.association._id, "fi", TOWN_NOW);
    expect(view?.activities.map(({ title }) => title.text)).toEqual(["Kävelykerho"]);
    expect(view?.volunteerTasks.map(({ title }) => title.text)).toEqual(["Ulkoilukaveriksi", "Puhelinystäväksi"]);
    expect(view?.over.map(({ title }) => title.text)).toEqual(["Vanhat talkoot"]);
  });

  test("tells what the record holds in the reader's language, and nothing of its people", async () => {
    await AssociationModel.updateOne(
      { _id: town.association._id },
      { descriptions: { sv: "Vi promenerar.", en: "" }, otherNames: ["Kulkijat"], notAccessible: ["hissi"] },
    );
    const swedish = await loadAssociation(town.association._id, "sv", TOWN_NOW);
    expect(swedish?.description).toEqual({ text: "Vi promenerar.", lang: undefined });
    expect(swedish).toMatchObject({ otherNames: ["Kulkijat"], notAccessible: ["hissi"] });
    const english = await loadAssociation(town.association._id, "en", TOWN_NOW);
    expect(english?.description.lang).toBe("fi");
    expect(JSON.stringify(swedish)).not.toContain("personId");
  });
});
