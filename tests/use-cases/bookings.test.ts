import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { days } from "#domain/shared/durations";
import { plainDate } from "#domain/shared/plain-date";
import { timeOfDay } from "#domain/shared/time-of-day";
import { collectNotices } from "#emails/outbox.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { PremisesModel, type Premises } from "#models/premises.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { askFor, hallTime, makeHall } from "#tests/support/town-premises";
import { blockTime } from "#use-cases/block-time.server";
import { decideBooking } from "#use-cases/decide-booking.server";
import { giveUpBooking } from "#use-cases/give-up-booking.server";
import { requestBooking } from "#use-cases/request-booking.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
let hall: Premises;
beforeAll(async () => {
  town = await makeTown();
});
beforeEach(async () => {
  await Promise.all([OutboxMailModel.deleteMany({}), PremisesModel.deleteMany({})]);
  hall = await makeHall(town);
});

const stored = async () => (await PremisesModel.findById(hall._id).orFail()).toObject<Premises>();
const statuses = async () => (await stored()).bookings.map(({ status }) => status);
const letters = async () => {
  await collectNotices();
  const mails = await OutboxMailModel.find().sort({ _id: 1 }).lean();
  return mails.map(({ kind, to }) => `${kind} ${to}`);
};
const decide = async (
  bookingId: string,
  event: "approve" | "refuse" | "cancel",
  who: keyof Town["people"] = "keeper",
  reason: string | null = event === "approve" ? null : "Ei käy",
) => decideBooking({ premisesId: hall._id, bookingId, event, reason, actor: await actorFor(town.people[who]), now });
const block = async (bookingId: string, time = hallTime(), who: keyof Town["people"] = "keeper") =>
  blockTime({
    premisesId: hall._id,
    bookingId,
    purpose: "Lattian huolto",
    time,
    actor: await actorFor(town.people[who]),
    now,
  });

describe("a request", () => {
  test("waits for the keeper, who is told and whose yes is told back", async () => {
    const { id, answer } = await askFor(town, hall._id);
    expect(answer).toEqual({ ok: true, value: { isNew: true } });
    expect(await letters()).toEqual(["bookingRequested kerttu.keeper@example.org"]);
    expect(await decide(id, "approve")).toEqual({ ok: true, value: null });
    expect(await letters()).toContain("bookingApproved sirkka.signatory@example.org");
    const [booking] = (await stored()).bookings;
    expect(booking).toMatchObject({ status: "approved", associationId: town.association._id });
    expect(booking?.history.map(({ event, by }) => [event, by.name])).toEqual([
      ["request", "Sirkka Signatory"],
      ["approve", "Kerttu Keeper"],
    ]);
    expect(firstBrokenEntry(booking?.history ?? [])).toBeNull();
  });

  test("goes to the coordinators where nobody is named", async () => {
    hall = await makeHall(town, { keepers: [] });
    await askFor(town, hall._id);
    expect(await letters()).toEqual(["bookingRequested katri.coordinator@example.org"]);
  });

  test("sent twice is one, also at the same moment", async () => {
    const { command } = await askFor(town, hall._id);
    expect(await requestBooking(command)).toEqual({ ok: true, value: { isNew: false } });
    const other = { ...command, bookingId: newId(), time: hallTime("2027-01-20") };
    await Promise.all([requestBooking(other), requestBooking(other), requestBooking(other)]);
    expect(await statuses()).toEqual(["requested", "requested"]);
    expect(await letters()).toHaveLength(2);
  });

  test("under somebody else's id is refused", async () => {
    const { id } = await askFor(town, hall._id);
    const actor = await actorFor(town.people.outsider);
    expect((await askFor(town, hall._id, { bookingId: id, actor })).answer).toMatchObject({
      refusal: [{ code: "notAllowed" }],
    });
  });

  test("that clashes with a promised time is refused at once, and nothing is told of whose it is", async () => {
    const { id } = await askFor(town, hall._id);
    await decide(id, "approve");
    const time = hallTime("2027-01-05", {
      repeats: "weekly",
      startsOn: plainDate("2027-01-19"),
      endsOn: plainDate("2027-02-16"),
      opensAt: timeOfDay("18:00"),
    });
    const { answer } = await askFor(town, hall._id, { time, actor: await actorFor(town.people.outsider) });
    expect(answer).toEqual({
      ok: false,
      refusal: [{ code: "taken", times: ["2027-01-19T15:00:00.000Z/2027-01-19T17:00:00.000Z"], more: 0 }],
    });
    expect(await statuses()).toEqual(["approved"]);
  });

  test("is for an association one acts for, and for a place that is published and to be had", async () => {
    const actor = await actorFor(town.people.outsider);
    const inOthersName = await askFor(town, hall._id, { actor, associationId: town.association._id });
    expect(inOthersName.answer).toMatchObject({ refusal: [{ code: "notAllowed" }] });
    await PremisesModel.updateOne({ _id: hall._id }, { $set: { "prices.other": { kind: "notAvailable" } } });
    expect((await askFor(town, hall._id, { actor })).answer).toMatchObject({ refusal: [{ code: "notAvailable" }] });
    await PremisesModel.updateOne({ _id: hall._id }, { $set: { status: "draft" } });
    expect((await askFor(town, hall._id)).answer).toMatchObject({ refusal: [{ code: "notFound" }] });
  });

  test("of a time when the doors are shut is refused", async () =>
    expect((await askFor(town, hall._id, { time: hallTime("2027-01-17") })).answer).toMatchObject({
      refusal: [{ code: "shut" }],
    }));

  test("comes with nineteen others, not with more", async () => {
    for (let index = 0; index < 20; index += 1) await askFor(town, hall._id);
    expect((await askFor(town, hall._id)).answer).toMatchObject({ refusal: [{ code: "tooManyWaiting" }] });
  });
});

describe("the keeper's word", () => {
  test("two may wait for the same time, and only one gets it", async () => {
    const first = await askFor(town, hall._id);
    const second = await askFor(town, hall._id, { actor: await actorFor(town.people.outsider) });
    expect(await statuses()).toEqual(["requested", "requested"]);
    expect(await decide(second.id, "approve")).toMatchObject({ ok: true });
    expect(await decide(first.id, "approve")).toMatchObject({ refusal: [{ code: "taken" }] });
    expect(await decide(first.id, "refuse")).toMatchObject({ ok: true });
    expect(await letters()).toContain("bookingRefused sirkka.signatory@example.org");
    expect(await statuses()).toEqual(["refused", "approved"]);
  });

  test("two keepers approving two at the same moment promise the time once", async () => {
    const first = await askFor(town, hall._id);
    const second = await askFor(town, hall._id, { actor: await actorFor(town.people.outsider) });
    const answers = await Promise.all([decide(first.id, "approve"), decide(second.id, "approve", "coordinator")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await statuses()).toSorted()).toEqual(["approved", "requested"]);
  });

  test("requests at the same moment all stand", async () => {
    await Promise.all(
      ["2027-01-19", "2027-01-20", "2027-01-21", "2027-01-22"].map((day) =>
        askFor(town, hall._id, { time: hallTime(day) }),
      ),
    );
    expect(await statuses()).toHaveLength(4);
  });

  test.each(["signatory", "outsider", "nobody", "administrator", "neighbourAdministrator", "preparer"] as const)(
    "is not %s's to give",
    async (who) => {
      const { id } = await askFor(town, hall._id);
      expect(await decide(id, "approve", who)).toMatchObject({ refusal: [{ code: "notFound" }] });
      expect(await block(newId(), hallTime(), who)).toMatchObject({ refusal: [{ code: "notFound" }] });
    },
  );

  test("is given once, and taken back with a reason that is told", async () => {
    const { id } = await askFor(town, hall._id);
    await decide(id, "approve");
    expect(await decide(id, "approve")).toMatchObject({ refusal: [{ code: "eventNotAllowed", from: "approved" }] });
    expect(await decide(id, "cancel", "coordinator", "Vesivahinko")).toMatchObject({ ok: true });
    await collectNotices();
    const letter = await OutboxMailModel.findOne({ kind: "bookingCancelled" }).lean();
    expect(letter?.facts).toMatchObject({ reason: "Vesivahinko", place_fi: "Järjestötalo" });
    expect((await askFor(town, hall._id)).answer).toMatchObject({ ok: true });
  });

  test("does not reach the past", async () => {
    const { id } = await askFor(town, hall._id);
    const late = { premisesId: hall._id, bookingId: id, reason: null, actor: await actorFor(town.people.keeper) };
    const after = new Date(now.getTime() + days(10));
    expect(await decideBooking({ ...late, event: "approve", now: after })).toMatchObject({
      refusal: [{ code: "past" }],
    });
    await decide(id, "approve");
    expect(await decideBooking({ ...late, event: "cancel", now: after })).toMatchObject({
      refusal: [{ code: "past" }],
    });
  });
});

describe("a time the keeper closes", () => {
  test("is taken at once, without a letter, and can be opened again", async () => {
    const id = newId();
    expect(await block(id)).toMatchObject({ ok: true });
    expect(await block(id)).toMatchObject({ ok: true });
    expect((await askFor(town, hall._id)).answer).toMatchObject({ refusal: [{ code: "taken" }] });
    expect(await decide(id, "cancel", "coordinator")).toMatchObject({ ok: true });
    expect(await letters()).toEqual([]);
    expect((await askFor(town, hall._id)).answer).toMatchObject({ ok: true });
  });

  test("does not take what is promised", async () => {
    const { id } = await askFor(town, hall._id);
    await decide(id, "approve");
    expect(await block(newId())).toMatchObject({ refusal: [{ code: "taken" }] });
  });
});

describe("giving up", () => {
  const giveUp = async (bookingId: string, who: keyof Town["people"], at = now) =>
    giveUpBooking({ bookingId, reason: null, actor: await actorFor(town.people[who]), now: at });

  test("a request is withdrawn and a promised time cancelled, by the asker or the association's other people", async () => {
    const [first, second] = [await askFor(town, hall._id), await askFor(town, hall._id)];
    await decide(second.id, "approve");
    expect(await giveUp(first.id, "signatory")).toMatchObject({ ok: true });
    expect(await giveUp(second.id, "editor")).toMatchObject({ ok: true });
    expect(await statuses()).toEqual(["withdrawn", "cancelled"]);
    expect((await letters()).filter((letter) => letter === "bookingGivenUp kerttu.keeper@example.org")).toHaveLength(2);
    expect(await giveUp(second.id, "editor")).toMatchObject({ refusal: [{ code: "eventNotAllowed" }] });
  });

  test("is nobody else's, not even the keeper's", async () => {
    const { id } = await askFor(town, hall._id);
    for (const who of ["outsider", "nobody", "keeper", "coordinator"] as const)
      expect(await giveUp(id, who)).toMatchObject({ refusal: [{ code: "notFound" }] });
  });

  test("what has been used cannot be given up", async () => {
    const { id } = await askFor(town, hall._id);
    await decide(id, "approve");
    expect(await giveUp(id, "signatory", new Date(now.getTime() + days(10)))).toMatchObject({
      refusal: [{ code: "past" }],
    });
  });
});

test("bookings go two years after they ended, and the place and its own history stay", async () => {
  await askFor(town, hall._id);
  await askFor(town, hall._id, {
    time: hallTime("2027-01-19", { repeats: "weekly", endsOn: plainDate("2027-03-16") }),
  });
  const ended = (await stored()).bookings[0]?.endsAt ?? now;
  await sweepExpired(new Date(ended.getTime() + days(730)));
  expect((await stored()).bookings).toHaveLength(2);
  const version = (await stored()).__v;
  await sweepExpired(new Date(ended.getTime() + days(731)));
  expect((await stored()).bookings).toHaveLength(1);
  expect((await stored()).__v).toBe(version + 1);
});
