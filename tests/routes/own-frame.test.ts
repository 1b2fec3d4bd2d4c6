import { beforeAll, expect, test } from "vitest";
import { serializeFlash } from "#http/cookies.server";
import { makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { visitorOf } from "#tests/support/render-site";

testDatabase();

const visit = visitorOf();
let town: Town;
let activity: string;
beforeAll(async () => {
  town = await makeTown();
  activity = `/activities/${(await makeActivity({ associationId: town.association._id, title: "Kuoro" }))._id}`;
});

test("who counsels keeps the menu of their desk on the tray and on an activity, and nobody else gets it", async () => {
  const cookie = await sessionCookie(town.people.counsellor, TOWN_NOW);
  for (const address of ["/tray", activity]) {
    expect((await visit(address, { cookie })).text).toContain('href="/office/desk"');
    const anybody = await visit(address);
    expect([anybody.status, anybody.text.includes("/office/desk")]).toEqual([200, false]);
  }
});

test("what is told of the tray leads there", async () => {
  const { text } = await visit("/directory", { cookie: serializeFlash("trayAdded").split(";")[0] ?? "" });
  expect(text.includes('class="toast-text"')).toBe(true);
  expect(/class="toast-text">[^]*?<a href="\/tray"/.test(text.slice(0, text.indexOf("</main>")))).toBe(true);
});
