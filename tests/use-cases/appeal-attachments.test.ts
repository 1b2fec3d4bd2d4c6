import { expect, test } from "vitest";
import type { Actor } from "#domain/roles";
import { actorFor, makeTown } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_MEETING } from "#tests/support/filed-list";
import { makeFinishedList } from "#tests/support/finished-list";
import { appealOf, decideOn, DECIDED, proposedAppeal } from "#tests/support/proposed-appeal";
import { makeFile } from "#tests/support/test-file";
import { attachToAppeal } from "#use-cases/attach-to-appeal.server";
import { followDecision } from "#use-cases/follow-decision.server";

testDatabase();

test("a claim for a revised decision takes more attachments from its signatory until it is decided", async () => {
  const town = await makeTown();
  const [preparer, decisionMaker, signatory] = [
    await actorFor(town.people.preparer),
    await actorFor(town.people.decisionMaker),
    await actorFor(town.people.signatory),
  ];
  const list = await makeFinishedList({ town, preparer, decisionMaker, year: 2031 });
  await list.record();
  await followDecision(await list.decisionId(), AFTER_MEETING);
  const line = { outcome: "rejected" as const, reason: "Määräraha on jaettu.", anew: null };
  const caseId = list.granted;
  const appealId = await proposedAppeal(caseId, { signatory, preparer });
  const attach = async (actor: Actor) => {
    const sent = await makeFile({ kind: "upload", personId: actor.personId }, "lisää.pdf");
    return attachToAppeal({ caseId, files: [sent], actor, now: DECIDED });
  };
  expect((await attach(signatory)).ok).toBe(true);
  expect(await attach(preparer)).toEqual({ ok: false, refusal: { code: "notFound" } });
  expect(await attach(await actorFor(town.people.editor))).toEqual({ ok: false, refusal: { code: "notAllowed" } });
  expect((await appealOf(appealId)).attachments.map(({ name }) => name)).toEqual(["lisää.pdf"]);
  expect((await decideOn(appealId, { actor: decisionMaker, line })).ok).toBe(true);
  expect(await attach(signatory)).toEqual({ ok: false, refusal: { code: "appealHandled" } });
});
