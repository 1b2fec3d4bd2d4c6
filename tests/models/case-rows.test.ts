import { beforeAll, describe, expect, test } from "vitest";
import type { CaseRow } from "#domain/grants/case-table/columns";
import { CallModel } from "#models/call.server";
import { caseRows } from "#models/case-rows.server";
import { newId } from "#models/define-model.server";
import { findLastYearAwards } from "#models/filed-cases.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";
import { testDatabase } from "#tests/support/database";
import { fileCase } from "#tests/support/filed-list";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { onManyCases } from "#use-cases/on-many-cases.server";
import { keepCaseView } from "#use-cases/keep-case-view.server";
import { removeCaseView } from "#use-cases/remove-case-view.server";
import { submitApplication } from "#use-cases/submit-application.server";
import { viewsFor } from "#models/case-table-view.server";

testDatabase();

let town: Town;
let own: string;
let other: string;
beforeAll(async () => {
  town = await makeTown();
  const file = async (association: Town["association"], person: Town["people"]["signatory"]) => {
    const draft = await makeDraft({ call: town.openCall, association });
    const actor = await actorFor(person);
    await submitApplication({ caseId: draft._id, version: draft.__v, declared: true, actor, now: TOWN_NOW });
    return draft._id;
  };
  own = await file(town.association, town.people.signatory);
  other = await file(town.otherAssociation, town.people.outsider);
});

const rowsFor = async (name: keyof Town["people"]): Promise<CaseRow[]> =>
  caseRows({ actor: await actorFor(town.people[name]), now: TOWN_NOW, locale: "fi", withScores: false });
const rowFor = async (name: keyof Town["people"], caseId: string) =>
  (await rowsFor(name)).find((row) => row.caseId === caseId);

describe("the rows of the case table", () => {
  test("end at the border of the municipality and the unit", async () => {
    expect((await rowsFor("preparer")).map(({ caseId }) => caseId).sort()).toEqual([own, other].sort());
    expect(await rowsFor("culturePreparer")).toEqual([]);
    expect(await rowsFor("neighbourPreparer")).toEqual([]);
    expect(await rowsFor("coordinator")).toEqual([]);
  });

  test("tell one who is disqualified which case it is, and nothing of it", async () => {
    const told = Object.entries((await rowFor("ownPreparer", own)) ?? {}).filter(
      ([, value]) => value !== null && value !== "",
    );
    expect(Object.fromEntries(told)).toEqual({
      ...{ caseId: own, isDisqualified: true, applicant: "Kiskolan Kulkijat ry", year: "2027", labels: [] },
      ...{ caseNumber: "PKS-2027-0001", programme: "Liikunnan toiminta-avustus" },
    });
    expect(await rowFor("ownPreparer", other)).toMatchObject({ isDisqualified: false, applied: 3_000_00 });
  });

  test("add up what a call of last year gave an association in several decisions, as its lists do", async () => {
    const decided = { outcome: "grant", reason: "", decidingBody: "leisureBoard", meetingDate: "2026-03-02" };
    for (const turn of [1, 2]) {
      const filed = { callId: town.closedCall._id, association: town.otherAssociation, turn };
      const grantCase = await GrantCaseModel.findById(await fileCase(filed, "decided")).orFail();
      const told = { decisionId: newId(), section: "1", noticeSentOn: "2026-03-03", appealUntil: "2026-03-23" };
      grantCase.set({ decision: { ...decided, ...told, awardedCents: turn * 100_00 } });
      await grantCase.save();
    }
    expect(await rowFor("preparer", other)).toMatchObject({ lastYear: 300_00 });
    expect((await findLastYearAwards(town.openCall)).get(town.otherAssociation._id)).toBe(300_00);
  });

  test("are as the database has them at each asking", async () => {
    expect(await rowFor("preparer", other)).toMatchObject({ missing: 0, status: "submitted" });
    const isAsked = { of: "all" as const, tests: [{ field: "big", is: "equals" as const, value: true }] };
    const definition = formOf(
      field("yesNo", { id: "big" }),
      field("budget", { id: "budget", ownShareBp: null, condition: isAsked }),
    );
    await CallModel.updateOne({ _id: town.openCall._id }, { form: { formId: newId(), version: 1, definition } });
    const record = await GrantCaseModel.findById(other).orFail();
    record.attachments.splice(0);
    record.application.title = "";
    const costs = [{ id: "a", name: "Vuokra", cents: 1_00, note: "" }];
    const budget = { kind: "budget", costs, income: [], ownShareCents: record.application.ownShareCents };
    const answers = { budget: { ...budget, ownShareNote: "" }, big: { kind: "yesNo", yes: true } };
    record.set("application.answers", answers);
    Object.assign(record.application, { otherFundingCents: 0, totalCostsCents: 3_800_00 });
    await record.save();
    // The attachment, the title, and costs that are not those of the budget.
    expect(await rowFor("preparer", other)).toMatchObject({ missing: 3, title: "" });
    record.set("application.answers", { ...answers, big: { kind: "yesNo", yes: false } });
    await record.save();
    // A budget that is not asked any more is none.
    expect(await rowFor("preparer", other)).toMatchObject({ missing: 2 });
  });
});

describe("what is done to many cases", () => {
  test("gives them to a preparer, leaves alone what may not be, and is taken back", async () => {
    const actor = await actorFor(town.people.preparer);
    const { ownPreparer, preparer } = town.people;
    const many = { intent: "assign" as const, case: [own, other], preparerId: ownPreparer._id };
    const outcome = await onManyCases(many, actor, TOWN_NOW);
    expect(outcome).toEqual({ done: 1, refused: [{ caseId: own, code: "preparerMayNot" }], before: [other] });
    expect(await rowFor("preparer", other)).toMatchObject({ preparer: ownPreparer.name, preparerId: ownPreparer._id });
    const back = await onManyCases({ intent: "giveBack", before: outcome.before }, actor, TOWN_NOW);
    expect(back).toMatchObject({ done: 1, refused: [] });
    expect((await caseNow(other)).preparer).toBeNull();
    const mine = await onManyCases({ ...many, preparerId: preparer._id }, actor, TOWN_NOW);
    expect(mine).toMatchObject({ done: 2 });
  });

  test("labels only what has no such label, so that taking it back leaves the others", async () => {
    const actor = await actorFor(town.people.preparer);
    await onManyCases({ intent: "label", case: [own], label: "kiire" }, actor, TOWN_NOW);
    const outcome = await onManyCases({ intent: "label", case: [own, other], label: "kiire" }, actor, TOWN_NOW);
    expect(outcome).toEqual({ done: 2, refused: [], before: [other] });
    expect((await rowFor("preparer", other))?.labels).toEqual(["kiire"]);
    await onManyCases({ intent: "unlabel", case: outcome.before, label: "kiire" }, actor, TOWN_NOW);
    expect([(await caseNow(own)).labels, (await caseNow(other)).labels]).toEqual([["kiire"], []]);
  });

  test("tells of each case that was left alone the state that kept it so", async () => {
    const actor = await actorFor(town.people.preparer);
    await onManyCases({ intent: "start", case: [other] }, actor, TOWN_NOW);
    const again = await onManyCases({ intent: "start", case: [other] }, actor, TOWN_NOW);
    expect(again.refused).toEqual([{ caseId: other, code: "eventNotAllowed", state: "inPreparation" }]);
  });

  test("does nothing for those who may not prepare the case", async () => {
    for (const name of ["decisionMaker", "culturePreparer", "ownPreparer"] as const) {
      const outcome = await onManyCases({ intent: "start", case: [own] }, await actorFor(town.people[name]), TOWN_NOW);
      expect(outcome.done).toBe(0);
    }
    expect((await caseNow(own)).status).toBe("submitted");
  });
});

describe("a view that is kept", () => {
  test("is one's own until it is shared, and then the unit's; one name is one view", async () => {
    const [preparer, second, culture] = await Promise.all(
      [town.people.preparer, town.people.secondPreparer, town.people.culturePreparer].map((person) => actorFor(person)),
    );
    if (!preparer || !second || !culture) throw new Error("no people");
    await keepCaseView({
      name: "Kylittäin",
      query: "group=village&page=3&nonsense=1",
      isShared: false,
      actor: preparer,
    });
    expect(await viewsFor(second)).toEqual([]);
    await keepCaseView({ name: "Kylittäin", query: "group=village&sort=-applied", isShared: true, actor: preparer });
    expect(await viewsFor(second)).toMatchObject([
      { name: "Kylittäin", query: "group=village&sort=-applied", isOwn: false },
    ]);
    expect(await viewsFor(culture)).toEqual([]);
    const [view] = await viewsFor(preparer);
    expect(await removeCaseView({ viewId: view?._id ?? "", actor: second })).toMatchObject({ ok: false });
    expect(await removeCaseView({ viewId: view?._id ?? "", actor: preparer })).toMatchObject({ ok: true });
    expect(await viewsFor(second)).toEqual([]);
  });
});
