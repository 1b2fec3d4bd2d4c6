import { beforeAll, expect, test } from "vitest";
import { AssociationModel } from "#models/association.server";
import { PersonModel } from "#models/person.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { addMember } from "#use-cases/add-member.server";
import { removeMember } from "#use-cases/remove-member.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const stored = () => AssociationModel.findById(town.association._id).orFail();
const command = async (person = town.people.signatory) => ({
  associationId: town.association._id,
  actor: await actorFor(person),
  now,
});

test("a signatory adds a person nobody knew, who is told once", async () => {
  const adding = { ...(await command()), email: "uusi@example.org", role: "editor", locale: "sv" } as const;
  expect(await addMember(adding)).toMatchObject({ ok: true });
  const person = await PersonModel.findOne({ email: "uusi@example.org" }).orFail();
  const association = await stored();
  expect(person.locale).toBe("sv");
  expect(association.members.at(-1)).toMatchObject({ personId: person._id, role: "editor" });
  expect(association.history.at(-1)).toMatchObject({ event: "addMember", facts: { role: "editor" } });
  expect(association.pendingNotices).toMatchObject([{ kind: "memberAdded", to: [person._id] }]);
  expect(await addMember(adding)).toMatchObject({ ok: false, refusal: { code: "alreadyMember" } });
  expect((await stored()).pendingNotices).toHaveLength(1);
});

test("an editor may not add anybody", async () => {
  const adding = {
    ...(await command(town.people.editor)),
    email: "toinen@example.org",
    role: "editor",
    locale: "fi",
  } as const;
  expect(await addMember(adding)).toMatchObject({ ok: false, refusal: { code: "notAllowed" } });
});

test("the last signatory can neither be removed nor made an editor", async () => {
  const { signatory } = town.people;
  expect(await removeMember({ ...(await command()), personId: signatory._id })).toMatchObject({
    refusal: { code: "lastSignatory" },
  });
  const demoting = { ...(await command()), email: signatory.email, role: "editor", locale: "fi" } as const;
  expect(await addMember(demoting)).toMatchObject({ refusal: { code: "lastSignatory" } });
});

test("with a second signatory the first may go, and is gone once", async () => {
  const { signatory, editor } = town.people;
  const promoting = { ...(await command()), email: editor.email, role: "signatory", locale: "fi" } as const;
  expect(await addMember(promoting)).toMatchObject({ ok: true });
  const removing = { ...(await command(editor)), personId: signatory._id };
  expect(await removeMember(removing)).toMatchObject({ ok: true });
  expect((await stored()).members.map(({ personId }) => personId)).not.toContain(signatory._id);
  expect(await removeMember(removing)).toMatchObject({ refusal: { code: "notAMember" } });
});
