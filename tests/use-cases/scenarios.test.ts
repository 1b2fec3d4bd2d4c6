import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { cents } from "#domain/shared/cents";
import { AllocationScenarioModel } from "#models/allocation-scenario.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { ProposalModel } from "#models/proposal.server";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, draftLine, fileCase, proposalVersion, LIST_WINDOW } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { chooseScenario } from "#use-cases/choose-scenario.server";
import { createScenario } from "#use-cases/create-scenario.server";
import { removeScenario } from "#use-cases/remove-scenario.server";
import { saveProposal } from "#use-cases/save-proposal.server";
import { updateScenario } from "#use-cases/update-scenario.server";

testDatabase();
let town: Town;
let preparer: Actor;
let year = 2040;

beforeAll(async () => {
  town = await makeTown();
  preparer = await actorFor(town.people.preparer);
});

/** A call of 1 000 €, two applications of 900 € and 300 €, and an option that divides equally. */
async function benchOfTwo() {
  year += 1;
  const { _id: callId } = await makeCall(town.programme._id, year, { budgetCents: 1_000_00, ...LIST_WINDOW });
  const large = await fileCase({ callId, association: town.association, requestedCents: 900_00 });
  const small = await fileCase({ callId, association: town.otherAssociation, requestedCents: 300_00 });
  const about = { callId, actor: preparer, now: AFTER_CLOSE };
  const made = await createScenario({ ...about, name: "Tasan", start: { kind: "equalShare" } });
  if (!made.ok) throw new Error("no scenario");
  const { scenarioId } = made.value;
  const stored = () => AllocationScenarioModel.findById(scenarioId).orFail().lean().exec();
  const pin = async (pins: Record<string, number>, actor = preparer) => {
    const { __v: version, rule, name, note } = await stored();
    const input = {
      name,
      note,
      rule,
      pins: Object.fromEntries(Object.entries(pins).map(([id, sum]) => [id, cents(sum)])),
    };
    return updateScenario({ ...about, actor, scenarioId, version, input });
  };
  const choose = async (actor = preparer) =>
    chooseScenario({
      ...about,
      actor,
      scenarioId,
      version: await proposalVersion(callId),
      reason: "Kaikille yhtä paljon.",
    });
  const proposal = () => ProposalModel.findOne({ callId }).orFail().lean().exec();
  return { callId, large, small, about, scenarioId, stored, pin, choose, proposal };
}

describe("an option of the budget workbench", () => {
  test("becomes the proposal with its reason in one write, and reasons that were written stay", async () => {
    const { callId, large, small, about, scenarioId, choose, proposal } = await benchOfTwo();
    await saveProposal({ ...about, version: undefined, lines: [draftLine(small, 100, "Hyvä hanke.")] });
    expect((await choose()).ok).toBe(true);
    const { lines, basis, history } = await proposal();
    expect(lines).toMatchObject([
      { caseId: large, proposedCents: 700_00, reason: "" },
      { caseId: small, proposedCents: 300_00, reason: "Hyvä hanke." },
    ]);
    expect(basis).toMatchObject({
      scenarioId,
      reason: "Kaikille yhtä paljon.",
      givenCents: 1_000_00,
      sums: { [large]: 700_00, [small]: 300_00 },
    });
    expect(history.at(-1)).toMatchObject({ event: "chooseScenario", reason: "Kaikille yhtä paljon." });
    expect(firstBrokenEntry(history)).toBeNull();
    expect(await proposalVersion(callId)).toBe(1);
  });

  test("gives what is rejected with a reason to the others", async () => {
    const { large, small, about, choose, proposal } = await benchOfTwo();
    await saveProposal({
      ...about,
      version: undefined,
      lines: [draftLine(small, null, "Ei kuulu piiriin.", "reject")],
    });
    await choose();
    expect((await proposal()).lines).toMatchObject([
      { caseId: large, proposedCents: 900_00 },
      { caseId: small, outcome: "reject", proposedCents: 0, reason: "Ei kuulu piiriin." },
    ]);
  });

  test("keeps pinned sums within the pot, and refuses one cent more without changing anything", async () => {
    const { large, small, pin, stored, choose, proposal } = await benchOfTwo();
    expect((await pin({ [large]: 800_00 })).ok).toBe(true);
    const before = await stored();
    expect(await pin({ [large]: 800_00, [small]: 200_01 })).toEqual({
      ok: false,
      refusal: [{ code: "pinsOverPot", excessCents: 1 }],
    });
    expect(await stored()).toEqual(before);
    await choose();
    expect((await proposal()).lines).toMatchObject([{ proposedCents: 800_00 }, { proposedCents: 200_00 }]);
  });

  test("is not saved over somebody else's", async () => {
    const { about, scenarioId, stored, pin } = await benchOfTwo();
    const { __v: version, rule } = await stored();
    await pin({});
    const input = { name: "Toinen", note: "", rule, pins: {} };
    expect(await updateScenario({ ...about, scenarioId, version, input })).toEqual({
      ok: false,
      refusal: [{ code: "changedMeanwhile" }],
    });
  });

  test("is neither pinned nor chosen by somebody whose own association's sum it would change", async () => {
    const { large, pin, choose, stored } = await benchOfTwo();
    const own = await actorFor(town.people.ownPreparer);
    const refusal = [{ code: "ownAssociation", associations: [town.association.name] }];
    expect(await pin({ [large]: 900_00 }, own)).toEqual({ ok: false, refusal });
    expect(await choose(own)).toEqual({ ok: false, refusal });
    expect((await stored()).pins).toEqual({});
  });

  test("is refused over the pot without the excess to whoever is tied to one of its sums", async () => {
    const { large, small, pin } = await benchOfTwo();
    await pin({ [large]: 800_00 });
    const own = await actorFor(town.people.ownPreparer);
    expect(await pin({ [large]: 800_00, [small]: 200_01 }, own)).toEqual({
      ok: false,
      refusal: [{ code: "pinsOverPotKept" }],
    });
  });

  test("is copied whole, taken away and brought back; nobody else's business", async () => {
    const { about, large, scenarioId, pin, stored } = await benchOfTwo();
    await pin({ [large]: 100_00 });
    const copy = await createScenario({ ...about, name: "Kopio", start: { copyOf: scenarioId } });
    if (!copy.ok) throw new Error("no copy");
    expect(await AllocationScenarioModel.findById(copy.value.scenarioId).lean()).toMatchObject({
      pins: { [large]: 100_00 },
    });
    await removeScenario({ ...about, scenarioId, removed: true });
    expect((await stored()).removedAt).toEqual(AFTER_CLOSE);
    expect(await createScenario({ ...about, name: "Kopio", start: { copyOf: scenarioId } })).toMatchObject({
      ok: false,
    });
    await removeScenario({ ...about, scenarioId, removed: false });
    expect((await stored()).removedAt).toBeNull();
    const culture = await actorFor(town.people.culturePreparer);
    expect(await removeScenario({ ...about, actor: culture, scenarioId, removed: true })).toEqual({
      ok: false,
      refusal: { code: "notAllowed" },
    });
  });
});
