import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, expect, test } from "vitest";
import { associationDraftSchema } from "#domain/associations/association-profile";
import { basedOn } from "#domain/records/edit-basis";
import { AssociationModel } from "#models/association.server";
import { ChangeLookModel } from "#models/change-look.server";
import { lastVersionOf } from "#models/versions.server";
import { actorFor, makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { updateAssociation } from "#use-cases/update-association.server";
import { loader } from "../../app/routes/office.changes_.$recordKind.$recordId/route";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
  const associationId = town.association._id;
  const presentation = associationDraftSchema.parse({
    ...{ name: "x", kind: "association", municipality: "593", description: "Kävelemme." },
    ...{ contactRole: "sihteeri", contactEmail: "seura@example.org" },
  });
  const basis = basedOn(lastVersionOf(await AssociationModel.findById(associationId).orFail()));
  const command = { associationId, identity: null, presentation, basis, now: TOWN_NOW };
  const edited = await updateAssociation({ ...command, actor: await actorFor(town.people.editor) });
  expect(edited).toMatchObject({ ok: true });
});

async function open(headers: Record<string, string> = {}): Promise<void> {
  const log = pino({ level: "silent" });
  const context: AppLoadContext = { arrivedAt: TOWN_NOW, requestId: "test", nonce: "", clientKey: "client", log };
  const recordId = town.association._id;
  const Cookie = await sessionCookie(town.people.coordinator, TOWN_NOW);
  const request = new Request(`http://localhost/office/changes/association/${recordId}`, {
    headers: { ...headers, Cookie },
  });
  await loader({ request, params: { recordKind: "association", recordId }, context });
}

test("a page fetched ahead of anybody's asking has been looked at by nobody", async () => {
  await open({ "Sec-Purpose": "prefetch;prerender" });
  await open({ Purpose: "prefetch" });
  expect(await ChangeLookModel.countDocuments()).toBe(0);
  await open();
  expect(await ChangeLookModel.countDocuments()).toBe(1);
});
