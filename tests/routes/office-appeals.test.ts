import { expect, test } from "vitest";
import { AppealModel } from "#models/appeal.server";
import { newId } from "#models/define-model.server";
import { actorFor, makeTown } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { officeAppeals } from "../../app/routes/office.appeals/queries.server";

testDatabase();

test("an open appeal stands first however many have been decided since, and every page is reached", async () => {
  const town = await makeTown();
  const appeal = (day: number, status: "filed" | "rejected", associationId = newId()) => ({
    ...{ municipality: "593", unit: "sports", callId: newId(), caseId: newId(), decisionId: newId() },
    ...{ associationId, caseNumber: `PKS-2027-${day}`, applicantName: "Seura ry", appellant: "Seura ry" },
    ...{ byParty: true, arrivedAt: new Date(Date.UTC(2027, 0, day)), channel: "paper" as const, isLate: false },
    ...{ demand: "Enemmän.", enteredBy: { personId: newId(), name: "" }, status },
  });
  const closed = Array.from({ length: 60 }, (_, index) => appeal(index + 2, "rejected"));
  await AppealModel.create([appeal(1, "filed"), ...closed, appeal(90, "rejected", town.association._id)]);
  const own = await actorFor(town.people.ownPreparer);
  const first = await officeAppeals(own, 1);
  expect(first.rows[0]).toMatchObject({ caseNumber: "PKS-2027-1", isOpen: true });
  expect(first.rows[1]).toMatchObject({ caseNumber: "PKS-2027-61" });
  expect(first).toMatchObject({ pageCount: 2, total: 61 });
  expect((await officeAppeals(own, 2)).rows.at(-1)).toMatchObject({ caseNumber: "PKS-2027-2" });
});
