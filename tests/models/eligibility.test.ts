import { beforeAll, expect, test } from "vitest";
import { AssociationModel } from "#models/association.server";
import { CallModel } from "#models/call.server";
import { eligibilityOf, openRules } from "#models/eligibility.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProgrammeModel } from "#models/programme.server";
import { upgradeGrants } from "#models/upgrade-grants.server";
import { makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { FULL_APPLICATION, makeCall } from "#tests/support/town-grants";
import { OPEN_RULES, type GrantRules } from "#domain/grants/programme-rules";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const RULES: GrantRules = {
  ...OPEN_RULES,
  category: "sport",
  eligibility: { ...OPEN_RULES.eligibility, home: "home", onePerCategory: true },
};

const file = (callId: string, status: "draft" | "submitted" | "withdrawn") =>
  GrantCaseModel.create({
    ...{ municipality: "593", unit: "sports", callId, status },
    ...{ associationId: town.association._id, applicantName: town.association.name, application: FULL_APPLICATION },
  });

test("an application in the same category and year counts once it is filed, and not after it was withdrawn", async () => {
  const programme = await ProgrammeModel.findOne({ municipality: "593" }).orFail();
  const [own, other, lastYear] = [
    await makeCall(programme._id, 2031, { rules: RULES }),
    await makeCall("elsewhere", 2031, { rules: RULES }),
    await makeCall("elsewhere", 2030, { rules: RULES }),
  ];
  const mine = await file(own._id, "draft");
  const category = async () =>
    (await eligibilityOf(mine.toObject(), own)).find(({ code }) => code === "category")?.verdict;
  await file(lastYear._id, "submitted");
  const second = await file(other._id, "draft");
  expect(await category()).toBe("met");
  await GrantCaseModel.updateOne({ _id: second._id }, { status: "submitted" });
  expect(await category()).toBe("notMet");
  await GrantCaseModel.updateOne({ _id: second._id }, { status: "withdrawn" });
  expect(await category()).toBe("met");
});

test("the home is looked up among the municipality's names", async () => {
  const call = await makeCall("home", 2031, { rules: RULES });
  const mine = (await file(call._id, "draft")).toObject();
  const home = async (homeMunicipality: string) => {
    await AssociationModel.updateOne({ _id: town.association._id }, { homeMunicipality });
    return (await eligibilityOf(mine, call)).find(({ code }) => code === "home")?.verdict;
  };
  expect(await home("pieksämäki")).toBe("met");
  expect(await home("Mikkeli")).toBe("notMet");
});

test("the year that an association told itself is enough where the city's records tell nothing, once it is long enough ago", async () => {
  const rules = { ...RULES, eligibility: { ...RULES.eligibility, activeMonths: 12 } };
  const call = await makeCall("active", 2031, { rules });
  const mine = (await file(call._id, "draft")).toObject();
  const active = async (activeSinceYear: number | null) => {
    await AssociationModel.updateOne({ _id: town.association._id }, { activeSinceYear });
    return (await eligibilityOf(mine, call)).find(({ code }) => code === "active");
  };
  expect(await active(null)).toMatchObject({ verdict: "toCheck", activity: { since: null } });
  expect(await active(1987)).toMatchObject({ verdict: "met", activity: { since: { on: "1987-12-31", by: "told" } } });
  expect(await active(2030)).toMatchObject({ verdict: "toCheck" });
  mine.application.activeSinceYear = 2025;
  expect(await active(1987)).toMatchObject({ verdict: "met", activity: { since: { on: "2025-12-31", by: "told" } } });
  await AssociationModel.updateOne({ _id: town.association._id }, { activeSinceYear: null });
});

test("what an earlier program stored without rules keeps nobody out", async () => {
  const call = await makeCall("earlier", 2031);
  await CallModel.collection.updateOne({ _id: call._id as never }, { $unset: { rules: 1 } });
  await upgradeGrants();
  await upgradeGrants();
  expect((await CallModel.findById(call._id).orFail()).toObject().rules).toEqual(OPEN_RULES);
});

test("an advance that an earlier program allowed is limited by nothing but the award", async () => {
  const call = await makeCall("earlierAdvance", 2031);
  const terms = { purpose: { fi: "Tapahtumat", sv: null, en: null }, advance: true };
  await CallModel.collection.updateOne({ _id: call._id as never }, { $set: { terms } });
  await ProgrammeModel.collection.updateMany({}, { $unset: { advancePercent: 1 } });
  await upgradeGrants();
  await upgradeGrants();
  expect(await CallModel.findById(call._id).lean()).toMatchObject({ terms: { ...terms, advancePercent: null } });
  expect(await ProgrammeModel.findOne({ advancePercent: { $exists: false } }).lean()).toBeNull();
});

test("the rules that the cases of a list do not meet are told of each, the category's by its own other applications", async () => {
  const [call, other] = [
    await makeCall("list", 2032, { rules: { ...RULES, ownSharePercent: 20 } }),
    await makeCall("elsewhere", 2032, { rules: RULES }),
  ];
  const fileFor = async (callId: string, associationId: string, totalCostsCents: number) => {
    const { _id } = await GrantCaseModel.create({
      ...{ municipality: "593", unit: "sports", callId, status: "submitted", applicantName: "Hakija", associationId },
      application: { ...FULL_APPLICATION, totalCostsCents, ownShareCents: 1_000_00, requestedCents: 1_600_01 },
    });
    return _id;
  };
  await AssociationModel.updateOne({ _id: town.association._id }, { homeMunicipality: "Mikkeli" });
  await AssociationModel.updateOne({ _id: town.otherAssociation._id }, { homeMunicipality: "Pieksämäki" });
  await fileFor(other._id, town.otherAssociation._id, 2_000_00);
  const away = await fileFor(call._id, town.association._id, 2_000_00);
  const second = await fileFor(call._id, town.otherAssociation._id, 9_000_00);
  // As the page of the list asks: with the call as a document of the database.
  const stored = await CallModel.findById(call._id).orFail();
  expect([...(await openRules([away, second], stored))]).toEqual([
    [away, { unmet: ["home", "cityShare"], lacksNumber: false }],
    [second, { unmet: ["category", "ownShare"], lacksNumber: false }],
  ]);
});
