import { expect, test } from "vitest";
import { historyView } from "#models/case-view.server";
import { newId } from "#models/define-model.server";

const decided = (outcome: string, awardedCents: number) => ({
  ...{ id: newId(), event: "decide", at: new Date("2027-04-08T08:00:00Z"), reason: null, previousHash: "", hash: "" },
  ...{ by: { personId: null, name: "Tuula" }, facts: { outcome, awardedCents, section: "12" } },
});

test("a decision that grants nothing is told by what it is, and no sum of nothing", () => {
  const history = [decided("grant", 450_00), decided("notAdmitted", 0), decided("reject", 0)];
  expect(historyView(history).map(({ cents, refusal }) => [cents, refusal])).toEqual([
    [null, "reject"],
    [null, "notAdmitted"],
    [450_00, null],
  ]);
});
