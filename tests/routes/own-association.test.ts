import type { LoaderFunctionArgs } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { AssociationModel } from "#models/association.server";
import { GrantCaseModel } from "#models/grant-case.server";
import type { Person } from "#models/person.server";
import { makeAssociation, makePerson, makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeAccessRecords } from "#tests/support/access-records";
import { loader } from "../../app/routes/my_.associations.$associationId/route";
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
