import { beforeAll, describe, expect, test } from "vitest";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { toldActivity } from "#models/record-content.server";
import { newId } from "#models/define-model.server";
import { activityTold } from "#tests/support/activity-told";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { addActivity } from "#use-cases/add-activity.server";
import { copyActivity } from "#use-cases/copy-activity.server";
import { moveActivity } from "#use-cases/move-activity.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const TOLD = activityTold({ title: "Kevätretki" });
const editor = () => actorFor(town.people.editor);

async function published(): Promise<string> {
  const actor = await editor();
  const associationId = town.association._id;
  const added = await addActivity({ associationId, content: TOLD, publish: true, actor, now });
  if (!added.ok) throw new Error(added.refusal.code);
  return added.value.id;
}

const copy = async (activityId: string, actor = editor()) =>
  copyActivity({ associationId: town.association._id, activityId, actor: await actor, now });

describe("a copy of an activity", () => {
  test("is a draft of its own with everything but the picture", async () => {
    const activityId = await published();
    const photo = { fileId: newId(), alt: "Ihmisiä retkellä", width: 800, height: 600 };
    const group = { ...TOLD.group, full: true };
    await ActivityModel.updateOne({ _id: activityId }, { $set: { photo, group, needs: ["sana jota ei enää ole"] } });
    const copied = await copy(activityId);
    if (!copied.ok) throw new Error(copied.refusal.code);
    const draft = await ActivityModel.findById(copied.value.id).orFail();
    expect(draft).toMatchObject({ status: "draft", photo: null, externalId: null });
    expect(toldActivity(draft)).toEqual({ ...TOLD, needs: ["sana jota ei enää ole"] });
    expect(draft.history.map(({ event }) => event)).toEqual(["start"]);
    expect(draft.versions.map(({ number }) => number)).toEqual([1]);
    expect(await ActivityModel.findById(activityId).orFail()).toMatchObject({ status: "published", photo });
  });

  test("can be made of what is archived", async () => {
    const activityId = await published();
    await moveActivity({ activityId, event: "archive", actor: await editor(), now });
    expect(await copy(activityId)).toMatchObject({ ok: true });
  });

  test("is made by the association's own people, of their own activities, while it is there", async () => {
    const activityId = await published();
    const before = await ActivityModel.countDocuments();
    expect(await copy(activityId, actorFor(town.people.outsider))).toMatchObject({ refusal: { code: "notFound" } });
    await ActivityModel.updateOne({ _id: activityId }, { $set: { associationId: newId() } });
    expect(await copy(activityId)).toMatchObject({ refusal: { code: "notFound" } });
    await ActivityModel.updateOne({ _id: activityId }, { $set: { associationId: town.association._id } });
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { status: "archived" } });
    expect(await copy(activityId)).toMatchObject({ refusal: { code: "archived" } });
    expect(await ActivityModel.countDocuments()).toBe(before);
  });
});
