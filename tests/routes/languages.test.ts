import { beforeAll, expect, test } from "vitest";
import { UNKNOWN_PRICE } from "#domain/premises/prices";
import { scheduleSchema } from "#domain/calendar/schedule";
import { AssociationModel } from "#models/association.server";
import { makeAssociation, makeTown } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity, makeCooperation } from "#tests/support/listings";
import { visitorOf } from "#tests/support/render-site";
import { textsInHtml } from "#tests/support/texts-in-html";
import { makeHall } from "#tests/support/town-premises";

testDatabase();

const visit = visitorOf();
let pages: Record<string, { address: string; finnish: string[]; swedish?: string[] }>;

beforeAll(async () => {
  const town = await makeTown();
  const { association } = town;
  await AssociationModel.updateOne(
    { _id: association._id },
    {
      description: "Kuljemme metsissä.",
      otherNames: ["Kulkurit"],
      values: "Ystävyys ensin.",
      premisesUsed: "Vanha koulu",
      "contact.role": "Sihteeri",
    },
  );
  const umbrella = await makeAssociation({
    name: "Metsien katto ry",
    kind: "umbrella",
    description: "Katamme metsät.",
  });
  const walk = await makeActivity({
    associationId: association._id,
    title: "Metsäretki",
    description: "Kävellään hiljaa.",
    place: { name: "Hiihtomaja", village: "Keskusta", address: "Polkutie 3", municipality: null },
    transport: "Kimppakyydillä",
    cost: { amountCents: null, text: "kahviraha kuppiin", covers: "kahvin" },
    joining: { text: "Huhuile vain", url: null, phone: null, email: null },
    schedule: scheduleSchema.parse({
      kind: "weekly",
      byDay: ["TU"],
      opensAt: "17:00",
      closesAt: "18:00",
      note: "sateella sisällä",
    }),
  });
  await makeActivity({
    associationId: association._id,
    title: "Nuotiovahti",
    volunteerTask: true,
    place: { name: "Laavu", village: "Keskusta", address: "", municipality: null },
  });
  const form = await makeCooperation({
    associationId: association._id,
    title: "Metsäpäivä",
    description: "Kävelemme yhdessä.",
    cityGives: "Makkarat",
    contactRole: "makkaramestari",
  });
  const hall = await makeHall(town, {
    address: "Kylätie 1",
    notes: { fi: "Varo kynnystä.", sv: null, en: null },
    howToBook: { fi: "Soita kylätalolle.", sv: "Ring till bygdegården.", en: null },
    openingNote: { fi: "Juhannuksena kiinni.", sv: null, en: null },
    facilities: [{ code: "kitchen", answer: "yes", note: "puuhella" }],
    prices: {
      association: { kind: "free", condition: "siivous itse" },
      withCity: UNKNOWN_PRICE,
      other: { kind: "free", condition: "" },
    },
    contact: { role: "puheenjohtaja", email: "kyla@example.org", phone: null },
  });
  pages = {
    directory: {
      address: "/directory?q=metsäretki",
      finnish: ["Metsäretki", "Kiskolan Kulkijat ry", "Kävellään hiljaa."],
    },
    activity: {
      address: `/activities/${walk._id}`,
      finnish: [
        ...["Metsäretki", "Kävellään hiljaa.", "Kiskolan Kulkijat ry", "Hiihtomaja", "Polkutie 3", "Kimppakyydillä"],
        ...["kahviraha kuppiin", "kahvin", "Huhuile vain", "Sateella sisällä"],
      ],
      swedish: ["sekreterare"],
    },
    association: {
      address: `/associations/${association._id}`,
      finnish: [
        ...["Kiskolan Kulkijat ry", "Kuljemme metsissä.", "Kulkurit", "Ystävyys ensin.", "Vanha koulu", "Metsäretki"],
        ...["Hiihtomaja", "kahviraha kuppiin", "Sateella sisällä", "Metsäpäivä", "Nuotiovahti", "Laavu"],
      ],
      swedish: ["sekreterare"],
    },
    volunteer: { address: "/volunteer", finnish: ["Nuotiovahti", "Laavu", "Kiskolan Kulkijat ry"] },
    premises: { address: "/premises", finnish: ["Järjestötalo", "Keskusta · Kylätie 1"] },
    place: {
      address: `/premises/${hall._id}`,
      finnish: [
        ...[
          "Järjestötalo",
          "Kylätie 1",
          "Keskusta",
          "Varo kynnystä.",
          "Juhannuksena kiinni.",
          "puuhella",
          "siivous itse",
        ],
      ],
      swedish: ["ordförande", "Ring till bygdegården."],
    },
    unit: {
      address: "/units/sports",
      finnish: ["Metsäpäivä", "Kävelemme yhdessä.", "Makkarat", "makkaramestari", "Kiskolan Kulkijat ry"],
    },
    cooperation: { address: `/cooperation/${form._id}`, finnish: ["Metsäpäivä", "Makkarat", "makkaramestari"] },
    umbrellas: { address: "/umbrellas", finnish: ["Metsien katto ry", "Katamme metsät."] },
    umbrella: { address: `/umbrellas/${umbrella._id}`, finnish: ["Metsien katto ry", "Katamme metsät."] },
  };
});

const NAMES = [
  "directory",
  "activity",
  "association",
  "volunteer",
  "premises",
  "place",
  "unit",
  "cooperation",
] as const;

test.each([...NAMES, "umbrellas", "umbrella"])("what is Finnish on a Swedish page is marked: %s", async (name) => {
  const { address, finnish, swedish = [] } = pages[name] ?? { address: "", finnish: [] };
  const { status, text } = await visit(`${address}${address.includes("?") ? "&" : "?"}lang=sv`);
  expect(status).toBe(200);
  const texts = textsInHtml(text);
  const langsOf = (words: string) => texts.filter((one) => one.text.includes(words)).map(({ lang }) => lang);
  for (const words of finnish) expect([...new Set(langsOf(words))], words).toEqual(["fi"]);
  for (const words of swedish) expect([...new Set(langsOf(words))], words).toEqual(["sv"]);
});

test("on a Finnish page nothing is marked, and a common role is Finnish", async () => {
  const { text } = await visit(pages["place"]?.address ?? "");
  const texts = textsInHtml(text).filter(({ text: words }) => /Järjestötalo|Varo kynnystä|puheenjohtaja/.test(words));
  expect([...new Set(texts.map(({ lang }) => lang))]).toEqual(["fi"]);
  expect(text).not.toContain('<span lang="fi">');
});
