import { beforeAll, expect, test } from "vitest";
import { CallModel } from "#models/call.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { PremisesModel } from "#models/premises.server";
import { applicationView } from "#models/application-view.server";
import { field, formOf } from "#tests/domain/grants/form/sample-forms";
import { actorFor, makeAssociation, makeTown, TOWN_NOW } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { caseNow, makeDraft } from "#tests/support/open-application";
import { hallTime, makeHall } from "#tests/support/town-premises";
import { enterApplication } from "#use-cases/enter-application.server";
import { fillKnown } from "#use-cases/fill-known.server";
import { saveApplicationStep } from "#use-cases/save-application-step.server";
import { startApplication } from "#use-cases/start-application.server";

testDatabase();

const form = formOf(field("otherGrants", { id: "grants" }), field("premises", { id: "premises" }));

let town: Awaited<ReturnType<typeof makeTown>>;
beforeAll(async () => {
  town = await makeTown();
  await CallModel.updateOne(
    { _id: town.openCall._id },
    { $set: { form: { formId: "f", version: 1, definition: form } } },
  );
});

/** A use of the hall from 17 to 19 that was promised to an association. */
const used = (associationId: string, startsOn: string, status = "approved") => ({
  ...{ id: `b${startsOn}${status}`, kind: "request", status, purpose: "Harjoitus", message: "", associationId },
  ...{ requestedBy: { personId: null, name: "Testi" }, time: hallTime(startsOn) },
  ...{ startsAt: new Date(`${startsOn}T15:00:00Z`), endsAt: new Date(`${startsOn}T17:00:00Z`), history: [] },
});

test("an application begins with the association's other grants and the city's premises it used, marked until changed", async () => {
  const association = await makeAssociation({ name: "Tiedossa ry" }, [town.people.signatory, "signatory"]);
  const stranger = await makeAssociation({ name: "Vieras ry" });
  const last = await makeDraft({ call: town.closedCall, association, content: { requestedCents: 800_00 } });
  await GrantCaseModel.updateOne({ _id: last._id }, { $set: { status: "submitted", caseNumber: "PKS-7/2027" } });
  const hall = await makeHall(town);
  const bookings = [
    used(association._id, "2026-10-06"),
    used(association._id, "2026-10-13"),
    used(association._id, "2026-10-20", "cancelled"),
    used(association._id, "2025-10-07"),
    used(association._id, "2027-01-19"),
    used(stranger._id, "2026-11-03"),
  ];
  await PremisesModel.updateOne({ _id: hall._id }, { $set: { bookings } });

  const actor = await actorFor(town.people.signatory);
  const begun = await startApplication({
    ...{ callId: town.openCall._id, associationId: association._id, actor, now: TOWN_NOW },
  });
  const caseId = begun.ok ? begun.value.caseId : "";
  const { application, drafting } = await caseNow(caseId);
  expect(application.answers).toMatchObject({
    grants: { rows: [{ id: last._id, cents: 800_00, state: "applied" }], none: false },
    premises: { rows: [{ id: hall._id, name: "Järjestötalo", hours: 4, valueCents: 60_00 }] },
  });
  expect(drafting.known).toEqual(["grants", "premises"]);

  const typed = {
    "premises.rows[0].id": [hall._id],
    "premises.rows[0].name": ["Järjestötalo"],
    "premises.rows[0].hours": ["6"],
  };
  await saveApplicationStep({
    ...{ step: "part-main", typed, asked: ["premises"], base: null, caseId, actor, now: TOWN_NOW },
  });
  const mended = await caseNow(caseId);
  expect(mended.application.answers["premises"]).toMatchObject({ rows: [{ hours: 6 }] });
  expect(mended.drafting.known).toEqual(["grants"]);
  expect((await applicationView(mended, TOWN_NOW, "fi")).known?.reports).toEqual([]);

  // A draft that began before the city had it is offered it, and fills the one question that it is asked to fill.
  await GrantCaseModel.updateOne({ _id: caseId }, { $set: { "application.answers": {}, "drafting.known": [] } });
  const fill = { caseId, field: "grants", actor, now: TOWN_NOW, locale: "fi" as const };
  expect(await fillKnown(fill)).toEqual({ ok: true, value: null });
  const filled = await caseNow(caseId);
  expect(filled.application.answers).toEqual({ grants: application.answers["grants"] });
  expect(filled.drafting.known).toEqual(["grants"]);
  expect(await fillKnown({ ...fill, actor: await actorFor(town.people.outsider) })).toMatchObject({ ok: false });

  // What the city writes in for the applicant begins with the same, but with nobody's name.
  await GrantCaseModel.deleteOne({ _id: caseId });
  const entered = await enterApplication({
    ...{ callId: town.openCall._id, associationId: association._id, way: "paper", givenBy: "Veikko", note: "" },
    ...{ arrivedAt: TOWN_NOW, scan: null, actor: await actorFor(town.people.preparer), now: TOWN_NOW },
  });
  const byCity = await caseNow(entered.ok ? entered.value.caseId : "");
  expect(byCity.drafting.known).toEqual(["grants", "premises"]);
  expect(byCity.application).toMatchObject({ contactName: "", formVersion: 1, answers: application.answers });
});
