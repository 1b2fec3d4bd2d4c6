import { beforeAll, describe, expect, test } from "vitest";
import { plainDate } from "#domain/shared/plain-date";
import { CallModel, type Call } from "#models/call.server";
import { lackingOf, lackingOfMany } from "#models/case-lacking.server";
import { caseRows } from "#models/case-rows.server";
import { formAnswered } from "#models/carried-draft.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";
import { actorFor, makeTown, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { AFTER_CLOSE, fileCase, LIST_WINDOW } from "#tests/support/filed-list";
import { makeCall } from "#tests/support/town-grants";

testDatabase();
let town: Town;
let call: Call;
beforeAll(async () => {
  town = await makeTown();
  const names = { fi: "Paperi", sv: null, en: null };
  const definition = formOf(
    field("text", { id: "why", required: true, maxLength: 500 }),
    field("yesNo", { id: "big", required: true }),
    field("attachment", {
      id: "plan",
      code: "actionPlan",
      required: true,
      mayFollowBy: plainDate("2027-03-01"),
      mayBeGivenBefore: false,
    }),
  );
  call = await makeCall(town.programme._id, 2048, {
    ...LIST_WINDOW,
    form: { formId: newId(), version: 1, definition },
    requiredAttachments: [
      // The form asks for the plan, too: it is one paper.
      { code: "actionPlan", names, timing: "now", dueOn: null },
      { code: "rules", names, timing: "once", dueOn: null },
    ],
  });
});

/** What each of those who tell it tells of an application: the table, its own page and the list on its way. */
async function toldOf(caseId: string) {
  const [row] = (
    await caseRows({ actor: await actorFor(town.people.preparer), now: AFTER_CLOSE, locale: "fi", withScores: false })
  ).filter((one) => one.caseId === caseId);
  const grantCase = await GrantCaseModel.findById(caseId).orFail().lean<GrantCase>().exec();
  const now = await CallModel.findById(call._id).orFail().lean<Call>().exec();
  const form = await formAnswered(now, grantCase.application);
  const { lacking } = await lackingOf(grantCase, now, form, AFTER_CLOSE);
  const many = await lackingOfMany([caseId], now, AFTER_CLOSE);
  return { table: row?.missing, page: lacking.length, list: many.get(caseId)?.lacking.length };
}

const all = (count: number) => ({ table: count, page: count, list: count });

async function filed(formVersion: number | null, association = town.association, turn = 1) {
  const caseId = await fileCase({ callId: call._id, association, turn, isWhole: false });
  await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "application.formVersion": formVersion } });
  return caseId;
}

describe("what an application lacks", () => {
  test("is the same in the table, on its page and on the list, however it came", async () => {
    // Two questions, a document that may follow, and the rules.
    expect(await toldOf(await filed(1))).toEqual(all(4));
    expect(await toldOf(await filed(null, town.otherAssociation))).toEqual(all(4));
  });

  test("follows what is written in it, and what the city got with another application", async () => {
    const caseId = await filed(1, town.association, 2);
    const record = await GrantCaseModel.findById(caseId).orFail();
    record.set("application.answers", { big: { kind: "yesNo", yes: true } });
    await record.save();
    expect(await toldOf(caseId)).toEqual(all(3));
    const elsewhere = await fileCase({ callId: town.closedCall._id, association: town.association });
    const other = await GrantCaseModel.findById(elsewhere).orFail();
    other.set("attachments.0.code", "rules");
    await other.save();
    expect(await toldOf(caseId)).toEqual(all(2));
  });

  test("is not told any more once it has been decided", async () => {
    const caseId = await filed(1, town.association, 3);
    const record = await GrantCaseModel.findById(caseId).orFail();
    record.status = "decided";
    await record.save();
    expect((await toldOf(caseId)).table).toBeNull();
  });
});
