import { beforeEach, expect, test } from "vitest";
import { days } from "#domain/shared/durations";
import { AssociationModel, type Association } from "#models/association.server";
import { EditRequestModel } from "#models/edit-request.server";
import { syncIndexes } from "#models/sync-indexes.server";
import { collectNotices } from "#emails/outbox.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { actorFor, makeAssociation, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { answerEditRequest } from "#use-cases/answer-edit-request.server";
import { askForEditRight } from "#use-cases/ask-for-edit-right.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";

testDatabase();

const now = TOWN_NOW;
let town: Town | null = null;
let orphan: Association;
let round = 0;
const theTown = (): Town => {
  if (!town) throw new Error("no town yet");
  return town;
};

beforeEach(async () => {
  if (!town) {
    await syncIndexes();
    town = await makeTown();
    orphan = await makeAssociation({ name: "Orvot ry" });
  }
  round += 1;
});

const asker = () => makePerson(`Kysyjä ${round}`);
const ask = async (person: { _id: string }, associationId = theTown().association._id) =>
  askForEditRight({ associationId, actor: await actorFor(person), now });
const requestOf = (personId: string) => EditRequestModel.findOne({ personId }).orFail();
const answer = async (who: keyof Town["people"], requestId: string, give: boolean) =>
  answerEditRequest({ requestId, give, actor: await actorFor(theTown().people[who]), now });
const rolesOf = async (associationId: string, personId: string) =>
  (await AssociationModel.findById(associationId).orFail()).members
    .filter((member) => member.personId === personId)
    .map(({ role }) => role);

test("the association's people are told who asks, once, and a signatory adds them as an editor", async () => {
  const person = await asker();
  expect(await ask(person)).toMatchObject({ ok: true });
  expect(await ask(person)).toMatchObject({ refusal: { code: "alreadyAsked" } });
  const { _id: requestId } = await requestOf(person._id);
  await collectNotices();
  const letters = await OutboxMailModel.find({ kind: "editRightAsked" });
  const { signatory, editor, ownPreparer } = theTown().people;
  expect(letters.map(({ to }) => to).sort()).toEqual([signatory.email, editor.email, ownPreparer.email].sort());
  expect(await answer("signatory", requestId, true)).toMatchObject({ ok: true, value: { isOwn: true } });
  expect(await answer("signatory", requestId, true), "a second press changes nothing").toMatchObject({ ok: true });
  expect(await rolesOf(theTown().association._id, person._id)).toEqual(["editor"]);
  expect((await requestOf(person._id)).status).toBe("given");
});

test.each(["editor", "coordinator", "outsider", "nobody"] as const)("%s cannot answer for it", async (who) => {
  const person = await asker();
  await ask(person);
  const { _id: requestId } = await requestOf(person._id);
  expect(await answer(who, requestId, true)).toMatchObject({ refusal: { code: "notFound" } });
  expect(await rolesOf(theTown().association._id, person._id)).toEqual([]);
});

test("whoever is turned down is not added, and cannot ask again before it is forgotten", async () => {
  const person = await asker();
  await ask(person);
  await answer("signatory", (await requestOf(person._id))._id, false);
  expect(await rolesOf(theTown().association._id, person._id)).toEqual([]);
  expect(await ask(person)).toMatchObject({ refusal: { code: "alreadyAsked" } });
  await sweepExpired(new Date(now.getTime() + days(181)));
  expect(await ask(person)).toMatchObject({ ok: true });
});

test("where an association has nobody, the coordinator is told and gives it its first signatory", async () => {
  const person = await asker();
  expect(await ask(person, orphan._id)).toMatchObject({ ok: true });
  const request = await requestOf(person._id);
  expect(request.pendingNotices).toMatchObject([
    { kind: "editRightAsked", to: [theTown().people.coordinator._id], facts: { desk: "office" } },
  ]);
  expect(await answer("coordinator", request._id, true)).toMatchObject({ ok: true, value: { isOwn: false } });
  expect(await rolesOf(orphan._id, person._id)).toEqual(["signatory"]);
});

test("one who is in it already, or asks for what is not in the directory, is told so", async () => {
  expect(await ask(theTown().people.editor)).toMatchObject({ refusal: { code: "alreadyMember" } });
  const draft = await makeAssociation({ name: `Luonnos ${round} ry`, status: "draft" });
  expect(await ask(await asker(), draft._id)).toMatchObject({ refusal: { code: "notFound" } });
});

test("nobody asks more than five associations a day", async () => {
  const person = await asker();
  const codes: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    const { _id } = await makeAssociation({ name: `Moni ${index} ry` }, [theTown().people.editor, "editor"]);
    const asked = await ask(person, _id);
    codes.push(asked.ok ? "ok" : asked.refusal.code);
  }
  expect(codes).toEqual([...Array<string>(5).fill("ok"), "tooManyRequests"]);
});
