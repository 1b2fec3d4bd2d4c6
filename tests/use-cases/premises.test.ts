import { beforeAll, describe, expect, test } from "vitest";
import { premisesFormSchema, type PremisesContent } from "#domain/premises/premises-form";
import { collectNotices } from "#emails/outbox.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { PremisesModel } from "#models/premises.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { askFor, makeHall } from "#tests/support/town-premises";
import { addPremises } from "#use-cases/add-premises.server";
import { decideBooking } from "#use-cases/decide-booking.server";
import { movePremises } from "#use-cases/move-premises.server";
import { nameKeeper } from "#use-cases/name-keeper.server";
import { removeKeeper } from "#use-cases/remove-keeper.server";
import { updatePremises } from "#use-cases/update-premises.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

const unknown = { kind: "unknown" };
const content = (over: Partial<PremisesContent> = {}): PremisesContent => ({
  ...premisesFormSchema.parse({
    names: { fi: "Kylätalo" },
    village: "Naarajärvi",
    prices: { association: { kind: "free" }, withCity: unknown, other: unknown },
    hours: { MO: "8–20" },
  }).content,
  ...over,
});
const as = (who: keyof Town["people"]) => actorFor(town.people[who]);
const event = (record: { history: { event: string }[] }) => record.history.map((entry) => entry.event);

async function added(over: Partial<PremisesContent> = {}) {
  const answer = await addPremises({
    municipality: "593",
    content: content(over),
    actor: await as("coordinator"),
    now,
  });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.id;
}

describe("a place", () => {
  test("is a draft, then published, archived and restored", async () => {
    const premisesId = await added();
    const actor = await as("administrator");
    for (const move of ["publish", "archive", "restore"] as const)
      expect(await movePremises({ premisesId, event: move, actor, now })).toMatchObject({ ok: true });
    const record = await PremisesModel.findById(premisesId).orFail();
    expect(event(record)).toEqual(["start", "publish", "archive", "restore"]);
    expect(record.status).toBe("draft");
  });

  test("stands in a village of its municipality", async () => {
    const command = {
      municipality: "593",
      content: content({ village: "Ristiina" }),
      actor: await as("coordinator"),
      now,
    };
    expect(await addPremises(command)).toMatchObject({ refusal: { code: "notOffered", field: "village" } });
  });

  test.each(["signatory", "keeper", "preparer", "counsellor", "neighbourAdministrator"] as const)(
    "is not %s's to add, edit or keep",
    async (who) => {
      const premisesId = await added();
      const actor = await as(who);
      expect(await addPremises({ municipality: "593", content: content(), actor, now })).toMatchObject({
        refusal: { code: "notAllowed" },
      });
      expect(await updatePremises({ premisesId, version: 0, content: content(), actor, now })).toMatchObject({
        refusal: [{ code: "notFound" }],
      });
      expect(await nameKeeper({ premisesId, email: "x@example.org", locale: "fi", actor, now })).toMatchObject({
        refusal: [{ code: "notFound" }],
      });
    },
  );

  test("edited by two: the later sees it, and a booking between is no edit", async () => {
    const { _id: premisesId } = await makeHall(town);
    const actor = await as("coordinator");
    const edit = { premisesId, version: 0, content: content({ capacity: 40 }), actor, now };
    await askFor(town, premisesId);
    expect(await updatePremises(edit)).toMatchObject({ ok: true });
    expect(await updatePremises({ ...edit, content: content({ capacity: 50 }) })).toMatchObject({
      refusal: [{ code: "changedMeanwhile" }],
    });
    const record = await PremisesModel.findById(premisesId).orFail();
    expect([record.capacity, record.versions.length, record.bookings.length]).toEqual([40, 1, 1]);
  });

  test("that people have been promised is not archived", async () => {
    const { _id: premisesId } = await makeHall(town);
    const { id } = await askFor(town, premisesId);
    const archive = { premisesId, event: "archive" as const, actor: await as("coordinator"), now };
    expect(await movePremises(archive)).toMatchObject({ refusal: [{ code: "stillBooked", count: 1 }] });
    const refusal = { premisesId, bookingId: id, event: "refuse" as const, reason: "Remontti" };
    await decideBooking({ ...refusal, actor: await as("keeper"), now });
    expect(await movePremises(archive)).toMatchObject({ ok: true });
  });
});

describe("keepers", () => {
  test("are named by address, told, and may answer until the task is taken away", async () => {
    const { _id: premisesId } = await makeHall(town, { keepers: [] });
    const actor = await as("coordinator");
    const named = { premisesId, email: "niilo.nobody@example.org", locale: "fi" as const, actor, now };
    expect(await nameKeeper(named)).toMatchObject({ ok: true });
    expect(await nameKeeper(named)).toMatchObject({ refusal: [{ code: "alreadyKeeper" }] });
    await collectNotices();
    expect(await OutboxMailModel.countDocuments({ kind: "keeperNamed", to: named.email })).toBe(1);
    const [first, second] = [await askFor(town, premisesId), await askFor(town, premisesId)];
    const answer = async (bookingId: string) =>
      decideBooking({ premisesId, bookingId, event: "refuse", reason: "Ei käy", actor: await as("nobody"), now });
    expect(await answer(first.id)).toMatchObject({ ok: true });
    const { _id: personId } = town.people.nobody;
    expect(await removeKeeper({ premisesId, personId, actor, now })).toMatchObject({ ok: true });
    expect(await removeKeeper({ premisesId, personId, actor, now })).toMatchObject({
      refusal: [{ code: "notAKeeper" }],
    });
    expect(await answer(second.id)).toMatchObject({ refusal: [{ code: "notFound" }] });
  });
});
