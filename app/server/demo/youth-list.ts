import { firstRule } from "#domain/grants/allocation/rule-form";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { formatCaseNumber } from "#domain/grants/case-number";
import { cents } from "#domain/shared/cents";
import { parseIban } from "#domain/shared/iban";
import { addDays, dateOf, partsOf } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AllocationScenarioModel } from "#models/allocation-scenario.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { bySystem, chronicle } from "#models/chronicle.server";
import { nextNumber } from "#models/counter.server";
import { GrantCaseModel, type Author } from "#models/grant-case.server";
import { newId } from "#models/define-model.server";
import { findMunicipality } from "#models/municipality.server";
import { giveFileTo } from "#models/stored-file.server";
import { at, done } from "#server/demo/acting";
import { activityYear } from "#server/demo/applications";
import { paper } from "#server/demo/paper";

/** What other associations asked of the autumn's youth call: id in the sample, title, all costs, what is asked for and the account. */
const ASKED = [
  ["A-025", "Perhekerhon talvipäivät", 3_200, 2_000, "FI8412345600001106"],
  ["A-027", "Vertaisryhmä yksinhuoltajien nuorille", 900, 600, "FI6212345600001114"],
  ["A-031", "Nuorten grafiikkapaja", 2_600, 1_800, "FI4012345600001122"],
  ["A-034", "Bändipaja alle 18-vuotiaille", 1_750, 1_100, "FI1812345600001130"],
  ["A-042", "Kielikahvilan nuorten illat", 1_300, 800, "FI1712345600001148"],
  ["A-047", "Nuorten lintuleiri", 2_150, 1_400, "FI2212345600001155"],
  ["A-058", "Syyslomaleiri Partaharjulla", 4_800, 3_000, "FI9712345600001163"],
  ["A-059", "Matalan kynnyksen jalkapalloillat", 5_600, 3_500, "FI7512345600001171"],
] as const;

const findAsking = (): Promise<Association[]> =>
  AssociationModel.find({ externalId: { $in: ASKED.map(([externalId]) => externalId) } })
    .lean<Association[]>()
    .exec();

/** A call with so many applications that its money has to be divided; written as they stand, for they are many. */
export async function seedYouthList(callId: string, filedBy: Author, now: Date): Promise<void> {
  const [call, asking] = await Promise.all([CallModel.findById(callId).orFail().lean<Call>().exec(), findAsking()]);
  const { caseNumberPrefix } = (await findMunicipality(call.municipality)) ?? { caseNumberPrefix: "" };
  const filedAt = at(addDays(plainDateAt(now), -16));
  const { year } = partsOf(plainDateAt(filedAt));
  for (const [externalId, title, total, asked, account] of ASKED) {
    const association = asking.find((one) => one.externalId === externalId);
    if (!association) throw new Error(`the sample has no association ${externalId}`);
    const content = {
      ...EMPTY_APPLICATION,
      contactName: association.contact.role,
      contactEmail: association.contact.email,
      iban: done(parseIban(account)),
      title,
      purpose: `${title}: avointa toimintaa nuorille, ohjaajina yhdistyksen omat vapaaehtoiset.`,
      startsOn: dateOf(activityYear(call), 2, 1),
      endsOn: dateOf(activityYear(call), 11, 15),
      totalCostsCents: cents(total * 100),
      ownShareCents: cents((total - asked) * 100),
      otherFundingCents: cents(0),
      requestedCents: cents(asked * 100),
      memberCount: association.memberCount,
      declared: true,
    };
    const caseNumber = formatCaseNumber({
      prefix: caseNumberPrefix,
      year,
      sequence: await nextNumber(`${call.municipality}:${year}`),
    });
    const grantCase = new GrantCaseModel({
      municipality: call.municipality,
      unit: call.unit,
      callId,
      associationId: association._id,
      applicantName: association.name,
      caseNumber,
      status: "submitted",
      application: content,
    });
    const plan = await paper("Toimintasuunnitelma.pdf", ["Toimintasuunnitelma", title], filedBy.personId);
    await giveFileTo(plan.fileId, { kind: "grantCase", caseId: grantCase._id });
    const attachments = [{ ...plan, id: newId(), code: "actionPlan", addedAt: filedAt, addedBy: filedBy }];
    grantCase.set({ attachments, filedVersions: [{ number: 1, content, attachments, filedAt, filedBy }] });
    chronicle(
      grantCase,
      { event: "submit", facts: { caseNumber, requestedCents: content.requestedCents } },
      bySystem(filedAt),
    );
    await grantCase.save();
  }
  await seedScenarios(call, filedAt);
}

async function seedScenarios({ _id: callId, municipality }: Call, on: Date): Promise<void> {
  const share = firstRule("percentOfApplied");
  const capped = {
    ...share,
    caps: { perApplicantCents: cents(1_500_00) },
    base: { kind: "percentOfApplied", shareBp: 7_500 },
  };
  for (const [name, rule] of [
    ["Tasan kaikille", firstRule("equalShare")],
    ["75 % haetusta, enintään 1 500 €", capped],
  ] as const) {
    const scenario = new AllocationScenarioModel({ municipality, callId, name, rule });
    chronicle(scenario, { event: "create" }, bySystem(on));
    await scenario.save();
  }
}
