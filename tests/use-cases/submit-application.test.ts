import { beforeAll, describe, expect, test } from "vitest";
import type { Call } from "#models/call.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { submitApplication } from "#use-cases/submit-application.server";

testDatabase();

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
});

/** A new association of the same signatory, so that each test has its own application to the call. */
async function draftOf(name: string, fields: { call?: Call; bare?: boolean; published?: boolean } = {}) {
  const status = fields.published === false ? "submitted" : "published";
  const association = await makeAssociation(
    { name, status },
    [town.people.signatory, "signatory"],
    [town.people.editor, "editor"],
  );
  return makeDraft({ call: fields.call ?? town.openCall, association, bare: fields.bare ?? false });
}

const submit = async (draft: { _id: string; __v: number }, now = TOWN_NOW, person = town.people.signatory) =>
  submitApplication({ caseId: draft._id, version: draft.__v, declared: true, actor: await actorFor(person), now });

describe("filing an application", () => {
  test("gives it a case number, keeps what was filed, and owes every member a receipt", async () => {
    const draft = await draftOf("Ensimmäinen ry");
    const submitted = await submit(draft);
    expect(submitted).toEqual({ ok: true, value: { caseNumber: "PKS-2027-0001", number: 1 } });
    const filed = await caseNow(draft._id);
    expect(filed).toMatchObject({ status: "submitted", caseNumber: "PKS-2027-0001", application: { declared: true } });
    expect(filed.filedVersions).toMatchObject([
      { number: 1, filedAt: TOWN_NOW, content: { requestedCents: 3_000_00 } },
    ]);
    expect(filed.history.at(-1)).toMatchObject({ event: "submit", at: TOWN_NOW, by: { name: "Sirkka Signatory" } });
    expect(firstBrokenEntry(filed.history)).toBeNull();
    expect(filed.pendingNotices).toMatchObject([
      {
        kind: "applicationReceived",
        to: [town.people.signatory._id, town.people.editor._id],
        facts: { caseNumber: "PKS-2027-0001", association: "Ensimmäinen ry", requestedCents: 3_000_00 },
      },
    ]);
  });

  test("a second press files nothing twice: 409, one number, one receipt", async () => {
    const draft = await draftOf("Tuplaklikki ry");
    const first = await submit(draft);
    const second = await submit(draft);
    expect(second).toMatchObject({
      ok: false,
      refusal: { code: "eventNotAllowed", from: "submitted", event: "submit" },
    });
    const filed = await caseNow(draft._id);
    expect(filed.caseNumber).toBe(first.ok && first.value.caseNumber);
    expect(filed.filedVersions).toHaveLength(1);
    expect(filed.pendingNotices).toHaveLength(1);
  });

  test("two presses at the same moment: one is filed, the other is refused", async () => {
    const draft = await draftOf("Samaan aikaan ry");
    const outcomes = await Promise.all([submit(draft), submit(draft)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await caseNow(draft._id)).pendingNotices).toHaveLength(1);
  });

  test("an older form files nothing: somebody has changed the draft since", async () => {
    const draft = await draftOf("Vanha lomake ry");
    const outdated = await submit({ _id: draft._id, __v: draft.__v + 1 });
    expect(outdated).toEqual({ ok: false, refusal: { code: "changedMeanwhile" } });
    expect(await caseNow(draft._id)).toMatchObject({
      status: "draft",
      caseNumber: null,
      application: { declared: false },
    });
  });
});

describe("the close is exact", () => {
  const before = (call: Call) => new Date(call.closesAt.getTime() - 1);

  test("one millisecond before the close is in time", async () => {
    const draft = await draftOf("Viime hetki ry");
    expect(await submit(draft, before(town.openCall))).toMatchObject({ ok: true });
  });
  test("the very moment of the close is too late, and the draft stays as it was", async () => {
    const draft = await draftOf("Myöhässä ry");
    expect(await submit(draft, town.openCall.closesAt)).toEqual({ ok: false, refusal: [{ code: "callClosed" }] });
    expect(await caseNow(draft._id)).toMatchObject({ status: "draft", caseNumber: null, pendingNotices: [] });
  });
  test("nor before it opens", async () => {
    const draft = await draftOf("Innokas ry");
    const early = new Date(town.openCall.opensAt.getTime() - 1);
    expect(await submit(draft, early)).toEqual({ ok: false, refusal: [{ code: "callUpcoming" }] });
  });
});

describe("who and what", () => {
  test("an editor may not file, an outsider finds nothing", async () => {
    const draft = await draftOf("Kuka lähettää ry");
    expect(await submit(draft, TOWN_NOW, town.people.editor)).toEqual({ ok: false, refusal: { code: "notAllowed" } });
    expect(await submit(draft, TOWN_NOW, town.people.outsider)).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect(await caseNow(draft._id)).toMatchObject({ status: "draft", history: [] });
  });
  test("an unapproved association and a missing attachment are told at once", async () => {
    const draft = await draftOf("Keskeneräinen ry", { bare: true, published: false });
    expect(await submit(draft)).toEqual({
      ok: false,
      refusal: [{ code: "associationNotPublished" }, { code: "attachmentMissing", attachment: "actionPlan" }],
    });
  });
});
