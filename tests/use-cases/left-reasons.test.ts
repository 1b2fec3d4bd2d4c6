import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { ProposalModel } from "#models/proposal.server";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, draftLine, fileCase, proposalVersion, LIST_WINDOW } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { saveProposal } from "#use-cases/save-proposal.server";

testDatabase();
let town: Town;
let actor: Actor;
let year = 2030;

beforeAll(async () => {
  town = await makeTown();
  actor = await actorFor(town.people.preparer);
});

/** A call of its own for each test: 5 000 € and two applications of 3 000 €. */
async function callWithTwo() {
  year += 1;
  const { _id: callId } = await makeCall(town.programme._id, year, { budgetCents: 5_000_00, ...LIST_WINDOW });
  const own = await fileCase({ callId, association: town.association });
  const other = await fileCase({ callId, association: town.otherAssociation });
  const command = async () => ({ callId, version: await proposalVersion(callId), actor, now: AFTER_CLOSE });
  const save = async (lines: ReturnType<typeof draftLine>[]) => saveProposal({ ...(await command()), lines });
  const finish = async () => finishProposal(await command());
  const stored = () => ProposalModel.findOne({ callId }).orFail().lean().exec();
  return { own, other, save, finish, stored };
}

const REASON = "Määräraha ei riitä koko summaan.";

test("drops the reason of a cut when the sum goes back to all that was asked for, unless it was written anew", async () => {
  const { own, other, save, finish, stored } = await callWithTwo();
  await save([draftLine(own, 2_000, REASON), draftLine(other, 2_000, REASON)]);
  const full = await save([draftLine(own, 3_000, REASON), draftLine(other, 1_500, REASON)]);
  expect(full).toMatchObject({ ok: true, value: { leftReasons: [own] } });
  expect((await stored()).lines).toMatchObject([{ reason: "" }, { reason: REASON }]);
  await save([draftLine(own, 3_000, "Laaja toiminta.")]);
  await save([draftLine(own, 3_000, "Laaja toiminta."), draftLine(other, 1_500, REASON)]);
  expect((await stored()).lines).toMatchObject([{ reason: "Laaja toiminta." }, { reason: REASON }]);
  expect((await finish()).ok).toBe(true);
});

test("keeps a reason that was written before its sum", async () => {
  const { own, save, stored } = await callWithTwo();
  await save([draftLine(own, null, "Laaja toiminta.")]);
  await save([draftLine(own, 3_000, "Laaja toiminta.")]);
  expect((await stored()).lines).toMatchObject([{ reason: "Laaja toiminta." }]);
});
