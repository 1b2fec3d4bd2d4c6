import { beforeAll, describe, expect, test } from "vitest";
import { days } from "#domain/shared/durations";
import { findTray, newTrayToken, TrayModel, TRAY_KEPT } from "#models/tray.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { changeTray } from "#use-cases/change-tray.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";

testDatabase();

let town: Town;
const ids: string[] = [];
beforeAll(async () => {
  town = await makeTown();
  for (let index = 0; index < 8; index += 1)
    ids.push((await makeActivity({ associationId: town.association._id, title: `Ryhmä ${index}` }))._id);
});

const later = (milliseconds: number) => new Date(TOWN_NOW.getTime() + milliseconds);
const add = (token: string, activityId: string, now = TOWN_NOW) =>
  changeTray({ token, change: { intent: "add", activityId }, now });
const collected = async (token: string, now = TOWN_NOW) =>
  (await findTray(token, now)).entries.map(({ activityId }) => activityId);

describe("a tray in the database", () => {
  test("what is collected from many tabs at once is all there, each once", async () => {
    const token = newTrayToken();
    await Promise.all([...ids, ...ids].map((activityId) => add(token, activityId)));
    expect((await collected(token)).toSorted()).toEqual(ids.toSorted());
  });

  test("is found only by its token, and the token is not in it", async () => {
    const token = newTrayToken();
    await add(token, ids[0] ?? "");
    expect(await collected(newTrayToken())).toEqual([]);
    expect(JSON.stringify(await TrayModel.find().lean())).not.toContain(token);
  });

  test("only what is in the directory is collected", async () => {
    const draft = await makeActivity({ associationId: town.association._id, title: "Kesken", status: "draft" });
    expect(await add(newTrayToken(), draft._id)).toMatchObject({ ok: false, refusal: { code: "notInDirectory" } });
    expect(await add(newTrayToken(), "x")).toMatchObject({ ok: false });
  });

  test("is forgotten two weeks after its last use", async () => {
    const token = newTrayToken();
    await add(token, ids[0] ?? "");
    await add(token, ids[1] ?? "", later(days(10)));
    await sweepExpired(later(days(20)));
    expect(await collected(token, later(days(20)))).toHaveLength(2);
    expect(await collected(token, later(days(10) + TRAY_KEPT))).toEqual([]);
    await add(token, ids[2] ?? "", later(days(30)));
    expect(await collected(token, later(days(30)))).toEqual([ids[2]]);
    await sweepExpired(later(days(60)));
    expect(await TrayModel.countDocuments()).toBe(0);
  });
});
