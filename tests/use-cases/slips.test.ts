import { beforeAll, describe, expect, test } from "vitest";
import { readLinkCode, type SlipForm } from "#domain/referrals/slip";
import { days } from "#domain/shared/durations";
import { slipView } from "#http/slip-view.server";
import { ActivityModel } from "#models/activity.server";
import { newId } from "#models/define-model.server";
import { findOpenSlip, findShownSlip, lastFrom, shownCodeFor, SlipModel, type Slip } from "#models/slip.server";
import { newTrayToken } from "#models/tray.server";
import { makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeActivity } from "#tests/support/listings";
import { changeTray } from "#use-cases/change-tray.server";
import { makeSlip } from "#use-cases/make-slip.server";
import { sweepExpired } from "#use-cases/sweep-expired.server";
import { tellOutcome } from "#use-cases/tell-outcome.server";
import { withdrawSlip } from "#use-cases/withdraw-slip.server";

testDatabase();

let town: Town;
let own: string;
let others: string;
beforeAll(async () => {
  town = await makeTown();
  const needs = ["yksinäisyys"];
  own = (await makeActivity({ associationId: town.association._id, title: "Kävelyryhmä", needs }))._id;
  others = (await makeActivity({ associationId: town.otherAssociation._id, title: "Kuoro" }))._id;
});

const later = (milliseconds: number) => new Date(TOWN_NOW.getTime() + milliseconds);
const NOTE = "Tule ensin kahville";
const form = (over: Partial<SlipForm> = {}): SlipForm => ({
  ...{ formId: newId(), name: "Conny Counsellor", unit: "Palveluohjaus", phone: "0151234567" },
  ...{ days: "30", locale: "fi" },
  ...over,
});

async function filledTray(): Promise<string> {
  const token = newTrayToken();
  for (const activityId of [own, others])
    await changeTray({ token, change: { intent: "add", activityId }, now: TOWN_NOW });
  const notes = [{ activityId: own, note: NOTE }];
  await changeTray({ token, change: { intent: "annotate", notes }, now: TOWN_NOW });
  return token;
}

async function made(over: Partial<SlipForm> = {}) {
  const token = await filledTray();
  const personId = town.people.counsellor._id;
  const answer = await makeSlip({ token, form: form(over), personId, now: TOWN_NOW });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return { token, personId, code: answer.value.code };
}

const opened = async (code: string): Promise<Slip> => {
  const slip = await findOpenSlip(code, TOWN_NOW);
  if (!slip) throw new Error("the slip is not open");
  return slip;
};
const outcomesOf = async (code: string) =>
  (await opened(code)).entries.map(({ outcome }) => outcome && `${outcome.by}: ${outcome.outcome}`);

describe("a slip", () => {
  test("holds what is on the tray, and whom it is from", async () => {
    const { code } = await made();
    const { entries, from } = await opened(code);
    expect(entries.map(({ activityId, note }) => [activityId, note])).toEqual([
      [own, NOTE],
      [others, ""],
    ]);
    expect(entries[0]).toMatchObject({
      associationId: town.association._id,
      needs: ["yksinäisyys"],
      village: "Keskusta",
    });
    expect(from).toEqual({ name: "Conny Counsellor", unit: "Palveluohjaus", phone: "0151234567" });
    expect(await lastFrom(town.people.counsellor._id)).toEqual(from);
  });

  test("the same form sent many times at once makes one slip with one link", async () => {
    const token = await filledTray();
    const before = await SlipModel.countDocuments();
    const same = form();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => makeSlip({ token, form: same, personId: null, now: TOWN_NOW })),
    );
    expect(new Set(answers.map((answer) => answer.ok && answer.value.code)).size).toBe(1);
    expect(await SlipModel.countDocuments()).toBe(before + 1);
  });

  test("the number of a form leads nobody else to the slip that was made with it, and a changed form makes another", async () => {
    const [token, other] = [await filledTray(), await filledTray()];
    const same = form();
    const codeOf = async (by: string, sent: SlipForm) => {
      const answer = await makeSlip({ token: by, form: sent, personId: null, now: TOWN_NOW });
      return answer.ok && answer.value.code;
    };
    const codes = [
      await codeOf(token, same),
      await codeOf(other, same),
      await codeOf(token, { ...same, name: "Toinen" }),
    ];
    expect(new Set(codes).size).toBe(3);
  });

  test("nothing of it tells the moment when it was made, its id neither", async () => {
    const before = Math.floor(Date.now() / 1000);
    const { code } = await made();
    const seconds = parseInt((await opened(code))._id.slice(0, 8), 16);
    expect(Math.abs(seconds - before)).toBeGreaterThan(60);
    expect(JSON.stringify(await SlipModel.collection.find().toArray())).not.toMatch(/createdAt|updatedAt/);
  });

  test("an empty tray makes none", async () => {
    const answer = await makeSlip({ token: newTrayToken(), form: form(), personId: null, now: TOWN_NOW });
    expect(answer).toEqual({ ok: false, refusal: { code: "emptyTray" } });
  });

  test("neither code is in the database, and each opens it while it lives", async () => {
    const { code } = await made({ days: "7" });
    const shown = shownCodeFor(code);
    const stored = JSON.stringify(await SlipModel.find().lean());
    for (const secret of [code, shown, code.replaceAll("-", ""), shown.replaceAll("-", "")])
      expect(stored).not.toContain(secret);
    expect(await findOpenSlip(readLinkCode(code.toLowerCase()) ?? "", later(days(7) - 1))).not.toBeNull();
    expect(await findShownSlip(shown, later(days(7) - 1))).not.toBeNull();
    expect(await findOpenSlip(code, later(days(7)))).toBeNull();
    expect(await findShownSlip(shown, later(days(7)))).toBeNull();
  });
});

describe("what became of it", () => {
  test("the client tells and takes back; what the association says stands", async () => {
    const { code } = await made();
    const tell = async (by: "client" | "association", outcome: "arrived" | "full" | "stayedAway" | null) =>
      tellOutcome({ slip: await opened(code), activityId: own, outcome, by, now: TOWN_NOW });
    expect(await tell("client", "full")).toMatchObject({ ok: true });
    expect(await tell("client", null)).toMatchObject({ ok: true });
    expect(await outcomesOf(code)).toEqual([null, null]);
    await tell("client", "stayedAway");
    expect(await tell("association", "arrived")).toMatchObject({ ok: true });
    expect(await tell("client", "full")).toMatchObject({ ok: false });
    expect(await outcomesOf(code)).toEqual(["association: arrived", null]);
    await tell("association", null);
    expect(await tell("client", "full")).toMatchObject({ ok: true });
  });

  test("of a client and an association in the same moment the association is heard", async () => {
    const { code } = await made();
    const slip = await opened(code);
    const command = { slip, activityId: own, now: TOWN_NOW };
    await tellOutcome({ ...command, outcome: "arrived", by: "association" });
    expect(await tellOutcome({ ...command, outcome: "full", by: "client" })).toMatchObject({ ok: false });
    expect(await outcomesOf(code)).toEqual(["association: arrived", null]);
  });

  test("an association marks only its own", async () => {
    const { code } = await made();
    const slip = await opened(code);
    const associationId = town.association._id;
    const command = { slip, activityId: others, outcome: "arrived" as const, associationId, now: TOWN_NOW };
    expect(await tellOutcome({ ...command, by: "association" })).toMatchObject({ ok: false });
    expect(await outcomesOf(code)).toEqual([null, null]);
  });
});

describe("the page of a slip", () => {
  const page = async (code: string) => slipView(await opened(code), code, "fi", TOWN_NOW);

  test("tells of today: what has moved says so, what has left is named and told to have, a hidden place stays hidden", async () => {
    const { code } = await made();
    expect((await page(code)).items[0]).toMatchObject({ isHere: true, hasChanged: false, note: NOTE });
    await ActivityModel.updateOne({ _id: own }, { $set: { "place.name": "Uusi talo", "place.address": "Salakuja 1" } });
    expect((await page(code)).items[0]).toMatchObject({ hasChanged: true });
    expect(JSON.stringify(await page(code))).toContain("Salakuja");
    await ActivityModel.updateOne({ _id: own }, { $set: { placeHidden: true } });
    expect(JSON.stringify(await page(code))).not.toMatch(/Salakuja|Uusi talo/);
    await ActivityModel.updateOne({ _id: others }, { $set: { status: "archived" } });
    const { items } = await page(code);
    expect(items[1]).toMatchObject({ isHere: false, title: { text: "Kuoro" } });
    await ActivityModel.updateOne({ _id: others }, { $set: { status: "draft", title: "Kesken" } });
    expect((await page(code)).items[1]).toMatchObject({ isHere: false, title: null });
    await ActivityModel.updateOne({ _id: others }, { $set: { title: "Kuoro" } });
    await ActivityModel.updateOne({ _id: own }, { $set: { placeHidden: false } });
    await ActivityModel.updateOne({ _id: others }, { $set: { status: "published" } });
  });

  test("shows the code by which the association finds it", async () => {
    const { code } = await made();
    const { shownCode, url } = await page(code);
    expect((await findShownSlip(shownCode, TOWN_NOW))?._id).toBe((await opened(code))._id);
    expect(url).toMatch(new RegExp(`/t/${code}$`));
  });
});

describe("when a slip is over", () => {
  /** Everything that the raw documents say. */
  const raw = async () => JSON.stringify(await SlipModel.collection.find().toArray());

  test("it forgets notes, codes and its maker, keeps the figures, and forgetting twice changes nothing", async () => {
    const { code, personId } = await made();
    await tellOutcome({ slip: await opened(code), activityId: own, outcome: "arrived", by: "client", now: TOWN_NOW });
    const { _id } = await opened(code);
    expect(await raw()).toContain(NOTE);
    await sweepExpired(later(days(29)));
    expect(await raw()).toContain(NOTE);
    await sweepExpired(later(days(91)));
    const once = await raw();
    for (const word of [NOTE, "Counsellor", "Palveluohjaus", "0151234567", personId, "2027-01-15"])
      expect(once).not.toContain(word);
    const left = await SlipModel.findById(_id).orFail().lean<Slip>();
    expect(left).toMatchObject({
      linkHash: null,
      shownHash: null,
      from: null,
      madeBy: null,
      madeIn: null,
      sentHash: null,
      month: "2027-01",
    });
    expect(left.entries[0]).toEqual({
      ...{ activityId: own, associationId: town.association._id, needs: ["yksinäisyys"] },
      ...{ municipality: "593", village: "Keskusta", outcome: { outcome: "arrived", by: "client", on: null } },
      ...{ note: "", was: null },
    });
    await sweepExpired(later(days(92)));
    expect(await raw()).toBe(once);
  });

  test("it forgets also what somebody tells of it in the same moment", async () => {
    const { code, token } = await made();
    const slip = await opened(code);
    const tell = (activityId: string) =>
      tellOutcome({ slip, activityId, outcome: "arrived", by: "client", now: TOWN_NOW });
    const withdraw = withdrawSlip({ code, maker: { personId: null, keys: [token] }, now: TOWN_NOW });
    const [withdrawn] = await Promise.all([withdraw, ...[own, others, own, others, own, others].map(tell)]);
    expect(withdrawn).toMatchObject({ ok: true });
    expect(await findOpenSlip(code, TOWN_NOW)).toBeNull();
    const left = await SlipModel.findById(slip._id).orFail().lean<Slip>();
    expect(left).toMatchObject({ linkHash: null, madeIn: null, madeAt: null, expiresAt: null });
    for (const { outcome } of left.entries) expect(outcome?.on ?? null).toBeNull();
  });

  test("a link that was taken back stays so when its form comes again, and the form drawn anew makes another", async () => {
    const token = await filledTray();
    const same = form();
    const send = (sent: SlipForm) => makeSlip({ token, form: sent, personId: null, now: TOWN_NOW });
    const first = await send(same);
    const code = first.ok ? first.value.code : "";
    await withdrawSlip({ code, maker: { personId: null, keys: [token] }, now: TOWN_NOW });
    const again = await Promise.all([send(same), send(same)]);
    for (const answer of again) expect(answer).toEqual({ ok: false, refusal: { code: "withdrawn" } });
    expect(await findOpenSlip(code, TOWN_NOW)).toBeNull();
    expect(await send(form())).toMatchObject({ ok: true });
    await sweepExpired(later(days(91)));
    expect(await SlipModel.countDocuments({ $or: [{ sentHash: { $ne: null } }, { sentUntil: { $ne: null } }] })).toBe(
      0,
    );
  });

  test("its maker takes the link back, by the person or by the browser, and nobody else does", async () => {
    const [one, other] = [await made(), await made()];
    const withdraw = (code: string, personId: string | null, ...keys: string[]) =>
      withdrawSlip({ code, maker: { personId, keys }, now: TOWN_NOW });
    expect(await withdraw(one.code, town.people.nobody._id, newTrayToken())).toMatchObject({ ok: false });
    expect(await withdraw(one.code, null)).toMatchObject({ ok: false });
    expect(await withdraw(one.code, one.personId)).toMatchObject({ ok: true });
    expect(await withdraw(other.code, null, newTrayToken(), other.token)).toMatchObject({ ok: true });
    expect(await findOpenSlip(one.code, TOWN_NOW)).toBeNull();
    expect(await raw()).not.toContain(NOTE);
  });
});
