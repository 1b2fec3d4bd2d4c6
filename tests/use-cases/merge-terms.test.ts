import { beforeAll, describe, expect, test } from "vitest";
import type { Taxonomy } from "#domain/taxonomy/term";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CallModel } from "#models/call.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { MunicipalityModel } from "#models/municipality.server";
import { PaymentBatchModel } from "#models/payment-batch.server";
import { PersonModel } from "#models/person.server";
import { ProgrammeModel } from "#models/programme.server";
import { findOfficeCase } from "#models/scoped.server";
import { findTaxonomyKeeper } from "#models/taxonomy-keeper.server";
import { TAXONOMY_LINKS } from "#models/taxonomy-links.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { firstForgedVersion } from "#models/versions.server";
import { makeAccessRecords } from "#tests/support/access-records";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { addTerm } from "#use-cases/add-term.server";
import { mergeTerms } from "#use-cases/merge-terms.server";
import { resumeFollowers } from "#use-cases/resume-followers.server";
import { retireTerm } from "#use-cases/retire-term.server";
import { rewordTerm } from "#use-cases/reword-term.server";
import { withCurrentCodes } from "#search/asking.server";
import { readQuery } from "#domain/search/directory-query";

testDatabase();

const now = TOWN_NOW;
let town: Town;
let records: Record<string, string>;
beforeAll(async () => {
  town = await makeTown();
  records = await makeAccessRecords(town);
});

const administrator = () => actorFor(town.people.administrator);

async function keeperOf(taxonomy: Taxonomy) {
  const keeper = await findTaxonomyKeeper(taxonomy, "593");
  if (!keeper) throw new Error(`no ${taxonomy}`);
  return keeper;
}

async function commandFor(taxonomy: Taxonomy) {
  const { version } = await keeperOf(taxonomy);
  return { taxonomy, municipality: "593", version, actor: await administrator(), now };
}

async function merge(taxonomy: Taxonomy, from: string, into: string): Promise<void> {
  expect(await mergeTerms({ ...(await commandFor(taxonomy)), from, into })).toEqual({ ok: true, value: null });
}

const activity = async () => (await ActivityModel.findById(records["activityId"]).orFail()).toObject();
const association = async () => (await AssociationModel.findById(town.association._id).orFail()).toObject();
const term = (taxonomy: Taxonomy, code: string) =>
  keeperOf(taxonomy).then(({ terms }) => terms.find((each) => each.code === code));

describe("an administrator", () => {
  const text = { names: { fi: "Ruoka-apu", sv: "Mathjälp", en: null }, synonyms: ["Nälk", "leipäjono"] };

  test("adds a term, words it anew, retires it and brings it back; all of it stands in the history", async () => {
    expect(await addTerm({ ...(await commandFor("needs")), text })).toMatchObject({ ok: true });
    const renamed = { ...text, names: { ...text.names, fi: "Ruoka" } };
    expect(await rewordTerm({ ...(await commandFor("needs")), term: "ruoka-apu", text: renamed })).toMatchObject({
      ok: true,
    });
    for (const event of ["retireTerm", "restoreTerm"] as const)
      expect(await retireTerm({ ...(await commandFor("needs")), term: "ruoka-apu", event })).toMatchObject({
        ok: true,
      });
    expect(await term("needs", "ruoka-apu")).toMatchObject({ names: { fi: "Ruoka" }, synonyms: ["nälk", "leipäjono"] });
    const { history } = await keeperOf("needs");
    expect(history.map(({ event, facts }) => [event, facts["name"]])).toEqual([
      ["created", undefined],
      ["addTerm", "Ruoka-apu"],
      ["rewordTerm", "Ruoka"],
      ["retireTerm", "Ruoka"],
      ["restoreTerm", "Ruoka"],
    ]);
    expect(firstBrokenEntry(history)).toBeNull();
  });

  test("is told of a stale page, and of a name that is taken; nothing changes", async () => {
    const stale = await commandFor("needs");
    expect(await addTerm({ ...stale, version: stale.version - 1, text })).toMatchObject({
      refusal: { code: "changedMeanwhile" },
    });
    expect(
      await addTerm({ ...stale, text: { ...text, names: { ...text.names, fi: "suru ja menetys" } } }),
    ).toMatchObject({
      refusal: { code: "nameTaken" },
    });
    expect((await keeperOf("needs")).version).toBe(stale.version);
  });

  test("of another municipality edits its own villages, never the lists that all share", async () => {
    const actor = await actorFor(town.people.neighbourAdministrator);
    const shared = { ...(await commandFor("needs")), actor, text };
    expect(await addTerm(shared)).toMatchObject({ refusal: { code: "notAllowed" } });
    expect(await addTerm({ ...shared, municipality: "491" })).toMatchObject({ refusal: { code: "notFound" } });
    const { __v: version } = await MunicipalityModel.findById("491").orFail();
    const village = { ...shared, taxonomy: "villages" as const, municipality: "491", version };
    expect(await addTerm(village)).toMatchObject({ ok: true });
    const coordinator = await actorFor(town.people.coordinator);
    expect(await addTerm({ ...(await commandFor("villages")), actor: coordinator, text })).toMatchObject({
      refusal: { code: "notAllowed" },
    });
  });
});

describe("merging", () => {
  test("takes every record along, each code once, as a version of its own that nobody need look at", async () => {
    await ActivityModel.updateOne(
      { _id: records["activityId"] ?? "" },
      { $set: { needs: ["kipu", "suru", "pitkäaikaissairaus"], reviewedVersion: 0 } },
    );
    await merge("needs", "kipu", "pitkäaikaissairaus");
    expect((await activity()).needs).toEqual(["kipu", "suru", "pitkäaikaissairaus"]);
    await Promise.all([resumeFollowers(now), resumeFollowers(now)]);
    const after = await activity();
    expect(after.needs).toEqual(["pitkäaikaissairaus", "suru"]);
    expect(after.history.at(-1)).toMatchObject({
      event: "termMerged",
      by: { name: "Anna Administrator" },
      facts: { taxonomy: "needs", from: "Kipu", into: "Pitkäaikaissairaus" },
    });
    expect(after.reviewedVersion).toBe(after.versions.at(-1)?.number);
    expect(firstForgedVersion(after.versions, after.history)).toBeNull();
    expect((await term("needs", "pitkäaikaissairaus"))?.synonyms).toContain("smärta");
  });

  test("leaves no link of the directory behind", async () => {
    const asked = await withCurrentCodes(readQuery(new URLSearchParams("need=kipu&need=suru&need=pitkäaikaissairaus")));
    expect(asked.chosen.need).toEqual(["pitkäaikaissairaus", "suru"]);
  });

  test("that was interrupted goes on where it was, and a second round changes nothing", async () => {
    const { modifiedCount: all } = await AssociationModel.updateMany({}, { $set: { fields: ["urheilu", "liikunta"] } });
    await merge("fields", "urheilu", "liikunta");
    const { terms } = await keeperOf("fields");
    const stamp = { at: now, by: { personId: null, name: "Kumppani" } };
    const [link] = TAXONOMY_LINKS.fields;
    await link?.rewrite(town.association._id, { taxonomy: "fields", terms, scope: { municipality: null }, stamp });
    expect(await AssociationModel.countDocuments({ fields: "urheilu" })).toBe(all - 1);
    expect(await resumeFollowers(now)).toEqual({ done: 1, failed: [] });
    expect(await AssociationModel.countDocuments({ fields: "urheilu" })).toBe(0);
    const { __v: version } = await association();
    await TaxonomyModel.updateOne({ _id: "fields" }, { $set: { followed: false } });
    await resumeFollowers(now);
    expect(await association()).toMatchObject({ __v: version, fields: ["liikunta"] });
    expect(await resumeFollowers(now)).toEqual({ done: 0, failed: [] });
  });

  test("of words answered yes and no leaves one answer, the one given with the word that remains", async () => {
    await AssociationModel.updateOne(
      { _id: town.association._id },
      { $set: { accessibility: ["pyörätuolipaikat", "selkokieli"], notAccessible: ["pyörätuolilla mukaan"] } },
    );
    await merge("accessibility", "pyörätuolipaikat", "pyörätuolilla mukaan");
    await resumeFollowers(now);
    expect(await association()).toMatchObject({
      accessibility: ["selkokieli"],
      notAccessible: ["pyörätuolilla mukaan"],
    });
  });

  test("of villages stays within the municipality", async () => {
    const elsewhere = await AssociationModel.create({
      municipality: "491",
      name: "Naapurit ry",
      homeMunicipality: "Mikkeli",
      operatingArea: ["Naarajärvi"],
      contact: {},
    });
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { operatingArea: ["Naarajärvi"] } });
    await ActivityModel.updateOne({ _id: records["activityId"] ?? "" }, { $set: { "place.village": "Naarajärvi" } });
    await merge("villages", "Naarajärvi", "Keskusta");
    await resumeFollowers(now);
    expect((await association()).operatingArea).toEqual(["Keskusta"]);
    expect((await activity()).place).toMatchObject({ name: "Tori", village: "Keskusta" });
    expect((await AssociationModel.findById(elsewhere._id).orFail()).operatingArea).toEqual(["Naarajärvi"]);
  });

  test("of units reaches programmes, calls, cases, batches and posts, and no right is lost on the way", async () => {
    const { preparer, secondPreparer, culturePreparer } = town.people;
    await PersonModel.updateOne({ _id: secondPreparer._id }, { $set: { "staff.0.units": ["culture", "sports"] } });
    await merge("units", "sports", "culture");
    for (const person of [preparer, culturePreparer]) {
      const actor = await actorFor(person);
      expect(actor.staff[0]?.units.toSorted()).toEqual(["culture", "sports"]);
      expect(await findOfficeCase(actor, "viewCase", records["caseId"])).not.toBeNull();
    }
    await resumeFollowers(now);
    const held = await Promise.all([
      ProgrammeModel.distinct("unit", { municipality: "593" }),
      CallModel.distinct("unit", { municipality: "593" }),
      GrantCaseModel.distinct("unit"),
      PaymentBatchModel.distinct("units"),
      PersonModel.distinct("staff.units", { "staff.municipality": "593" }),
    ]);
    expect(held).toEqual([["culture"], ["culture"], ["culture"], ["culture"], ["culture"]]);
    const { staff } = await PersonModel.findById(secondPreparer._id).orFail();
    expect(staff[0]?.units).toEqual(["culture"]);
    expect(await CallModel.distinct("unit", { municipality: "491" })).toEqual(["sports"]);
  });
});
