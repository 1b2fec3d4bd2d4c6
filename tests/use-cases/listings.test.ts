import { beforeAll, describe, expect, test } from "vitest";
import type { ActivityContent } from "#domain/associations/activity-content";
import { basedOn } from "#domain/records/edit-basis";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { askActivities, askCooperation } from "#search/search.server";
import { findListedActivities } from "#models/listed.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { activityTold } from "#tests/support/activity-told";
import { testDatabase } from "#tests/support/database";
import { addActivity } from "#use-cases/add-activity.server";
import { addCooperationForm } from "#use-cases/add-cooperation-form.server";
import { confirmAssociation } from "#use-cases/confirm-association.server";
import { moveActivity } from "#use-cases/move-activity.server";
import { moveCooperationForm } from "#use-cases/move-cooperation-form.server";
import { rewordTerm } from "#use-cases/reword-term.server";
import { updateActivity } from "#use-cases/update-activity.server";
import { updateCooperationForm } from "#use-cases/update-cooperation-form.server";
import { loadHome } from "../../app/routes/_index/queries.server";
import { loadActivity } from "../../app/routes/activities.$activityId/queries.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const CONTENT: ActivityContent = {
  ...activityTold({ title: "Muistikahvila" }),
  description: "Kahvia ja juttelua muistisairaille ja heidän läheisilleen.",
  place: { name: "Seurakuntatalo", village: "Naarajärvi", address: "", municipality: null },
  targetGroups: ["omaiset"],
  needs: ["muistisairaus"],
};

const titlesOf = async ({ hits }: { hits: { id: string }[] }) =>
  (await findListedActivities(hits.map(({ id }) => id))).map(({ title }) => title);

const found = async (words: string) =>
  titlesOf(await askActivities({ q: words, chosen: { municipality: ["593"] }, counted: [] }));

async function newActivity(content = CONTENT): Promise<string> {
  const command = { associationId: town.association._id, content, actor: await actorFor(town.people.editor), now };
  const added = await addActivity(command);
  if (!added.ok) throw new Error(added.refusal.code);
  return added.value.id;
}

describe("an activity", () => {
  test("is a draft until it is published, and then found in any inflection", async () => {
    const activityId = await newActivity();
    expect(await found("muistikahvilassa")).toEqual([]);
    const publishing = { activityId, event: "publish" as const, actor: await actorFor(town.people.editor), now };
    expect(await moveActivity(publishing)).toMatchObject({ ok: true });
    expect(await found("muistikahvilassa")).toEqual(["Muistikahvila"]);
    expect(await found("läheisille")).toEqual(["Muistikahvila"]);
    expect((await ActivityModel.findById(activityId).orFail()).history.map(({ event }) => event)).toEqual([
      "start",
      "publish",
    ]);
    expect(await moveActivity(publishing)).toMatchObject({ refusal: { code: "eventNotAllowed", from: "published" } });
  });

  test("is found by the words that look like a mistyped one, and that is said", async () => {
    const answer = await askActivities({ q: "muistikahvla", chosen: {}, counted: [] });
    expect(answer.understood.corrections).toEqual([{ typed: "muistikahvla", meant: "muistikahvila" }]);
    expect(await titlesOf(answer)).toEqual(["Muistikahvila"]);
  });

  test.each(["dementia", "apua demens", "salibandyyn", "walking groups"])(
    "is found by what it is for, in any language, and by nothing else: %s",
    async (question) => expect(await found(question)).toEqual(question.includes("deme") ? ["Muistikahvila"] : []),
  );

  test("is found by the words that an administrator gives to what it is for", async () => {
    expect(await found("hattivatteja")).toEqual([]);
    const needs = await TaxonomyModel.findById("needs").orFail();
    const text = { names: { fi: "Muistisairaus", sv: null, en: null }, synonyms: ["hattivat"] };
    const actor = await actorFor(town.people.administrator);
    const list = { taxonomy: "needs", municipality: "593", version: needs.__v, actor, now } as const;
    expect(await rewordTerm({ ...list, term: "muistisairaus", text })).toMatchObject({ ok: true });
    expect(await found("hattivatteja")).toEqual(["Muistikahvila"]);
  });

  test("is neither found, announced nor shown while its association is hidden, nor found from another municipality", async () => {
    const [coming] = (await loadHome(now)).coming;
    expect(coming?.title).toBe("Muistikahvila");
    expect(await loadActivity(coming?.id, "fi", now)).not.toBeNull();
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { status: "archived" } });
    expect(await found("muistikahvila")).toEqual([]);
    expect((await loadHome(now)).coming).toEqual([]);
    expect(await loadActivity(coming?.id, "fi", now)).toBeNull();
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { status: "published" } });
    const elsewhere = { q: "muistikahvila", chosen: { municipality: ["491"] }, counted: [] };
    expect((await askActivities(elsewhere)).hits).toEqual([]);
  });

  test("of an unlisted association is found no more, but stands at its address and says so", async () => {
    const [coming] = (await loadHome(now)).coming;
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { status: "unlisted" } });
    expect(await found("muistikahvila")).toEqual([]);
    expect(await loadActivity(coming?.id, "fi", now)).toMatchObject({
      title: { text: "Muistikahvila" },
      isListed: false,
    });
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { status: "published" } });
    expect(await loadActivity(coming?.id, "fi", now)).toMatchObject({ isListed: true, certainty: { isStale: false } });
  });

  test("changes only from the version that was read", async () => {
    const activityId = await newActivity();
    const actor = await actorFor(town.people.editor);
    const command = { activityId, basis: basedOn(1), actor, now };
    const titled = (title: string) => updateActivity({ ...command, content: { ...CONTENT, title } });
    expect(await titled("Kahvihetki")).toMatchObject({ ok: true });
    expect(await titled("Teehetki")).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect((await ActivityModel.findById(activityId).orFail()).title).toBe("Kahvihetki");
  });

  test("of another association is not there", async () => {
    const activityId = await newActivity();
    const actor = await actorFor(town.people.outsider);
    expect(await updateActivity({ activityId, basis: basedOn(1), content: CONTENT, actor, now })).toMatchObject({
      refusal: { code: "notFound" },
    });
    expect(await moveActivity({ activityId, event: "publish", actor, now })).toMatchObject({
      refusal: { code: "notFound" },
    });
  });

  test("has its place in a village of the municipality", async () => {
    const content = { ...CONTENT, place: { name: "", village: "Haukivuori", address: "", municipality: null } };
    const command = { associationId: town.association._id, content, actor: await actorFor(town.people.editor), now };
    const refusal = { code: "notOffered", field: "village", word: "Haukivuori" };
    expect(await addActivity(command)).toMatchObject({ refusal });
  });
});

describe("a cooperation form", () => {
  const content = {
    unit: "sports",
    kind: "placeMaintenance",
    title: "Latujen talkoot",
    description: "Yhdistys raivaa latupohjat syksyisin.",
  } as const;

  test("is published, found and changed", async () => {
    const actor = await actorFor(town.people.editor);
    const added = await addCooperationForm({ associationId: town.association._id, content, actor, now });
    if (!added.ok) throw new Error(added.refusal.code);
    const formId = added.value.id;
    expect(await moveCooperationForm({ formId, event: "publish", actor, now })).toMatchObject({ ok: true });
    expect((await askCooperation({ q: "talkoissa", chosen: {}, counted: [] })).hits).toMatchObject([{ id: formId }]);
    const changed = { ...content, cityGives: "Latukone ja kuljettaja" };
    const basis = basedOn(1);
    expect(await updateCooperationForm({ formId, basis, content: changed, actor, now })).toMatchObject({ ok: true });
    const other = { ...content, cityGives: "Lumikenkiä" };
    expect(await updateCooperationForm({ formId, basis, content: other, actor, now })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
    expect((await CooperationFormModel.findById(formId).orFail()).cityGives).toBe("Latukone ja kuljettaja");
  });

  test("names a unit of the city", async () => {
    const actor = await actorFor(town.people.editor);
    const command = { associationId: town.association._id, content: { ...content, unit: "space" }, actor, now };
    expect(await addCooperationForm(command)).toMatchObject({ refusal: { code: "notOffered", field: "unit" } });
  });
});

test("a record is confirmed once a day", async () => {
  const command = { associationId: town.association._id, actor: await actorFor(town.people.editor), now };
  expect(await confirmAssociation(command)).toMatchObject({ ok: true });
  expect(await confirmAssociation(command)).toMatchObject({ refusal: { code: "confirmedToday" } });
  expect((await AssociationModel.findById(town.association._id).orFail()).confirmedOn).toBe("2027-01-15");
});
