import type { ApplicationContent } from "#domain/grants/application";
import { CallModel, type Call } from "#models/call.server";
import { ProgrammeModel } from "#models/programme.server";

const finnish = (fi: string) => ({ fi, sv: null, en: null });

/** A call of the sports unit: 20 000 € budget, 80 % of accepted costs, an action plan required. */
export async function makeCall(programmeId: string, year: number, fields: Partial<Call> = {}): Promise<Call> {
  const call = await CallModel.create({
    municipality: "593",
    programmeId,
    unit: "sports",
    year,
    status: "published",
    names: {
      fi: `Liikunnan toiminta-avustus ${year}`,
      sv: `Verksamhetsunderstöd för idrott ${year}`,
      en: `Sports grant ${year}`,
    },
    opensAt: new Date(`${year - 1}-12-31T22:00:00Z`),
    closesAt: new Date(`${year}-01-31T13:00:00Z`),
    budgetCents: 20_000_00,
    decidingBody: "leisureBoard",
    paymentRule: { shareBp: 8000, capCents: null },
    requiredAttachments: [{ code: "actionPlan", names: finnish("Toimintasuunnitelma"), timing: "now", dueOn: null }],
    decisionExpectedOn: `${year}-04-08`,
    claimsDueOn: `${year}-11-30`,
    ...fields,
  });
  return call.toObject();
}

/** The town's programme with a call open at TOWN_NOW (1.–31.1.2027, 15.00), one closed a year ago, one drafted, one of the neighbour's. */
export async function makeTownGrants() {
  const names = { fi: "Liikunnan toiminta-avustus", sv: "Verksamhetsunderstöd för idrott", en: "Sports grant" };
  const texts = {
    purpose: finnish("Liikuntaa kaikille."),
    eligibleCosts: [finnish("Vuokrat")],
    ineligibleCosts: [finnish("Velat")],
  };
  const create = async (municipality: string) =>
    (await ProgrammeModel.create({ municipality, unit: "sports", names, ...texts })).toObject();
  const programme = await create("593");
  const neighbourProgramme = await create("491");
  return {
    programme,
    openCall: await makeCall(programme._id, 2027),
    closedCall: await makeCall(programme._id, 2026),
    draftCall: await makeCall(programme._id, 2028, { status: "draft" }),
    neighbourCall: await makeCall(neighbourProgramme._id, 2027, { municipality: "491" }),
  };
}

/** An application that may be filed as it is, apart from its attachment. */
export const FULL_APPLICATION: ApplicationContent = {
  contactName: "Sirkka Signatory",
  contactEmail: "sirkka.signatory@example.org",
  contactPhone: "040 123 4567",
  iban: "FI2112345600000785",
  title: "Ohjatut kävelyt kylillä",
  purpose: "Ohjattu kävelylenkki kahdesti viikossa Naarajärvellä ja Jäppilässä.",
  beneficiaries: "Noin 60 ikäihmistä",
  startsOn: "2027-02-01",
  endsOn: "2027-11-30",
  totalCostsCents: 4_000_00,
  ownShareCents: 800_00,
  otherFundingCents: 200_00,
  requestedCents: 3_000_00,
  budgetNotes: "",
  memberCount: 84,
  activeSinceYear: null,
  writtenIn: null,
  declared: true,
  answers: {},
  formVersion: null,
};
