import { beforeAll, expect, test } from "vitest";
import { ActivityModel } from "#models/activity.server";
import { MunicipalityModel } from "#models/municipality.server";
import { scheduleSchema } from "#domain/calendar/schedule";
import { newTerm } from "#domain/taxonomy/term";
import { makeTown } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { visitorOf } from "#tests/support/render-site";
import { loadSuggestions } from "../../app/routes/suggest/queries.server";

testDatabase();

const visit = visitorOf();
let activityId: string;
let associationId: string;

beforeAll(async () => {
  const { association } = await makeTown();
  associationId = association._id;
  const translations = { sv: { title: "Minneskafé", description: "" }, en: { title: "", description: "" } };
  const made = await makeActivity({ associationId, title: "Muistikahvila", needs: ["muistisairaus"], translations });
  activityId = made._id;
  await makeActivity({ associationId, title: "Muistiluonnos", status: "draft" });
});

const asked = async (q: string, locale: "fi" | "sv" | "en" = "fi") => {
  const { count, groups } = await loadSuggestions(q, locale);
  return [count, ...groups.flatMap(({ title, lines }) => [title, ...lines])];
};

test("needs come first, then activities: in the reader's language, by its names in every language", async () => {
  const need = "/directory?need=muistisairaus";
  expect(await asked("muisti")).toEqual([
    "2 ehdotusta",
    ...["Tarpeet", { text: "Muistisairaus", lang: undefined, hint: "", href: need }],
    "Toiminta",
    { text: "Muistikahvila", lang: undefined, hint: "Kiskolan Kulkijat ry", href: `/activities/${activityId}` },
  ]);
  expect(await asked("minn", "sv")).toEqual([
    "2 förslag",
    ...["Behov", { text: "Minnessjukdom", lang: undefined, hint: "", href: need }],
    "Verksamhet",
    { text: "Minneskafé", lang: undefined, hint: "Kiskolan Kulkijat ry", href: `/activities/${activityId}` },
  ]);
  expect((await asked("muistik", "en")).at(-1)).toMatchObject({ text: "Muistikahvila", lang: "fi" });
});

test("what people say leads to a need that somebody meets, and tells why", async () => {
  const [count, title, line, , answer] = await asked("demen");
  expect([count, title]).toEqual(["2 ehdotusta", "Tarpeet"]);
  expect(answer).toMatchObject({ text: "Muistikahvila" });
  expect(line).toMatchObject({ text: "Muistisairaus", hint: "dementia" });
  expect(await asked("kipu")).toEqual(["Ei ehdotuksia"]);
});

test("what is mistyped suggests what was meant, and only where nothing begins so", async () => {
  const meant = { text: "Muistisairaus", lang: undefined, hint: "muistisairas", href: "/directory?need=muistisairaus" };
  expect(await asked("muistisiaras")).toMatchObject([
    ...["2 ehdotusta", "Tarpeet", meant],
    ...["Toiminta", { text: "Muistikahvila" }],
  ]);
  expect((await asked("kulkjiat")).at(-1)).toMatchObject({ href: `/associations/${associationId}`, hint: "" });
  expect((await asked("naarjä")).at(-1)).toMatchObject({ text: "Naarajärvi" });
  expect(await asked("mui")).toContain("Toiminta");
  expect(await asked("mxi")).toEqual(["Ei ehdotuksia"]);
});

test("associations lead to their pages and places to what there is", async () => {
  expect((await asked("kulkij")).at(-1)).toMatchObject({ href: `/associations/${associationId}` });
  expect((await asked("naara")).slice(1)).toEqual([
    "Paikat",
    {
      text: "Naarajärvi",
      lang: undefined,
      hint: "",
      href: `/directory?${new URLSearchParams({ village: "Naarajärvi" })}`,
    },
  ]);
});

test("what changes is suggested as it is now", async () => {
  await ActivityModel.updateOne({ _id: activityId }, { $set: { title: "Tuokiokahvila" }, $inc: { __v: 1 } });
  expect((await asked("tuokio")).at(-1)).toMatchObject({ text: "Tuokiokahvila" });
  expect(await asked("muistikahvi")).toEqual(["Ei ehdotuksia"]);
  await MunicipalityModel.updateOne(
    { _id: "593" },
    { $push: { villages: newTerm("Jäppilä", { fi: "Jäppilä", sv: null, en: null }) }, $inc: { __v: 1 } },
  );
  expect((await asked("japp")).at(-1)).toMatchObject({ text: "Jäppilä" });
});

test("what is withdrawn is suggested no more", async () => {
  const { _id: id } = await makeActivity({ associationId, title: "Kuperkeikka" });
  expect((await asked("kuperk")).at(-1)).toMatchObject({ href: `/activities/${id}` });
  await ActivityModel.updateOne({ _id: id }, { $set: { status: "archived" }, $inc: { __v: 1 } });
  expect(await asked("kuperk")).toEqual(["Ei ehdotuksia"]);
});

test("the address answers anybody with data that nobody keeps, and nothing to less than two letters", async () => {
  const { status, text, headers } = await visit("/suggest?q=tuok&lang=en");
  expect(status).toBe(200);
  expect(headers.get("Cache-Control")).toBe("private, no-store");
  expect(JSON.parse(text)).toMatchObject({ count: "1 suggestion", groups: [{ title: "Activities" }] });
  for (const q of ["", "?q=t", "?q=%20-"])
    expect(JSON.parse((await visit(`/suggest${q}`)).text)).toMatchObject({ groups: [] });
});

test("what is begun becomes a word, and what still runs and answers it is suggested with the need it speaks of", async () => {
  const past = scheduleSchema.parse({ kind: "dates", dates: [{ startsOn: "2020-05-05", endsOn: "2020-05-05" }] });
  const own = { associationId, needs: ["jaksaminen"], description: "Omaishoitajat tapaavat." };
  await makeActivity({ ...own, title: "Omaishoitajien juhla", schedule: past });
  const { _id: id } = await makeActivity({ ...own, title: "Hengähdyspaikka" });
  const lines = await asked("omaishoi");
  expect(lines).toContainEqual(expect.objectContaining({ text: "Jaksaminen", href: "/directory?need=jaksaminen" }));
  expect(lines).toContainEqual(expect.objectContaining({ text: "Hengähdyspaikka", href: `/activities/${id}` }));
  expect(JSON.stringify(lines)).not.toContain("juhla");
  expect(await asked("omaishoitajien ju")).toEqual(["Ei ehdotuksia"]);
});

test("what rightly begins a word that people use is taken for no mistake, though nothing answers it", async () => {
  await makeActivity({ associationId, title: "Kriisiapu", needs: ["kriisi"] });
  expect(await asked("katas")).toMatchObject(["2 ehdotusta", "Tarpeet", { hint: "katastrofi" }, "Toiminta", {}]);
  expect(await asked("kalast")).toEqual(["Ei ehdotuksia"]);
});
