import { beforeEach, describe, expect, test } from "vitest";
import mongoose from "mongoose";
import { associationEditSchema } from "#domain/associations/association-profile";
import { cooperationFormSchema } from "#domain/associations/cooperation-form";
import { basedOn } from "#domain/records/edit-basis";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import type { PendingNotice } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { activityContent, toldActivity } from "#models/record-content.server";
import { chronicleVersion, lastVersionOf } from "#models/versions.server";
import type { Person } from "#models/person.server";
import { bySystem } from "#models/chronicle.server";
import { actorFor, makeAssociation, makePerson, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity, makeCooperation } from "#tests/support/listings";
import { addActivity } from "#use-cases/add-activity.server";
import { addCooperationForm } from "#use-cases/add-cooperation-form.server";
import { giveEditRight, takeBackEditRight } from "#use-cases/change-edit-right.server";
import { confirmAssociation } from "#use-cases/confirm-association.server";
import { acceptMember, denyMember } from "#use-cases/deny-member.server";
import { moveActivity } from "#use-cases/move-activity.server";
import { moveCooperationForm } from "#use-cases/move-cooperation-form.server";
import { remindMember } from "#use-cases/remind-member.server";
import { restoreVersion } from "#use-cases/restore-version.server";
import { updateActivity } from "#use-cases/update-activity.server";
import { updateAssociation } from "#use-cases/update-association.server";
import { updateCooperationForm } from "#use-cases/update-cooperation-form.server";

testDatabase();

const now = TOWN_NOW;
const LATER = new Date("2027-01-16T10:00:00Z");
let town: Town;
let helper: Person;
let umbrella: Association;
beforeEach(async () => {
  await mongoose.connection.dropDatabase();
  town = await makeTown();
  helper = await makePerson("Kati Katto");
  umbrella = await makeAssociation({ name: "Katto ry", kind: "umbrella" }, [helper, "editor"]);
  await AssociationModel.updateOne(
    { _id: town.association._id },
    { umbrellaIds: [umbrella._id], confirmedOn: "2025-12-01" },
  );
});

const stored = () => AssociationModel.findById(town.association._id).orFail();
const ids = () => ({ associationId: town.association._id, umbrellaId: umbrella._id });
const give = async (person = town.people.signatory) => giveEditRight({ ...ids(), actor: await actorFor(person), now });
const takeBack = async () => takeBackEditRight({ ...ids(), actor: await actorFor(town.people.signatory), now });
const kinds = (notices: readonly PendingNotice[]) => notices.map(({ kind }) => kind);

async function saveProfile(person: Person, fields: Record<string, unknown>, at = now) {
  const presentation = associationEditSchema.parse({
    scope: "presentation",
    contactEmail: "seura@example.org",
    ...fields,
  });
  const basis = basedOn(lastVersionOf(await stored()));
  const { associationId } = ids();
  return updateAssociation({
    associationId,
    basis,
    identity: null,
    presentation,
    actor: await actorFor(person),
    now: at,
  });
}

describe("the right to edit", () => {
  test("is given and taken back by a signatory alone, told to both sides once", async () => {
    expect(await give(town.people.editor)).toMatchObject({ refusal: { code: "notAllowed" } });
    expect(await give(helper)).toMatchObject({ refusal: { code: "notFound" } });
    expect(await give()).toMatchObject({ ok: true });
    expect(await give()).toMatchObject({ ok: true });
    const given = await stored();
    expect(given.editableByUmbrellas).toEqual([umbrella._id]);
    expect(given.history.map(({ event }) => event)).toEqual(["giveEditRight"]);
    expect(given.pendingNotices).toMatchObject([
      { kind: "editRightGiven", to: given.members.map(({ personId }) => personId), facts: { side: "association" } },
      { kind: "editRightGiven", to: [helper._id], facts: { side: "umbrella", deskId: umbrella._id } },
    ]);
    expect((await actorFor(helper)).helps).toEqual([town.association._id]);

    expect(await takeBack()).toMatchObject({ ok: true });
    expect(await takeBack()).toMatchObject({ ok: true });
    const taken = await stored();
    expect(taken.history.map(({ event }) => event)).toEqual(["giveEditRight", "takeEditRight"]);
    expect(kinds(taken.pendingNotices).slice(2)).toEqual(["editRightTaken", "editRightTaken"]);
    expect((await actorFor(helper)).helps).toEqual([]);
  });

  test("is not given to an organisation it does not belong to", async () => {
    const stranger = await makeAssociation({ name: "Toinen katto ry", kind: "umbrella" });
    const actor = await actorFor(town.people.signatory);
    expect(await giveEditRight({ ...ids(), umbrellaId: stranger._id, actor, now })).toMatchObject({
      refusal: { code: "notItsUmbrella" },
    });
    await AssociationModel.updateOne({ _id: umbrella._id }, { status: "archived" });
    expect(await give()).toMatchObject({ refusal: { code: "notItsUmbrella" } });
  });
});

describe("never silent", () => {
  beforeEach(async () => {
    await give();
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { pendingNotices: [] } });
  });

  test("a helper's edit is told to the association's people with what changed, and once a day", async () => {
    expect(await saveProfile(helper, { description: "Uusi kuvaus" })).toMatchObject({ ok: true });
    expect(await saveProfile(helper, { description: "Vielä uudempi" })).toMatchObject({ ok: true });
    const { pendingNotices, members } = await stored();
    expect(pendingNotices).toMatchObject([
      {
        kind: "helperActed",
        to: members.map(({ personId }) => personId),
        addresses: [],
        facts: {
          by: "Kati Katto",
          umbrella: "Katto ry",
          event: "update",
          path: `/my/associations/${town.association._id}/versions`,
        },
      },
    ]);
    expect(String(pendingNotices[0]?.facts["changed"])).toContain("description");
    expect(await saveProfile(helper, { description: "Huomenna" }, LATER)).toMatchObject({ ok: true });
    expect((await stored()).pendingNotices).toHaveLength(2);
  });

  test("its own people's edits owe nothing, and a helper's form cannot change where it belongs", async () => {
    await saveProfile(town.people.editor, { description: "Oma", umbrellas: [umbrella._id] });
    expect((await stored()).pendingNotices).toEqual([]);
    await saveProfile(helper, { description: "Apu", umbrellas: [] });
    expect(await stored()).toMatchObject({ umbrellaIds: [umbrella._id], editableByUmbrellas: [umbrella._id] });
  });

  test("confirming is told even when the same helper has edited the same day", async () => {
    await saveProfile(helper, { description: "Uusi kuvaus" });
    await AssociationModel.updateOne({ _id: town.association._id }, { confirmedOn: "2025-12-01" });
    const actor = await actorFor(helper);
    const { associationId } = ids();
    expect(await confirmAssociation({ associationId, actor, now })).toMatchObject({ ok: true });
    const { pendingNotices, confirmedBy } = await stored();
    expect(confirmedBy).toBe("umbrella");
    expect(pendingNotices.map(({ facts }) => facts["event"])).toEqual(["update", "confirm"]);
  });

  test("every other doing owes a letter too", async () => {
    const actor = await actorFor(helper);
    const { associationId } = ids();
    const told = await makeActivity({ associationId, title: "Kävely", status: "draft" });
    const form = await makeCooperation({ associationId, title: "Talkoot" });
    const record = await ActivityModel.findById(told._id).orFail();
    chronicleVersion(record, activityContent(record), { event: "start" }, bySystem(now));
    record.title = "Kävely metsässä";
    chronicleVersion(record, activityContent(record), { event: "update" }, bySystem(now));
    await record.save();
    const content = { ...toldActivity(record.toObject()), title: "Kävely puistossa" };
    const written = cooperationFormSchema.parse({
      unit: "sports",
      kind: "jointEvent",
      title: "Talkoot",
      description: "Yhdessä",
    });
    const [activityId, formId] = [told._id, form._id];
    const eventOf = async (model: "activity" | "cooperation", id: string) => {
      const found =
        model === "activity"
          ? await ActivityModel.findById(id).orFail()
          : await CooperationFormModel.findById(id).orFail();
      return found.pendingNotices.map(({ kind, facts }) => `${kind} ${String(facts["event"])}`);
    };
    const base = { actor, now };
    expect(await updateActivity({ ...base, activityId, basis: basedOn(2), content })).toMatchObject({ ok: true });
    const restoring = { ...base, kind: "activity" as const, recordId: activityId, number: 1, version: 3 };
    expect(await restoreVersion(restoring)).toMatchObject({ ok: true });
    expect(await moveActivity({ ...base, activityId, event: "archive" })).toMatchObject({ ok: true });
    expect(await eventOf("activity", activityId)).toEqual([
      "helperActed update",
      "helperActed restoreVersion",
      "helperActed archive",
    ]);
    const edited = await updateCooperationForm({ ...base, formId, basis: basedOn(0), content: written });
    expect(edited).toMatchObject({ ok: true });
    expect(await moveCooperationForm({ ...base, formId, event: "archive" })).toMatchObject({ ok: true });
    expect(await eventOf("cooperation", formId)).toEqual(["helperActed update", "helperActed archive"]);
    const activity = await addActivity({ ...base, associationId, content });
    const added = await addCooperationForm({ ...base, associationId, content: written });
    expect(await eventOf("activity", activity.ok ? activity.value.id : "")).toEqual(["helperActed start"]);
    expect(await eventOf("cooperation", added.ok ? added.value.id : "")).toEqual(["helperActed start"]);
  });
});

describe("the umbrella's members", () => {
  const remind = async (at = now, person = helper) =>
    remindMember({
      umbrellaId: umbrella._id,
      memberId: town.association._id,
      actor: await actorFor(person),
      now: at,
    });
  const deny = async () =>
    denyMember({ umbrellaId: umbrella._id, memberId: town.association._id, actor: await actorFor(helper), now });

  test("are reminded once in two weeks, with a letter that holds a link of their own", async () => {
    expect(await remind(now, town.people.outsider)).toMatchObject({ refusal: { code: "notFound" } });
    expect(await remind()).toMatchObject({ ok: true });
    expect((await stored()).pendingNotices).toMatchObject([
      { kind: "memberReminder", addresses: [{ email: "seura@example.org" }], facts: { period: "2025-12-01" } },
    ]);
    expect(await remind(LATER)).toMatchObject({ refusal: { code: "remindedLately", from: "2027-01-29" } });
    expect(await remind(new Date("2027-01-29T10:00:00Z"))).toMatchObject({ ok: true });
  });

  test("that are up to date, or have just heard from the city, are left in peace", async () => {
    await AssociationModel.updateOne(
      { _id: town.association._id },
      { reminders: [{ step: "firstReminder", on: "2027-01-10" }] },
    );
    expect(await remind()).toMatchObject({ refusal: { code: "remindedLately", from: "2027-01-24" } });
    await AssociationModel.updateOne({ _id: town.association._id }, { confirmedOn: "2027-01-10", reminders: [] });
    expect(await remind()).toMatchObject({ refusal: { code: "nothingToAsk" } });
  });

  test("that are none are taken out, lose the helper, are told, and cannot name it again until it says otherwise", async () => {
    await give();
    expect(await deny()).toMatchObject({ ok: true });
    expect(await deny()).toMatchObject({ refusal: { code: "notFound" } });
    const denied = await stored();
    expect(denied).toMatchObject({ umbrellaIds: [], editableByUmbrellas: [], notMemberOf: [umbrella._id] });
    expect(denied.history.at(-1)).toMatchObject({ event: "denyMember", by: { name: "Kati Katto" } });
    expect(denied.pendingNotices.at(-1)).toMatchObject({ kind: "membershipDenied" });
    expect(await saveProfile(town.people.editor, { umbrellas: [umbrella._id] })).toMatchObject({
      refusal: { code: "notTheirMember", field: "umbrellas", word: "Katto ry" },
    });
    const command = { umbrellaId: umbrella._id, memberId: town.association._id, actor: await actorFor(helper), now };
    expect(await acceptMember(command)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ umbrellaIds: [umbrella._id], editableByUmbrellas: [], notMemberOf: [] });
  });

  test("that join or leave by their own word are told to the umbrella's people", async () => {
    await saveProfile(town.people.editor, { umbrellas: [] });
    await saveProfile(town.people.editor, { umbrellas: [umbrella._id] }, LATER);
    expect((await stored()).pendingNotices).toMatchObject([
      { kind: "membersChanged", to: [helper._id], facts: { change: "left" } },
      { kind: "membersChanged", to: [helper._id], facts: { change: "joined" } },
    ]);
  });
});
