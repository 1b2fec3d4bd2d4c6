import { beforeAll, expect, test } from "vitest";
import { readTiedRefusal } from "#domain/tied-refusal";
import { AssessmentModel } from "#models/assessment.server";
import { CallModel } from "#models/call.server";
import { GrantCaseModel } from "#models/grant-case.server";
import type { Person } from "#models/person.server";
import { TieModel } from "#models/tie.server";
import { OFFICE_ACCESS } from "#tests/support/access/office";
import { askOffice, officeRoute } from "#tests/support/ask-route";
import { makeAccessRecords } from "#tests/support/access-records";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeFinishedList } from "#tests/support/finished-list";
import { declareTie } from "#use-cases/declare-tie.server";

testDatabase();

/** Where one tells that one is disqualified: the only page of a case that stays open. */
const TELLING = "office.cases.$caseId_.disqualification";
const OF_A_CASE = Object.keys(OFFICE_ACCESS).filter((name) => name.includes("$caseId") && name !== TELLING);

let town: Town;
let params: Record<string, string>;
let listed: string;
beforeAll(async () => {
  town = await makeTown();
  params = await makeAccessRecords(town);
  const [preparer, decisionMaker] = [await actorFor(town.people.preparer), await actorFor(town.people.decisionMaker)];
  ({ callId: listed } = await makeFinishedList({ town, preparer, decisionMaker, year: 2031 }));
  for (const { _id: personId } of [town.people.secondPreparer, town.people.decisionMaker])
    await TieModel.create({
      ...{ municipality: "593", personId, associationId: town.association._id },
      ...{ kind: "relative", status: "inForce" },
    });
});

const ask = async (name: string, method: "GET" | "POST", person: Person, of = params): Promise<unknown> =>
  askOffice(name, { person, params: of, form: method === "POST" ? {} : undefined });

async function statusFor(name: string, method: "GET" | "POST", person: Person): Promise<number> {
  try {
    const result = await ask(name, method, person);
    return result instanceof Response ? result.status : 200;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
}

test("there are routes of a case to ask", () => expect(OF_A_CASE.length).toBeGreaterThan(5));

test.each(OF_A_CASE)(
  "%s is closed to an official with a declared tie, and to a member, whatever they do there",
  async (name) => {
    const route = await officeRoute(name);
    for (const person of [town.people.secondPreparer, town.people.decisionMaker, town.people.ownPreparer]) {
      if (route?.loader) expect([403, 404], `${person.name} reads`).toContain(await statusFor(name, "GET", person));
      if (route?.action) expect([403, 404], `${person.name} writes`).toContain(await statusFor(name, "POST", person));
    }
  },
);

test("whoever is tied to a case is told why it is closed, and who handles it instead; an outsider is told nothing", async () => {
  const { secondPreparer, ownPreparer, culturePreparer, preparer, preparerAndPayer } = town.people;
  const told = async (person: Person): Promise<unknown> => {
    const thrown = await ask("office.cases.$caseId", "GET", person).catch((error: unknown) => error);
    return thrown instanceof Response ? thrown.text() : expect.fail();
  };
  const handlers = [preparer.name, preparerAndPayer.name].toSorted();
  const applicant = town.association.name;
  const reasonOf = async (person: Person) => {
    const tied = readTiedRefusal(JSON.parse(String(await told(person))));
    return tied && { ...tied, handlers: tied.handlers.toSorted() };
  };
  const { caseId = "" } = params;
  const mend = `/office/cases/${caseId}/disqualification`;
  expect(await reasonOf(secondPreparer)).toEqual({ why: "tie", applicant, handlers, back: "/office/cases", mend });
  const byMembership = { why: "member", applicant, handlers, back: "/office/cases", mend: null };
  expect(await reasonOf(ownPreparer)).toEqual(byMembership);
  expect(await told(culturePreparer)).toBe("");
});

test.each(["office.calls_.$callId_.decision_.tabling", "office.calls_.$callId_.proposal_.return"])(
  "%s, where every line is handled at once, is closed to whoever is tied to one",
  async (name) => {
    const tied = name.includes("tabling") ? town.people.decisionMaker : town.people.secondPreparer;
    expect(await statusFor(name, "GET", tied)).toBe(403);
    expect(await statusFor(name, "POST", tied)).toBe(403);
  },
);

test.each(["office.calls_.$callId_.agenda", "office.calls_.$callId_.proposal"])(
  "%s tells whoever is tied to a line nothing by which its sums could be counted, and everybody else all",
  async (name) => {
    const told = async (person: Person) => JSON.stringify(await ask(name, "GET", person, { callId: listed }));
    expect(await told(town.people.preparer)).toContain(String(2_000_00));
    for (const person of [town.people.secondPreparer, town.people.decisionMaker]) {
      expect(await told(person)).not.toContain(String(2_000_00));
      expect(await told(person)).not.toContain(String(6_000_00));
      expect(await told(person)).toContain(town.association.name);
    }
  },
);

test("nothing of a hidden score is in the page of an assessor who has not given theirs", async () => {
  const { callId = "", caseId = "" } = params;
  await GrantCaseModel.updateOne({ _id: caseId }, { $set: { status: "inPreparation" } });
  await AssessmentModel.create({
    ...{ municipality: "593", unit: "sports", callId, caseId, schemeVersion: 1, status: "given" },
    assessor: { personId: town.people.preparerAndPayer._id, name: "Paula Both" },
    given: [{ number: 1, marks: { reach: 3, need: 1 }, comments: { reach: "salainen sana" }, givenAt: TOWN_NOW }],
  });
  const pages = ["office.calls_.$callId_.scoring_.$caseId", "office.calls_.$callId_.scoring"];
  for (const name of pages) {
    const told = JSON.stringify(await ask(name, "GET", town.people.preparer));
    expect(told).not.toMatch(/salainen sana|"reach":3/);
    expect(told).not.toContain('"mean"');
  }
  const seen = JSON.stringify(
    await ask("office.calls_.$callId_.scoring_.$caseId", "GET", town.people.preparerAndPayer),
  );
  expect(seen).toContain("salainen sana");
});

test("whoever was named from outside to score a case tells there that they are tied to it, and is told why it is closed", async () => {
  const { outsider, preparer } = town.people;
  const { callId = "", caseId = "" } = params;
  const { associationId } = await GrantCaseModel.findById(caseId).orFail().lean<{ associationId: string }>().exec();
  const tell = async (of: string | null) =>
    declareTie({
      ...{ associationId, caseId: of, kind: "relative", words: "", sinceOn: null, untilOn: null },
      ...{ actor: await actorFor(outsider), now: TOWN_NOW },
    });
  expect(await statusFor(TELLING, "GET", outsider)).toBe(404);
  expect(await tell(caseId)).toMatchObject({ refusal: { code: "notFound" } });
  const assessors = [outsider, preparer].map(({ _id: personId, name }) => ({ personId, name }));
  await CallModel.updateOne({ _id: callId }, { $set: { assessors } });
  expect(await statusFor(TELLING, "GET", outsider)).toBe(200);
  expect(await tell(null)).toMatchObject({ refusal: { code: "notFound" } });
  expect(await tell(caseId)).toMatchObject({ ok: true });
  const scoring = "office.calls_.$callId_.scoring_.$caseId";
  const closed = await ask(scoring, "GET", outsider).catch((error: unknown) => error);
  const body: unknown = closed instanceof Response ? await closed.json() : null;
  expect(readTiedRefusal(body)).toMatchObject({
    ...{ why: "tie", handlers: [preparer.name] },
    ...{ back: `/office/calls/${callId}/scoring`, mend: `/office/cases/${caseId}/disqualification` },
  });
  expect(await statusFor(scoring, "POST", outsider)).toBe(403);
  expect(await statusFor("office.calls_.$callId_.scoring", "GET", outsider)).toBe(200);
});

test("a tie told of by mistake is ended where it was told, by the person alone and with the reason, and stays in the history", async () => {
  const { outsider, preparer } = town.people;
  const { caseId = "" } = params;
  const { tieId } = (await ask(TELLING, "GET", outsider)) as { tieId: string };
  const end = async (person: Person, reason: string) => {
    const form = { intent: "end", tieId, reason };
    const answer = await askOffice(TELLING, { person, params, form }).catch((thrown: unknown) => thrown);
    return answer instanceof Response ? answer.status : answer;
  };
  expect(await end(outsider, " ")).toMatchObject({
    data: { errors: { reason: expect.arrayContaining(["required"]) as string[] } },
  });
  expect(await end(preparer, "Ei minun.")).toBe(404);
  expect(await statusFor("office.calls_.$callId_.scoring_.$caseId", "GET", outsider)).toBe(403);
  expect(await end(outsider, "Painoin väärää hakemusta.")).toBe(303);
  expect(await statusFor("office.calls_.$callId_.scoring_.$caseId", "GET", outsider)).toBe(200);
  const tie = await TieModel.findById(tieId).orFail().lean().exec();
  expect(tie).toMatchObject({ caseId, status: "ended" });
  expect(tie.history.map(({ event, reason }) => [event, reason])).toEqual([
    ["declare", null],
    ["end", "Painoin väärää hakemusta."],
  ]);
});
