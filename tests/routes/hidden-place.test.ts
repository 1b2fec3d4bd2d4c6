import { beforeAll, expect, test } from "vitest";
import { scheduleSchema } from "#domain/calendar/schedule";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { visitorOf } from "#tests/support/render-site";
import { readQuery } from "#domain/search/directory-query";
import { shareOf } from "#http/share.server";
import { loadDesk } from "../../app/routes/office.desk/queries.server";

testDatabase();

const SECRETS = ["Turvatalo", "Salakatu 1", "Bussi 3 salaiselle ovelle"];
/** How older records said it, among what is known of getting in. */
const OLD_CODE = "osoite ei julkinen";
const hidden = {
  place: { name: "Turvatalo", village: "Naarajärvi", address: "Salakatu 1", municipality: null },
  transport: "Bussi 3 salaiselle ovelle",
  schedule: scheduleSchema.parse({ kind: "dates", dates: [{ startsOn: "2027-01-17", endsOn: "2027-01-17" }] }),
};
const TOLD = {
  fi: "Paikka kerrotaan, kun otat yhteyttä",
  sv: "Platsen berättas när du tar kontakt",
  en: "You are told the place when you get in touch",
};
const AS_ACCESS = ["Osoite kerrotaan yhteydenotossa", "Adressen ges vid kontakt", "Address given on contact"];

const visit = visitorOf();
let activityIds: string[];
let addresses: string[];

beforeAll(async () => {
  const { association } = await makeTown();
  const own = { associationId: association._id, ...hidden };
  const made = [
    await makeActivity({ ...own, title: "Muistikahvila", placeHidden: true, accessibility: ["inva-wc"] }),
    await makeActivity({ ...own, title: "Naisten ryhmä", accessibility: ["inva-wc", OLD_CODE] }),
    await makeActivity({ ...own, title: "Tukihenkilö", placeHidden: true, volunteerTask: true }),
    await makeActivity({
      ...own,
      title: "Nähtävä kerho",
      place: { ...hidden.place, name: "Seurantalo", address: "", municipality: null },
      transport: "",
    }),
  ];
  activityIds = made.slice(0, 3).map(({ _id }) => _id);
  const shares = await Promise.all(activityIds.map((recordId) => shareOf({ kind: "activity", recordId }, TOWN_NOW)));
  addresses = [
    ...["/", "/directory", "/directory?q=muistikahvila", "/volunteer", "/wheel", `/associations/${association._id}`],
    ...activityIds.map((id) => `/activities/${id}`),
    ...shares.flatMap(({ code }) => [`/s/${code}`, `/s/${code}/qr`]),
    ...["activities", "associations"].map((name) => `/export/${name}.csv`),
    ...["services", "organizations", "service_at_locations"].map((name) => `/api/v1/hsds/${name}`),
  ];
});

test.each(["fi", "sv", "en"] as const)("a hidden place is given by nothing that is public: %s", async (lang) => {
  for (const address of addresses) {
    const { status, text } = await visit(`${address}${address.includes("?") ? "&" : "?"}lang=${lang}`);
    expect([200, 302], address).toContain(status);
    for (const secret of SECRETS) expect(text.includes(secret), `${secret} at ${address}`).toBe(false);
    for (const word of AS_ACCESS) expect(text.includes(word), `${word} at ${address}`).toBe(false);
  }
});

test.each(["fi", "sv", "en"] as const)("that it is hidden is told where the place is told: %s", async (lang) => {
  for (const id of activityIds) {
    const { text } = await visit(`/activities/${id}?lang=${lang}`);
    expect(text).toContain(TOLD[lang]);
  }
});

test.each(["/directory?q=kerho", "/export/activities.csv", "/api/v1/hsds/services"])(
  "what is not hidden goes on being told: %s",
  async (address) => {
    const { text } = await visit(address);
    expect(text).toContain("Nähtävä kerho");
    if (!address.startsWith("/api")) expect(text).toContain("Seurantalo");
  },
);

test.each(["fi", "sv", "en"] as const)("nor by what the desk of a counsellor is told: %s", async (locale) => {
  const query = readQuery(new URLSearchParams("q=ryhmä kahvila kerho&from=593-Keskusta"), "/office/desk");
  const { results } = await loadDesk(query, locale, TOWN_NOW);
  const hiddenCards = results.rows.filter(({ id }) => activityIds.includes(id));
  expect(hiddenCards.length).toBeGreaterThan(0);
  expect(hiddenCards.map(({ distance }) => distance)).toEqual(hiddenCards.map(() => null));
  for (const secret of SECRETS) expect(JSON.stringify(hiddenCards), secret).not.toContain(secret);
});
