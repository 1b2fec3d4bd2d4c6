import { beforeAll, expect, test } from "vitest";
import { days } from "#domain/shared/durations";
import { addMonths } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { cooperationOf } from "#models/public-cooperation.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeCooperation } from "#tests/support/listings";
import { answerInvitation, type InvitationAnswer } from "#use-cases/answer-invitation.server";
import { invitePartner, removePartner } from "#use-cases/invite-partner.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
let form: CooperationForm;
beforeAll(async () => {
  town = await makeTown();
  form = await makeCooperation({ associationId: town.association._id, title: "Talkoot" });
});

const stored = () => CooperationFormModel.findById(form._id).orFail();
const partnerId = () => town.otherAssociation._id;
const asOwner = async () => ({
  formId: form._id,
  partnerId: partnerId(),
  actor: await actorFor(town.people.editor),
  now,
});
const answer = async (said: InvitationAnswer, person = town.people.outsider) =>
  answerInvitation({ associationId: partnerId(), formId: form._id, answer: said, actor: await actorFor(person), now });
const shownAt = async (associationId: string) => (await cooperationOf(associationId)).map(({ title }) => title);

test("an invited association shows nowhere before it says yes, then on both sides, until it leaves", async () => {
  expect(await answer("accept")).toMatchObject({ refusal: { code: "noInvitation" } });
  expect(await invitePartner(await asOwner())).toMatchObject({ ok: true });
  expect(await invitePartner(await asOwner())).toMatchObject({ refusal: { code: "alreadyAsked" } });
  expect((await stored()).pendingNotices).toMatchObject([
    { kind: "partnerInvited", to: [town.people.outsider._id], facts: { association: "Kiskolan Kulkijat ry" } },
  ]);
  expect(await shownAt(partnerId())).toEqual([]);
  expect(await answer("accept", town.people.editor)).toMatchObject({ refusal: { code: "notFound" } });
  expect(await answer("accept")).toMatchObject({ ok: true });
  expect(await shownAt(partnerId())).toEqual(["Talkoot"]);
  expect(await stored()).toMatchObject({ otherAssociationIds: [partnerId()], invitations: [] });
  expect((await stored()).versions.at(-1)?.content).toMatchObject({ otherAssociationIds: [partnerId()] });
  expect(await answer("leave")).toMatchObject({ ok: true });
  expect(await shownAt(partnerId())).toEqual([]);
});

test("whoever has declined is left in peace for a month, and an invitation can be taken back", async () => {
  expect(await invitePartner(await asOwner())).toMatchObject({ ok: true });
  expect(await removePartner(await asOwner())).toMatchObject({ ok: true });
  expect(await answer("accept")).toMatchObject({ refusal: { code: "noInvitation" } });
  expect(await invitePartner(await asOwner())).toMatchObject({ ok: true });
  expect(await answer("decline")).toMatchObject({ ok: true });
  expect((await stored()).history.at(-1)).toMatchObject({ event: "declineInvitation" });
  const tooSoon = { refusal: { code: "declinedLately", from: addMonths(plainDateAt(now), 1) } };
  expect(await invitePartner(await asOwner())).toMatchObject(tooSoon);
  expect(await removePartner(await asOwner())).toMatchObject({ ok: true });
  expect(await invitePartner(await asOwner())).toMatchObject(tooSoon);
  const later = { ...(await asOwner()), now: new Date(now.getTime() + days(31)) };
  expect(await invitePartner(later)).toMatchObject({ ok: true });
  expect((await stored()).invitations).toMatchObject([{ associationId: partnerId(), isDeclined: false }]);
  expect(await answer("accept")).toMatchObject({ ok: true });
});
