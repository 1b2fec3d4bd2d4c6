import type { LoaderFunctionArgs } from "@remix-run/node";
import pino from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { AssociationModel } from "#models/association.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";
import type { Person } from "#models/person.server";
import {
  actorFor,
  makeAssociation,
  makePerson,
  makeTown,
  sessionCookie,
  TOWN_NOW,
  type Town,
} from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeAccessRecords } from "#tests/support/access-records";
import { answerReport } from "#use-cases/answer-report.server";
import { reportError } from "#use-cases/report-error.server";
import { loader } from "../../app/routes/my_.associations.$associationId/route";
import { loader as deskLoader } from "../../app/routes/my/route";
import { loader as membersLoader } from "../../app/routes/my_.associations.$associationId_.members/route";

testDatabase();

let town: Town;
let helper: Person;
beforeAll(async () => {
  town = await makeTown();
  await makeAccessRecords(town);
  await GrantCaseModel.updateOne({}, { "claims.0.status": "returned" });
  helper = await makePerson("Kati Katto");
  const umbrella = await makeAssociation({ name: "Katto ry", kind: "umbrella" }, [helper, "editor"]);
  await AssociationModel.updateOne({ _id: town.association._id }, { editableByUmbrellas: [umbrella._id] });
});

async function argsFor(person: Person): Promise<LoaderFunctionArgs> {
  const associationId = town.association._id;
  const headers = { Cookie: await sessionCookie(person, TOWN_NOW) };
  const log = pino({ level: "silent" });
  return {
    request: new Request(`http://localhost/my/associations/${associationId}`, { headers }),
    params: { associationId },
    context: { arrivedAt: TOWN_NOW, requestId: "test", nonce: "", clientKey: "client", log },
  };
}

test("its own people see what waits, grants among it, and how much is told", async () => {
  const { association } = await loader(await argsFor(town.people.editor));
  expect(association.isHelper).toBe(false);
  expect(association.toDos.map(({ kind }) => kind)).toContain("claimReturned");
  expect(association.completeness).toMatchObject({ next: "description" });
  expect(association.completeness.percent).toBeGreaterThan(25);
});

test("a helper of its umbrella organisation sees the same desk without grants and members", async () => {
  const { association } = await loader(await argsFor(helper));
  expect(association).toMatchObject({ isHelper: true, isEditable: true, isDue: true });
  expect(association.toDos.map(({ kind }) => kind)).toEqual(["profileGap"]);
  await expect(membersLoader(await argsFor(helper))).rejects.toMatchObject({ status: 404 });
});

test("a reported mistake waits on the desk until it is answered, for a helper too", async () => {
  const report = { reportId: newId(), kind: "association", recordId: town.association._id, reason: "contact" } as const;
  await reportError({ ...report, message: "Puhelin ei vastaa.", email: null, locale: "fi", now: TOWN_NOW });
  const waiting = { kind: "errorReported", id: town.association._id };
  const { desk } = await deskLoader(await argsFor(town.people.editor));
  expect(desk.toDos).toContainEqual(expect.objectContaining(waiting));
  for (const person of [town.people.editor, helper])
    expect((await loader(await argsFor(person))).association.toDos).toContainEqual(expect.objectContaining(waiting));
  const actor = await actorFor(town.people.editor);
  const answer = { reportId: report.reportId, event: "correct", answer: "Uusi numero.", actor, now: TOWN_NOW } as const;
  expect(await answerReport(answer)).toMatchObject({ ok: true });
  const after = (await loader(await argsFor(helper))).association.toDos.map(({ kind }) => kind);
  expect(after).not.toContain("errorReported");
});

describe("while the city looks at what was sent", () => {
  const SENT = new Date("2027-01-12T09:00:00Z");
  beforeAll(async () => {
    const { _id: by, name } = town.people.editor;
    const submit = { id: newId(), event: "submit", at: SENT, by: { personId: by, name }, facts: {}, hash: "" };
    await AssociationModel.updateOne({ _id: town.association._id }, { status: "submitted", history: [submit] });
  });

  test("its people are told until when, by whom and whom to ask; the desk tells the day too", async () => {
    const { association } = await loader(await argsFor(town.people.editor));
    expect(association.waits).toEqual({
      answerBy: "2027-01-19",
      isLate: false,
      municipality: "Pieksämäki",
      askAt: town.people.coordinator.email,
    });
    const { desk } = await deskLoader(await argsFor(town.people.editor));
    expect(desk.associations).toMatchObject([{ status: "submitted", wait: { answerBy: "2027-01-19" } }]);
  });

  test("a day late is said to be late, and nobody waits once it is answered", async () => {
    const args = await argsFor(town.people.editor);
    const longAgo = new Date("2027-01-07T09:00:00Z");
    await AssociationModel.updateOne({ _id: town.association._id }, { "history.0.at": longAgo });
    expect((await loader(args)).association.waits).toMatchObject({ isLate: true });
    await AssociationModel.updateOne({ _id: town.association._id }, { status: "published" });
    expect((await loader(args)).association.waits).toBeNull();
    expect((await deskLoader(args)).desk.associations).toMatchObject([{ wait: null }]);
  });
});
