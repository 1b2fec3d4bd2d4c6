import { beforeAll, expect, test } from "vitest";
import { newId } from "#models/define-model.server";
import { findOpenSlip, SlipModel } from "#models/slip.server";
import { newTrayToken } from "#models/tray.server";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { changeTray } from "#use-cases/change-tray.server";
import { makeSlip } from "#use-cases/make-slip.server";
import { loadSlipForm } from "../../app/routes/tray_.slip/queries.server";

testDatabase();

let activityId: string;
beforeAll(async () => {
  const { association } = await makeTown();
  activityId = (await makeActivity({ associationId: association._id, title: "Kävelyryhmä" }))._id;
});

async function trayWith(note: string): Promise<string> {
  const token = newTrayToken();
  await changeTray({ token, change: { intent: "add", activityId }, now: TOWN_NOW });
  await changeTray({ token, change: { intent: "annotate", notes: [{ activityId, note }] }, now: TOWN_NOW });
  return token;
}

const asked = (token: string) => ({
  token,
  form: { formId: newId(), days: "30", locale: "fi" } as const,
  personId: null,
  now: TOWN_NOW,
});

test.each(["Soita Pirkolle 050 999 8877", "pirkko@example.org odottaa"])(
  "a slip with %j in a note is made only when that may stay",
  async (note) => {
    const token = await trayWith(note);
    const form = asked(token);
    expect((await loadSlipForm(token, null, TOWN_NOW)).holdsContact).toBe(true);
    expect(await makeSlip(form)).toEqual({ ok: false, refusal: { code: "contactInNote" } });
    expect(await SlipModel.countDocuments({ "entries.note": note })).toBe(0);
    const made = await makeSlip({ ...form, keepsNotes: true });
    expect(made.ok && (await findOpenSlip(made.value.code, TOWN_NOW))?.entries[0]?.note).toBe(note);
  },
);

test("a note without them is not asked about", async () => {
  const token = await trayWith("Tule ensin kahville");
  expect((await loadSlipForm(token, null, TOWN_NOW)).holdsContact).toBe(false);
  expect((await makeSlip(asked(token))).ok).toBe(true);
});
