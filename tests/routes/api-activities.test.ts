import { beforeAll, describe, expect, test } from "vitest";
import { readActivitiesQuery } from "#domain/exports/activities-query";
import { makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { findActivities } from "../../app/routes/api.v1.activities/queries.server";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
  const own = { associationId: town.association._id };
  for (const village of ["Keskusta", "Naarajärvi", "Naarajärvi"])
    await makeActivity({
      ...own,
      title: "Muistikahvila",
      place: { name: "", village, address: "", municipality: null },
    });
  await makeActivity({
    ...own,
    title: "Turvakoti",
    place: { name: "Salatalo", village: "Keskusta", address: "Salakatu 1", municipality: null },
    placeHidden: true,
  });
});

async function ask(address: string) {
  const query = readActivitiesQuery(new URLSearchParams(address));
  if ("unread" in query) throw new Error(query.unread.join());
  return findActivities(query);
}

describe("the open search of activities", () => {
  test("answers everyday words, with whose it is and where it is read", async () => {
    const { total, items, facets } = await ask("q=muistikahvilaan");
    expect(total).toBe(3);
    expect(items[0]).toMatchObject({
      title: "Muistikahvila",
      organisation: { id: town.association._id, name: town.association.name },
    });
    expect(items[0]?.url).toContain(`/activities/${items[0]?.id}`);
    expect(facets["village"]).toEqual([
      { value: "Naarajärvi", count: 2 },
      { value: "Keskusta", count: 1 },
    ]);
  });

  test("is either-or within a facet and all across facets, a municipality by code or name", async () => {
    expect((await ask("q=muistikahvila&village=Naarajärvi&municipality=593")).total).toBe(2);
    expect((await ask("q=muistikahvila&village=Naarajärvi&village=Keskusta&municipality=Pieksämäki")).total).toBe(3);
    expect((await ask("q=muistikahvila&village=Naarajärvi&language=sv")).total).toBe(0);
  });

  test("is walked through by cursors to its end, each once", async () => {
    const seen: string[] = [];
    for (let cursor: string | null = "0"; cursor !== null;) {
      const page: Awaited<ReturnType<typeof ask>> = await ask(`q=muistikahvila&limit=2&cursor=${cursor}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(3);
  });

  test("says what was probably meant", async () => {
    expect((await ask("q=muistikahvla")).didYouMean).toBe("muistikahvila");
  });

  test("gives no hidden place", async () => {
    const answer = JSON.stringify(await ask("q=turvakoti"));
    expect(answer).toContain("Turvakoti");
    expect(answer).not.toMatch(/Sala(talo|katu)/);
  });

  test.each(["limit=0", "limit=101", "limit=x", "cursor=-1", "cursor=abc"])("refuses %s", (address) => {
    expect(readActivitiesQuery(new URLSearchParams(address))).toMatchObject({
      unread: [address.split("=")[0]],
    });
  });
});
