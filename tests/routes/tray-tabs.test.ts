import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { serializeTray } from "#http/cookies.server";
import { findTray, joinTrays, newTrayToken, TRAY_KEPT, TrayModel } from "#models/tray.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { changeTray } from "#use-cases/change-tray.server";
import { action as press } from "../../app/routes/tray/route";

testDatabase();

let town: Town;
const ids: string[] = [];
beforeAll(async () => {
  town = await makeTown();
  for (let index = 0; index < 25; index += 1)
    ids.push((await makeActivity({ associationId: town.association._id, title: `Ryhmä ${index}` }))._id);
});

const context = (): AppLoadContext => ({
  ...{ arrivedAt: TOWN_NOW, requestId: "test", nonce: "", clientKey: "client" },
  log: pino({ level: "silent" }),
});

/** What a browser sends with this tray. */
const sent = (token: string, fields: Record<string, string>) => ({
  request: new Request("http://localhost/tray", {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Cookie: serializeTray(token, TRAY_KEPT).split(";")[0] ?? "" },
  }),
  context: context(),
  params: {},
});

/** The tray page's fields, drawn with these notes and sent with those. */
const fieldsOf = (notes: { id: string; drawn: string; note?: string }[]): Record<string, string> =>
  Object.fromEntries(
    notes.flatMap(({ id, drawn, note = drawn }, index) => [
      [`notes[${index}].activityId`, id],
      [`notes[${index}].drawn`, drawn],
      [`notes[${index}].note`, note],
    ]),
  );

async function holding(collected: readonly string[]): Promise<string> {
  const token = newTrayToken();
  for (const activityId of collected) await changeTray({ token, change: { intent: "add", activityId }, now: TOWN_NOW });
  return token;
}
const held = async (token: string) => (await findTray(token, TOWN_NOW)).entries;

test("a tab that has stood open takes no note away that another has written, and one press is one write", async () => {
  const [one = "", two = ""] = ids;
  const token = await holding([one, two]);
  const old = [
    { id: one, drawn: "" },
    { id: two, drawn: "" },
  ];
  const fresh = old.map((row) => (row.id === one ? { ...row, note: "tuo kengät\nja takki" } : row));
  await press(sent(token, { ...fieldsOf(fresh), intent: "annotate" }));
  const before = await TrayModel.findOne({ "entries.note": /kengät/ }).orFail();
  const stale = old.map((row) => (row.id === two ? { ...row, note: "kysy Annaa" } : row));
  await press(sent(token, { ...fieldsOf(stale), intent: `up ${two}` }));
  expect(await held(token)).toEqual([
    { activityId: two, note: "kysy Annaa" },
    { activityId: one, note: "tuo kengät\nja takki" },
  ]);
  const after = await TrayModel.findById(before._id).orFail();
  expect(after.get("__v")).toBe(Number(before.get("__v")) + 1);
});

test("a row of what has left the directory keeps its note", async () => {
  const token = await holding(ids.slice(0, 1));
  const notes = [{ activityId: ids[0] ?? "", note: "kiitos" }];
  await changeTray({ token, change: { intent: "annotate", notes }, now: TOWN_NOW });
  await press(sent(token, { "notes[0].activityId": ids[0] ?? "", intent: "annotate" }));
  expect(await held(token)).toEqual(notes);
});

test("of two trays in one, what does not fit waits, and comes along when there is room", async () => {
  const [from, to] = [await holding(ids.slice(18, 22)), await holding(ids.slice(0, 18))];
  const join = () => joinTrays(from, to, TOWN_NOW);
  expect(await join()).toBe(2);
  const versions = async () => (await TrayModel.find().sort({ _id: 1 })).map((tray): unknown => tray.get("__v"));
  const before = await versions();
  expect(await join()).toBe(2);
  expect(await versions()).toEqual(before);
  expect((await held(from)).map(({ activityId }) => activityId)).toEqual(ids.slice(20, 22));
  for (const activityId of ids.slice(0, 2))
    await changeTray({ token: to, change: { intent: "remove", activityId }, now: TOWN_NOW });
  expect(await join()).toBe(0);
  expect((await held(to)).map(({ activityId }) => activityId)).toEqual(ids.slice(2, 22));
  expect(await held(from)).toEqual([]);
});
