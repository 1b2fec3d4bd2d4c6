import { beforeAll, describe, expect, test } from "vitest";
import { reasonIn } from "#domain/grants/reasons/reason-text";
import type { Actor } from "#domain/roles";
import { reasons } from "#i18n/messages/reasons";
import { findReasonLibrary, ReasonTextModel } from "#models/reason-text.server";
import { actorFor, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { addReasonText } from "#use-cases/add-reason-text.server";
import { foundReasons } from "#use-cases/found-reasons.server";
import { retireReasonText } from "#use-cases/retire-reason-text.server";
import { updateReasonText } from "#use-cases/update-reason-text.server";

testDatabase();
let town: Town;
let preparer: Actor;

beforeAll(async () => {
  town = await makeTown();
  preparer = await actorFor(town.people.preparer);
});

const stored = (fi: string) => ReasonTextModel.findOne({ municipality: "593", "texts.fi": fi }).orFail().lean().exec();
const POT = reasons.fi.first.pot;

describe("the library of reasons", () => {
  test("is founded once in every municipality, and what somebody has changed stays", async () => {
    await foundReasons(TOWN_NOW);
    const { _id: reasonId, __v: version } = await stored(POT);
    const input = {
      use: "part" as const,
      texts: { fi: "Rahat eivät riitä.", sv: "Pengarna räcker inte.", en: undefined },
    };
    expect((await updateReasonText({ reasonId, version, input, actor: preparer, now: TOWN_NOW })).ok).toBe(true);
    const before = await ReasonTextModel.countDocuments();
    await foundReasons(TOWN_NOW);
    expect(await ReasonTextModel.countDocuments()).toBe(before);
    expect(await ReasonTextModel.distinct("municipality")).toContain("593");
  });

  test("that was founded before the ineligible had a sentence gets it once, whatever becomes of it", async () => {
    const { notEligible } = reasons.fi.first;
    await ReasonTextModel.deleteOne({ municipality: "593", "texts.fi": notEligible });
    const before = await ReasonTextModel.countDocuments();
    await foundReasons(TOWN_NOW);
    const { _id: reasonId, __v: version, use, texts } = await stored(notEligible);
    expect({ use, sv: texts.sv }).toEqual({ use: "ineligible", sv: reasons.sv.first.notEligible });
    await foundReasons(TOWN_NOW);
    expect(await ReasonTextModel.countDocuments()).toBe(before + 1);
    const input = { use: "ineligible" as const, texts: { fi: "Avustus on muille.", sv: undefined, en: undefined } };
    expect((await updateReasonText({ reasonId, version, input, actor: preparer, now: TOWN_NOW })).ok).toBe(true);
    await retireReasonText({ reasonId, retired: true, actor: preparer, now: TOWN_NOW });
    await foundReasons(TOWN_NOW);
    expect(await ReasonTextModel.countDocuments()).toBe(before + 1);
  });

  test("tells a rewritten or retired sentence in other languages as before", async () => {
    const { _id: reasonId } = await stored("Rahat eivät riitä.");
    await retireReasonText({ reasonId, retired: true, actor: preparer, now: TOWN_NOW });
    const library = await findReasonLibrary("593");
    expect(reasonIn(POT, library, "sv")).toBe(reasons.sv.first.pot);
    expect(reasonIn("Rahat eivät riitä.", library, "sv")).toBe("Pengarna räcker inte.");
  });

  test("is one municipality's own, and not written over somebody else's change", async () => {
    const neighbour = await actorFor(town.people.neighbourPreparer);
    const { _id: reasonId, __v: version } = await stored(reasons.fi.first.late);
    const input = { use: "reject" as const, texts: { fi: "Muu." } };
    const about = { reasonId, input, now: TOWN_NOW };
    expect(await updateReasonText({ ...about, version, actor: neighbour })).toEqual({
      ok: false,
      refusal: { code: "notFound" },
    });
    expect(await updateReasonText({ ...about, version: version + 1, actor: preparer })).toEqual({
      ok: false,
      refusal: { code: "changedMeanwhile" },
    });
    expect(await addReasonText({ municipality: "593", input, actor: neighbour, now: TOWN_NOW })).toEqual({
      ok: false,
      refusal: { code: "notAllowed" },
    });
  });
});
