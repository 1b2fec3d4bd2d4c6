import { beforeAll, expect, test } from "vitest";
import { moderationSchema } from "#domain/associations/moderation";
import { findArchived } from "#models/archived-association.server";
import { AssociationModel } from "#models/association.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { archiveAssociation } from "#use-cases/archive-association.server";
import { moderateAssociation } from "#use-cases/moderate-association.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const stored = () => AssociationModel.findById(town.association._id).orFail();
const archive = async (mergedInto: string | null, name: "coordinator" | "editor" = "coordinator") =>
  archiveAssociation({
    ...{ associationId: town.association._id, archiveReason: "merged", mergedInto, reason: "Yhdistyivät.", now },
    actor: await actorFor(town.people[name]),
  });

test("what it was merged into is found by its name, and nothing happens where it is not", async () => {
  expect(await archive("Olematon ry")).toMatchObject({ refusal: { code: "notInDirectory", field: "mergedInto" } });
  expect(await archive("Kiskolan Kulkijat ry")).toMatchObject({ refusal: { code: "notInDirectory" } });
  expect(await archive("Laulun Ystävät ry", "editor")).toMatchObject({ refusal: { code: "notFound" } });
  expect(await stored()).toMatchObject({ status: "published", archiveReason: null });
  expect(await findArchived(town.association._id)).toBeNull();
});

test("an archived association says what became of it, and its people are told why", async () => {
  expect(await archive("Laulun Ystävät ry")).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ status: "archived", archiveReason: "merged" });
  expect((await stored()).pendingNotices.at(-1)).toMatchObject({
    kind: "associationArchived",
    facts: { reason: "Yhdistyivät." },
  });
  expect(await findArchived(town.association._id)).toMatchObject({
    name: "Kiskolan Kulkijat ry",
    reason: "merged",
    into: { id: town.otherAssociation._id, name: "Laulun Ystävät ry" },
  });
});

test("restoring brings everything back but the reason, and tells its people", async () => {
  const actor = await actorFor(town.people.coordinator);
  const restore = { associationId: town.association._id, event: "restore" as const, reason: null, actor, now };
  expect(await moderateAssociation(restore)).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ status: "published", archiveReason: null, mergedInto: null });
  expect((await stored()).pendingNotices.at(-1)).toMatchObject({ kind: "associationRestored" });
  expect(await moderateAssociation(restore)).toMatchObject({ ok: false });
});

test.each([
  [{ event: "archive", reason: "x" }, ["archiveReason"]],
  [{ event: "archive", reason: "x", archiveReason: "merged" }, ["mergedInto"]],
  [{ event: "archive", archiveReason: "struck" }, ["reason"]],
  [{ event: "archive", reason: "x", archiveReason: "unconfirmed" }, ["archiveReason"]],
  [{ event: "archive", reason: "x", archiveReason: "struck" }, []],
  [{ event: "restore" }, []],
])("the form %o lacks %o", (form, missing) => {
  const parsed = moderationSchema.safeParse(form);
  expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0])).toEqual(missing);
});
