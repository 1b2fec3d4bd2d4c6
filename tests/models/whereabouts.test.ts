import { beforeAll, expect, test } from "vitest";
import { OPEN_RULES } from "#domain/grants/programme-rules";
import { days } from "#domain/shared/durations";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { usualWait, whereaboutsOf } from "#models/whereabouts.server";
import { makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { fileCase } from "#tests/support/filed-list";
import { FULL_APPLICATION, makeCall } from "#tests/support/town-grants";

testDatabase();

beforeAll(async () => {
  await makeTown();
});

/** Decided cases of a call that each waited so many days, written at one go: the last is the newest. */
async function decidedAfter(callId: string, waits: readonly number[]): Promise<void> {
  const { _id: association } = await makeAssociation({ name: `Seura ${newId()}` });
  const filedAt = new Date("2026-01-03T10:00:00Z");
  const by = { personId: newId(), name: "Pirkko" };
  const cases = waits.map((wait, index) => {
    const grantCase = new GrantCaseModel({
      ...{ municipality: "593", unit: "sports", callId, associationId: association, turn: index + 1 },
      ...{ applicantName: "Seura ry", caseNumber: `PKS-2026-${callId.slice(-4)}${index}`, status: "decided" },
      application: FULL_APPLICATION,
      filedVersions: [{ number: 1, content: FULL_APPLICATION, filedAt, filedBy: by }],
    });
    chronicle(grantCase, { event: "decide" }, { at: new Date(filedAt.getTime() + days(wait)), by });
    return grantCase;
  });
  await GrantCaseModel.insertMany(cases);
}

test("of more cases than are looked at, the newest tell what is usual", async () => {
  const programmeId = newId();
  const rules = { ...OPEN_RULES, run: "continuous" as const };
  const before = await makeCall(programmeId, 2026, { rules });
  await decidedAfter(before._id, [...Array<number>(201).fill(90), ...Array<number>(200).fill(10)]);
  const call = await makeCall(programmeId, 2027, { rules });
  expect(await usualWait(call)).toBe(10);
});

test("where applications are handled as they arrive, the decision is expected by the arrival", async () => {
  const by = { personId: newId(), name: "Pirkko" };
  const file = async (callId: string, filedAt: Date, status: "submitted" | "decided") => {
    const association = await makeAssociation({ name: `Seura ${newId()}` });
    const grantCase = await GrantCaseModel.findById(await fileCase({ callId, association }, status)).orFail();
    grantCase.set({ filedVersions: [{ number: 1, content: FULL_APPLICATION, filedAt, filedBy: by }] });
    if (status === "decided")
      chronicle(grantCase, { event: "decide" }, { at: new Date(filedAt.getTime() + days(10)), by });
    await grantCase.save();
    return grantCase.toObject();
  };
  for (const run of ["continuous", "smallGrant"] as const) {
    const programmeId = newId();
    const rules = { ...OPEN_RULES, run };
    const before = await makeCall(programmeId, 2026, { rules });
    for (const day of [3, 9, 15]) await file(before._id, new Date(Date.UTC(2026, 0, day)), "decided");
    const call = await makeCall(programmeId, 2027, { rules });
    const filed = await file(call._id, TOWN_NOW, "submitted");
    const where = await whereaboutsOf(filed, call, TOWN_NOW, "fi");
    const on = new Date(TOWN_NOW.getTime() + days(10)).toISOString().slice(0, 10);
    expect(where?.expected.decide, run).toEqual({ on, learnt: true });
  }
});
