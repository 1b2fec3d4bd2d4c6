import { beforeAll, expect, test } from "vitest";
import { newId } from "#models/define-model.server";
import { newTrayToken } from "#models/tray.server";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { changeTray } from "#use-cases/change-tray.server";
import { makeSlip } from "#use-cases/make-slip.server";
import { withdrawSlip } from "#use-cases/withdraw-slip.server";

testDatabase();

const token = newTrayToken();
const ids: string[] = [];
beforeAll(async () => {
  const { association } = await makeTown();
  for (const title of ["Kuoro", "Kerho"]) ids.push((await makeActivity({ associationId: association._id, title }))._id);
  for (const activityId of ids) await changeTray({ token, change: { intent: "add", activityId }, now: TOWN_NOW });
});

const send = (seen: string[]) =>
  makeSlip({ token, form: { formId: newId(), days: "30", locale: "fi" }, seen, personId: null, now: TOWN_NOW });

test("what another tab has put on the tray since the form was drawn does not go along unseen", async () => {
  const [one = "", two = ""] = ids;
  for (const seen of [[one], [], [one, one], [one, two, newId()]])
    expect(await send(seen)).toEqual({ ok: false, refusal: { code: "movedOn" } });
  expect(await send([two, one])).toMatchObject({ ok: true });
});

test("what nobody who was signed in made is not taken back by just anybody who is not", async () => {
  const made = await send(ids);
  const withdraw = (by: string) =>
    withdrawSlip({ code: made.ok ? made.value.code : "", maker: { personId: null, keys: [by] }, now: TOWN_NOW });
  expect(await withdraw(newTrayToken())).toMatchObject({ ok: false });
  expect(await withdraw(token)).toMatchObject({ ok: true });
});
