import mongoose from "mongoose";
import { beforeEach, describe, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { correcting } from "#emails/confirm-action";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { addressKey, confirmationToken, personKey } from "#models/confirmation-link.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { confirmByLink } from "#use-cases/confirm-by-link.server";
import { removeMember } from "#use-cases/remove-member.server";
import { loadLink } from "../../app/routes/confirm.$token/queries.server";

testDatabase();

const now = TOWN_NOW;
const PERIOD = "2026-03-01";
let town: Town;
let walk: string;

beforeEach(async () => {
  await mongoose.connection.dropDatabase();
  town = await makeTown();
  await AssociationModel.updateOne(
    { _id: town.association._id },
    { $set: { confirmedOn: PERIOD, reminders: [{ step: "firstReminder", on: "2026-12-01" }] } },
  );
  walk = (await makeActivity({ associationId: town.association._id, title: "Kävely" }))._id;
});

const tokenFor = (addressee: string, associationId = town.association._id, period: string | null = PERIOD) =>
  confirmationToken({ associationId, period, addressee }, plainDate("2026-12-01"));
const editorsToken = () => tokenFor(personKey(town.people.editor._id));
const press = (token: string, leftOut: string[] = [], at = now) =>
  confirmByLink({ token, leftOut, clientKey: "client", now: at });
const association = () => AssociationModel.findById(town.association._id).orFail();
const look = async (token: string, at = now) => (await loadLink(token, "fi", at)).state;

describe("the link of a letter", () => {
  test("changes nothing by being opened, however often", async () => {
    const before = await AssociationModel.findById(town.association._id).lean();
    for (let round = 0; round < 3; round += 1) expect(await look(editorsToken())).toBe("open");
    expect(await AssociationModel.findById(town.association._id).lean()).toEqual(before);
  });

  test("confirms once, in the person's name, and afterwards says when", async () => {
    const token = editorsToken();
    expect(await press(token)).toMatchObject({ ok: true });
    const record = await association();
    expect(record).toMatchObject({ confirmedOn: "2027-01-15", confirmedBy: "association", reminders: [] });
    expect(record.history.at(-1)).toMatchObject({
      event: "confirm",
      by: { personId: town.people.editor._id, name: "Eero Editor" },
      facts: { via: "letter" },
    });
    expect(await ActivityModel.findById(walk)).toMatchObject({ confirmedOn: "2027-01-15" });
    expect(await press(token)).toMatchObject({ refusal: { code: "answered" } });
    expect(await press(token, [], new Date("2027-03-01T10:00:00Z"))).toMatchObject({ refusal: { code: "answered" } });
    expect(await loadLink(token, "fi", now)).toMatchObject({
      state: "done",
      sheet: { certainty: { confirmedOn: "2027-01-15", confirmedBy: "association" } },
    });
    // Another reader of the same letter has nothing left to confirm either.
    expect(await look(tokenFor(personKey(town.people.signatory._id)))).toBe("done");
  });

  test("pressed twice at once confirms once", async () => {
    const results = await Promise.all([press(editorsToken()), press(editorsToken())]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await association()).history.filter(({ event }) => event === "confirm")).toHaveLength(1);
  });

  test("takes out of sight what was unticked", async () => {
    expect(await press(editorsToken(), [walk])).toMatchObject({ ok: true });
    expect(await ActivityModel.findById(walk)).toMatchObject({ status: "draft" });
  });

  test("of the public address is the association's own word", async () => {
    const token = tokenFor(addressKey("seura@example.org"));
    expect(await loadLink(token, "fi", now)).toMatchObject({
      state: "open",
      mayChange: true,
      mayJoin: true,
      coordinator: "katri.coordinator@example.org",
    });
    expect(await press(token)).toMatchObject({ ok: true });
    expect((await association()).history.at(-1)?.by).toMatchObject({ personId: null, name: "Kiskolan Kulkijat ry" });
  });

  test("of an association that nobody may edit leads to the right to edit, and promises no more", async () => {
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { members: [] } });
    const nobodys = await loadLink(tokenFor(addressKey("seura@example.org")), "fi", now);
    expect(nobodys).toMatchObject({ state: "open", mayChange: false, mayJoin: true });
    expect(correcting({ hasEditors: "" }, "fi")).toContain("miten saatte oikeuden");
    expect(correcting({ hasEditors: "yes" }, "fi")).toContain("pääsee korjaamaan");
  });

  test("of one of its people changes and asks for nothing more", async () => {
    expect(await loadLink(editorsToken(), "fi", now)).toMatchObject({ mayChange: true, mayJoin: false });
  });

  test("brings back what had left the lists, and what is in the archive for silence alone", async () => {
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { status: "unlisted" } });
    expect(await press(editorsToken())).toMatchObject({ ok: true });
    expect(await association()).toMatchObject({ status: "published" });
    const archived = { status: "archived", archiveReason: "struck", confirmedOn: PERIOD };
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: archived });
    expect(await look(editorsToken())).toBe("closed");
    expect(await press(editorsToken())).toMatchObject({ refusal: { code: "notPublished" } });
    await AssociationModel.updateOne({ _id: town.association._id }, { $set: { archiveReason: "unconfirmed" } });
    expect(await press(editorsToken())).toMatchObject({ ok: true });
    expect(await association()).toMatchObject({ status: "published", archiveReason: null });
  });
});

describe("refused, and nothing changed,", () => {
  const refusedAs = async (token: string, state: string, at = now) => {
    expect(await look(token, at)).toBe(state);
    expect(await press(token, [], at)).toMatchObject({ refusal: { code: state } });
    expect(await association()).toMatchObject({ confirmedOn: PERIOD });
  };

  test("a forged link", async () => {
    await refusedAs("", "forged");
    await refusedAs(`${editorsToken()}A`, "forged");
    // The seal of one association's link does not open another's.
    const [, ...rest] = tokenFor(personKey(town.people.editor._id), town.otherAssociation._id).split(".");
    await refusedAs([town.association._id, ...rest].join("."), "forged");
  });

  test("a link that is too old", async () => {
    await refusedAs(editorsToken(), "expired", new Date("2027-08-01T10:00:00Z"));
  });

  test("a link of somebody who was removed, or whose address is the association's no more", async () => {
    const actor = await actorFor(town.people.signatory);
    const removed = await removeMember({
      associationId: town.association._id,
      personId: town.people.editor._id,
      actor,
      now,
    });
    expect(removed).toMatchObject({ ok: true });
    await refusedAs(editorsToken(), "notYours");
    await refusedAs(tokenFor(personKey(town.people.outsider._id)), "notYours");
    await refusedAs(tokenFor(addressKey("entinen@example.org")), "notYours");
  });

  test("a link tried too often from one place", async () => {
    for (let round = 0; round < 30; round += 1) await press("nonsense");
    expect(await press(editorsToken())).toMatchObject({ refusal: { code: "tooManyRequests" } });
  });
});
