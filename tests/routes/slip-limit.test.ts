import { beforeAll, expect, test } from "vitest";
import { serializeTray } from "#http/cookies.server";
import { newId } from "#models/define-model.server";
import { allowAttempt } from "#models/rate-limits.server";
import { SlipModel } from "#models/slip.server";
import { newTrayToken, TRAY_KEPT } from "#models/tray.server";
import { makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { visitorOf } from "#tests/support/render-site";
import { changeTray } from "#use-cases/change-tray.server";

testDatabase();

const visit = visitorOf();
let activityId: string;
beforeAll(async () => {
  const { association } = await makeTown();
  activityId = (await makeActivity({ associationId: association._id, title: "Kuoro", needs: ["yksinäisyys"] }))._id;
});

test("a browser makes sixty slips in a quarter of an hour, and reads then what to do, with what it wrote", async () => {
  const token = newTrayToken();
  await changeTray({ token, change: { intent: "add", activityId }, now: TOWN_NOW });
  const [Cookie = ""] = serializeTray(token, TRAY_KEPT).split(";");
  const make = (language: string) => {
    const form = { formId: newId(), name: "Pirkko Palvelija", unit: "", phone: "", days: "30", locale: "fi", seen: "" };
    return visit(`/tray/slip?lang=${language}`, { Cookie }, { ...form, seen: activityId });
  };
  for (let attempt = 1; attempt < 60; attempt += 1) await allowAttempt("slipMadeByClient", "client");
  expect((await make("fi")).status).toBe(303);
  for (const [language, words] of [
    ["fi", "Yrityksiä on liian monta. Odota vartti ja yritä uudelleen."],
    ["sv", "För många försök. Vänta en kvart och försök igen."],
    ["en", "Too many attempts. Wait fifteen minutes and try again."],
  ] as const) {
    const { status, text } = await make(language);
    expect(status).toBe(429);
    expect(text).toContain(words);
    expect(text).toContain('value="Pirkko Palvelija"');
  }
  expect(await SlipModel.countDocuments()).toBe(1);
});
