import { beforeAll, describe, expect, test } from "vitest";
import { CallModel } from "#models/call.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { askOffice } from "#tests/support/ask-route";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, draftLine, fileCase, LIST_WINDOW, proposalVersion } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { followProposal } from "#use-cases/follow-proposal.server";
import { saveProposal } from "#use-cases/save-proposal.server";

testDatabase();
let town: Town;
let year = 2044;
beforeAll(async () => {
  town = await makeTown();
});

/** A list of two grants, one of them without the plan that its call asks for. */
async function listWithGap() {
  year += 1;
  const { _id: callId } = await makeCall(town.programme._id, year, { budgetCents: 5_000_00, ...LIST_WINDOW });
  const gap = await fileCase({ callId, association: town.association, isWhole: false });
  const whole = await fileCase({ callId, association: town.otherAssociation });
  const about = { callId, now: AFTER_CLOSE };
  const lines = [draftLine(gap, 1_000, "Osa."), draftLine(whole, 1_000, "Osa.")];
  await saveProposal({ ...about, actor: await actorFor(town.people.preparer), version: undefined, lines });
  const stored = () => ProposalModel.findOne({ callId }).orFail().lean().exec();
  const send = async (fields: Record<string, string> = {}, person = town.people.preparer) => {
    const form = { intent: "finish", version: String(await proposalVersion(callId)), ...fields };
    const answer = await askOffice("office.calls_.$callId_.proposal", {
      ...{ person, params: { callId }, form, now: AFTER_CLOSE },
    });
    return answer instanceof Response ? answer.status : (answer as { data: Record<string, unknown> }).data;
  };
  return { callId, gap, whole, about, stored, send };
}

describe("a list on which an application lacks something", () => {
  test("does not go to the body before the preparer has seen what, by name", async () => {
    const { gap, stored, send } = await listWithGap();
    expect(await send()).toMatchObject({
      refusals: [{ code: "savedButNotFinished" }, { code: "openPoints", caseIds: [gap] }],
      errors: {},
      open: [
        {
          caseId: gap,
          applicantName: town.association.name,
          lacking: [{ kind: "attachment", code: "actionPlan" }],
          names: { actionPlan: "Toimintasuunnitelma" },
        },
      ],
    });
    expect((await stored()).status).toBe("drafting");
  });

  test("goes with the tick and the reason, and both stay in the history", async () => {
    const { gap, stored, send, callId } = await listWithGap();
    expect(await send({ openCases: gap })).toMatchObject({ errors: { acceptOpen: ["mustBeTicked"] } });
    expect(await send({ openCases: gap, acceptOpen: "on", openReason: " " })).toMatchObject({
      errors: { openReason: ["required"] },
    });
    expect((await stored()).status).toBe("drafting");
    expect(await send({ openCases: gap, acceptOpen: "on", openReason: "Suunnitelma luvattu." })).toBe(303);
    const { status, history } = await stored();
    expect(status).toBe("finished");
    expect(history.at(-1)).toMatchObject({
      ...{ event: "finish", reason: "Suunnitelma luvattu.", facts: { incomplete: town.association.name } },
    });
    expect(firstBrokenEntry(history)).toBeNull();
    const page = await askOffice("office.calls_.$callId_.proposal", {
      ...{ person: town.people.decisionMaker, params: { callId } },
    });
    const takenOpen = { names: town.association.name, reason: "Suunnitelma luvattu." };
    expect(page).toMatchObject({ takenOpen });
    for (const route of ["office.calls_.$callId_.decision", "office.calls_.$callId_.agenda"])
      expect(await askOffice(route, { person: town.people.decisionMaker, params: { callId } })).toMatchObject({
        takenOpen,
      });
  });

  test("leaves the reason with the officials: no event of a case holds it", async () => {
    const { gap, whole, stored, send } = await listWithGap();
    await send({ openCases: gap, acceptOpen: "on", openReason: "Suunnitelma luvattu." });
    await followProposal((await stored())._id, AFTER_CLOSE);
    for (const { status, history } of await GrantCaseModel.find({ _id: { $in: [gap, whole] } })
      .lean()
      .exec()) {
      expect(status).toBe("proposed");
      expect(JSON.stringify(history)).not.toContain("Suunnitelma luvattu.");
    }
  });

  test("does not go with a choice made of another list: what has opened since is shown first", async () => {
    const { whole, about, stored } = await listWithGap();
    const finished = await finishProposal({
      ...{ ...about, actor: await actorFor(town.people.preparer), version: (await stored()).__v },
      accepted: { caseIds: [whole], reason: "Näin sovittu." },
    });
    expect(finished).toMatchObject({ ok: false, refusal: [{ code: "openPoints" }] });
  });

  test("tells a tied preparer that something is missing, and not what", async () => {
    const { gap, send } = await listWithGap();
    expect(await send({}, town.people.ownPreparer)).toMatchObject({
      open: [{ caseId: gap, lacking: null, names: {} }],
    });
  });
});

test("a list nobody has prepared or scored warns by name and goes with the tick and the reason", async () => {
  const { gap, whole, callId, stored, send } = await listWithGap();
  const name = { fi: "Ulottuvuus", sv: null, en: null };
  const reach = { id: "reach", name, guidance: name, min: 0, max: 4, weightBp: 10_000, judging: { kind: "judged" } };
  await CallModel.updateOne({ _id: callId }, { $set: { scoring: { version: 1, criteria: [reach], talkOver: 0 } } });
  await GrantCaseModel.updateOne({ _id: whole }, { $set: { status: "submitted" } });
  const { open } = (await send()) as { open: { caseId: string; undone: string[] }[] };
  const undone = new Map(open.map((one) => [one.caseId, one.undone]));
  expect(undone.get(whole)).toEqual(["notBegun", "notScored"]);
  expect(undone.get(gap)).toEqual(["notScored"]);
  const openCases = `${gap} ${whole}`;
  expect(await send({ openCases, acceptOpen: "on", openReason: "Kiireellinen kokous." })).toBe(303);
  await followProposal((await stored())._id, AFTER_CLOSE);
  const { status, history } = await GrantCaseModel.findById(whole).orFail().lean().exec();
  expect([status, ...history.map(({ event }) => event)]).toEqual(["proposed", "startPreparation", "propose"]);
});

test("a list that waits for an answer names whose, to be opened from there", async () => {
  const { whole, send } = await listWithGap();
  await GrantCaseModel.updateOne({ _id: whole }, { $set: { status: "supplementRequested" } });
  const reply = await send();
  expect(reply).toMatchObject({ waiting: [{ caseId: whole, applicantName: town.otherAssociation.name }] });
  expect(JSON.stringify(reply)).not.toContain("supplementPending");
});

test("a sum alone is a grant, and words without an outcome are asked what they are for", async () => {
  const { gap, whole, stored, send } = await listWithGap();
  const row = (caseId: string, proposed: string, reason: string): Record<string, string> => ({
    ...{ [`rows.${caseId}.outcome`]: "", [`rows.${caseId}.proposed`]: proposed, [`rows.${caseId}.reason`]: reason },
  });
  const given = { ...row(gap, "900", "Osa."), intent: "save" };
  expect(await send({ ...given, ...row(whole, "", "Ei sovi.") })).toMatchObject({
    errors: { [`rows.${whole}.outcome`]: ["required"] },
  });
  expect(await send({ ...given, ...row(whole, "", "") })).toBe(303);
  expect((await stored()).lines).toMatchObject([{ caseId: gap, outcome: "grant", proposedCents: 900_00 }]);
});

test("a list over the budget is refused to a preparer tied to a line without the excess", async () => {
  const { whole, about, stored } = await listWithGap();
  const tied = { ...about, actor: await actorFor(town.people.ownPreparer), version: (await stored()).__v };
  expect(await saveProposal({ ...tied, lines: [draftLine(whole, 4_000.01)] })).toEqual({
    ok: false,
    refusal: { code: "overBudgetKept" },
  });
});
