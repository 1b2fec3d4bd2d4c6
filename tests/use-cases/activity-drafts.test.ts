import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { activityFormSchema } from "#domain/associations/activity-form";
import { activityGaps } from "#domain/associations/activity-gaps";
import type { ActivityContent } from "#domain/associations/activity-content";
import { basedOn } from "#domain/records/edit-basis";
import { days } from "#domain/shared/durations";
import { ActivityModel } from "#models/activity.server";
import { toldActivity } from "#models/record-content.server";
import { findUnsentForm, keepUnsentForm } from "#models/unsent-form.server";
import { activityTold } from "#tests/support/activity-told";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { addActivity } from "#use-cases/add-activity.server";
import { moveActivity } from "#use-cases/move-activity.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";
import { updateActivity } from "#use-cases/update-activity.server";
import { anyActivity } from "#tests/domain/associations/any-activity";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const editor = () => actorFor(town.people.editor);
const BARE: ActivityContent = activityFormSchema.parse({ title: "Kahvihetki" });
const TOLD = activityTold({ title: "Kahvihetki" });

async function add(content: ActivityContent, publish = false) {
  return addActivity({ associationId: town.association._id, content, publish, actor: await editor(), now });
}

async function added(content: ActivityContent): Promise<string> {
  const result = await add(content);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.id;
}

const update = async (activityId: string, content: ActivityContent, publish = false) =>
  updateActivity({ activityId, basis: basedOn(0), content, publish, actor: await editor(), now });

const stored = (activityId: string) => ActivityModel.findById(activityId).orFail();

describe("a draft of an activity", () => {
  test("needs a title alone, and is not shown while anything is missing", async () => {
    const activityId = await added(BARE);
    const publishing = await moveActivity({ activityId, event: "publish", actor: await editor(), now });
    expect(publishing).toMatchObject({ ok: false, refusal: { code: "incomplete" } });
    expect(await update(activityId, BARE, true)).toMatchObject({ ok: false, refusal: { code: "incomplete" } });
    expect(await stored(activityId)).toMatchObject({ status: "draft", versions: [{ number: 1 }] });
  });

  test("keeps a half-told time through the database", async () => {
    const half = activityFormSchema.parse({
      title: "Kahvihetki",
      scheduleKind: "weekly",
      opensAt: "25.00",
      breaks: [{ startsOn: "joulukuu" }],
    });
    const content = toldActivity(await stored(await added(half)));
    expect(activityGaps(content).map(({ field }) => field)).toEqual(
      expect.arrayContaining(["weekdays", "opensAt", "breaks[0].startsOn"]),
    );
  });

  test("is completed and published in one write", async () => {
    const activityId = await added(BARE);
    const actor = await editor();
    const command = { activityId, basis: basedOn(1), content: TOLD, publish: true, actor, now };
    expect(await updateActivity(command)).toMatchObject({ ok: true });
    const activity = await stored(activityId);
    expect(activity.status).toBe("published");
    expect(activity.history.map(({ event }) => event)).toEqual(["start", "update", "publish"]);
    expect(activity.__v).toBe(1);
  });

  test("may be published as it is added, if it is complete", async () => {
    expect(await add(BARE, true)).toMatchObject({ ok: false, refusal: { code: "incomplete" } });
    const result = await add(TOLD, true);
    expect(result.ok && (await stored(result.value.id)).status).toBe("published");
  });
});

describe("a published activity", () => {
  test("stays complete: a save that empties something is refused and changes nothing", async () => {
    const result = await add(TOLD, true);
    const activityId = result.ok ? result.value.id : "";
    const command = { activityId, basis: basedOn(1), content: { ...TOLD, needs: [] }, actor: await editor(), now };
    expect(await updateActivity(command)).toEqual({
      ok: false,
      refusal: { code: "incomplete", fields: ["needs"], messages: ["required"] },
    });
    expect((await stored(activityId)).needs).toEqual(["yksinäisyys"]);
  });

  test("is told off for a code its lists do not know, beside the question it answers", async () => {
    expect(await add({ ...TOLD, notAccessible: ["avaruushissi"] })).toMatchObject({
      refusal: { code: "notOffered", field: "accessibility", word: "avaruushissi" },
    });
    expect(await add({ ...TOLD, volunteerType: "taikuri" })).toMatchObject({
      refusal: { code: "notOffered", field: "volunteerType" },
    });
  });

  test("keeps a sum that its words do not tell", async () => {
    const activityId = await added(TOLD);
    const cost = { amountCents: 1250, text: "hinta noin kaksitoista ja puoli euroa", covers: "" };
    await ActivityModel.updateOne({ _id: activityId }, { $set: { cost } });
    const actor = await editor();
    const content = { ...TOLD, cost: { ...cost, amountCents: null } };
    expect(await updateActivity({ activityId, basis: basedOn(1), content, actor, now })).toMatchObject({ ok: true });
    expect((await stored(activityId)).cost.amountCents).toBe(1250);
  });
});

test("the database gives back every activity as it was told", async () => {
  const codes = ["hissi", "inva-wc", "portaita sisäänkäynnissä"];
  await fc.assert(
    fc.asyncProperty(anyActivity, async (content) => {
      const told = {
        ...content,
        accessibility: content.accessibility.filter((code) => code !== codes[0]),
        notAccessible: [],
      };
      expect(toldActivity(await stored(await added(told)))).toEqual(told);
    }),
    { numRuns: 40 },
  );
});

describe("what is written and not sent", () => {
  const form = "activity 1";
  const fields = [
    { name: "needs", value: "suru" },
    { name: "needs", value: "yksinäisyys" },
    { name: "dates[0].startsOn", value: "31.1." },
  ];

  test("waits for its writer alone, the latest instead of the earlier, and not for ever", async () => {
    const key = { personId: town.people.editor._id, form };
    await keepUnsentForm(key, [{ name: "title", value: "Kah" }], now);
    await keepUnsentForm(key, fields, now);
    expect(await findUnsentForm(key, now)).toEqual({
      values: { needs: ["suru", "yksinäisyys"], "dates[0].startsOn": ["31.1."] },
      savedAt: now,
    });
    expect(await findUnsentForm({ ...key, personId: town.people.signatory._id }, now)).toBeNull();
    const later = new Date(now.getTime() + days(30));
    expect(await findUnsentForm(key, later)).toBeNull();
    await sweepExpired(new Date(now.getTime() + days(29)));
    expect(await findUnsentForm(key, now)).not.toBeNull();
    await sweepExpired(later);
    expect(await findUnsentForm(key, now)).toBeNull();
  });
});
