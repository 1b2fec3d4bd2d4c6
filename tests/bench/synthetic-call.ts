import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import { formatCaseNumber } from "#domain/grants/case-number";
import type { GrantCategory } from "#domain/grants/programme-rules";
import { newTerm } from "#domain/taxonomy/term";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { MunicipalityModel } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import {
  VILLAGES,
  applicationBy,
  awardedBy,
  drawLots,
  membersBy,
  nameBy,
  requestedBy,
  villageBy,
  type Lot,
} from "#tests/bench/plausible";

const PREFIX = "PMK";
const PAGE = 500;
const day = (year: number, monthDay: string): Date => new Date(`${year}-${monthDay}T13:00:00Z`);
const unnamed = (fi: string) => ({ fi, sv: null, en: null });

type Wanted = {
  /** How many applications are filed to the call. */
  applications: number;
  year?: number;
  /** The same town comes of the same seed; another call of the same database needs another `firstNumber`. */
  seed?: number;
  /** The running number of the first case. */
  firstNumber?: number;
  unit?: string;
  category?: GrantCategory;
  name?: string;
  /** Where each case stands, by its place in the list; a few of each stage, unless told. */
  statusOf?: (index: number) => Exclude<ApplicationStatus, "draft" | "decided">;
  /** Who applies: those of an earlier call in the same database; new associations unless told. */
  applicants?: readonly Applicant[];
};

export type Applicant = Pick<Association, "_id" | "name" | "operatingArea" | "memberCount">;

/** What was made: the call, last year's, who applied, and the filed cases in the order of their numbers. */
export type SyntheticCall = {
  programme: Programme;
  call: Call;
  lastCall: Call;
  applicants: readonly Applicant[];
  caseIds: string[];
};

/** Municipality 593 with its villages, two units and a board, unless the database has it. */
async function findOrMakeTown(): Promise<void> {
  if (await MunicipalityModel.exists({ _id: "593" })) return;
  await MunicipalityModel.create({
    _id: "593",
    names: unnamed("Pieksämäki"),
    caseNumberPrefix: PREFIX,
    units: [newTerm("sports", unnamed("Liikuntatoimi")), newTerm("culture", unnamed("Kulttuuripalvelut"))],
    decidingBodies: [{ code: "leisureBoard", names: unnamed("Kulttuuri- ja vapaa-aikalautakunta") }],
    villages: VILLAGES.map((village) => newTerm(village, unnamed(village))),
  });
}

async function makeApplicants(lot: Lot, count: number, from: number): Promise<Applicant[]> {
  const applicants = Array.from({ length: count }, (_, index) => {
    const village = villageBy(lot);
    const name = nameBy(lot, village, from + index);
    return { _id: newId(), name, operatingArea: [village], memberCount: membersBy(lot) };
  });
  for (let at = 0; at < count; at += PAGE)
    await AssociationModel.insertMany(
      applicants.slice(at, at + PAGE).map((applicant, index) => ({
        ...applicant,
        municipality: "593",
        status: "published",
        registerNumber: String(100_000 + from + at + index),
        // One in twenty has its home elsewhere: the eligibility check finds it.
        homeMunicipality: lot.part() < 0.05 ? "Mikkeli" : "Pieksämäki",
        contact: { email: "yhdistys@example.org" },
      })),
    );
  return applicants;
}

async function makeCalls(wanted: Required<Pick<Wanted, "year" | "unit" | "category" | "name" | "applications">>) {
  const { year, unit, category, name, applications } = wanted;
  const rules = {
    category,
    eligibility: {
      applicants: ["association" as const],
      home: "home" as const,
      registered: true,
      activeMonths: 12,
      onePerCategory: true,
    },
    ownSharePercent: 20,
    passOn: false,
  };
  const texts = {
    purpose: unnamed("Toimintaa."),
    eligibleCosts: [unnamed("Vuokrat")],
    ineligibleCosts: [unnamed("Velat")],
  };
  const owner = { municipality: "593", unit, rules };
  const programme = await ProgrammeModel.create({ ...owner, names: unnamed(name), ...texts });
  const make = (of: number) =>
    CallModel.create({
      ...owner,
      programmeId: programme._id,
      year: of,
      status: "published",
      names: unnamed(`${name} ${of}`),
      opensAt: day(of, "01-01"),
      closesAt: day(of, "01-31"),
      // About half of what is applied for.
      budgetCents: applications * 1_000_00,
      decidingBody: "leisureBoard",
      paymentRule: { shareBp: 8000, capCents: null },
      requiredAttachments: [{ code: "actionPlan", names: unnamed("Toimintasuunnitelma") }],
      decisionExpectedOn: `${of}-04-08`,
      claimsDueOn: `${of}-11-30`,
    });
  const [call, lastCall] = [await make(year), await make(year - 1)];
  return { programme: programme.toObject(), call: call.toObject(), lastCall: lastCall.toObject() };
}

type Filed = { lot: Lot; call: Call; applicant: Applicant; number: number };

/** A case as it stands after its filing, with the history of it. The file it names is not in the database. */
function filedCase({ lot, call, applicant, number }: Filed, status: ApplicationStatus) {
  const filedBy = { personId: applicant._id, name: "Sirkka Signatory" };
  const filedAt = new Date(day(call.year, "01-31").getTime() - Math.floor(lot.part() ** 2 * 30 * 24 * 60) * 60_000 - 1);
  const content = applicationBy(lot, call.year, applicant.operatingArea[0] ?? "Keskusta");
  const record = {
    _id: newId(),
    municipality: call.municipality,
    unit: call.unit,
    callId: call._id,
    associationId: applicant._id,
    applicantName: applicant.name,
    caseNumber: formatCaseNumber({ prefix: PREFIX, year: call.year, sequence: number }),
    status,
    application: { ...content, memberCount: applicant.memberCount },
    filedVersions: [{ number: 1, content, filedAt, filedBy }],
    // One in ten has left out what was asked for.
    attachments: lot.part() < 0.1 ? [] : [planOf(applicant, filedAt)],
    supplements: status === "supplementRequested" ? [supplementOf(call.year)] : [],
    history: [],
    pendingNotices: [],
  };
  chronicle(record, { event: "create" }, { at: filedAt, by: filedBy });
  chronicle(record, { event: "submit" }, { at: filedAt, by: filedBy });
  return record;
}

const planOf = ({ _id }: Applicant, addedAt: Date): GrantCase["attachments"][number] => ({
  ...{ id: newId(), fileId: newId(), code: "actionPlan", name: "suunnitelma.pdf", size: 40_000 },
  ...{ contentType: "application/pdf", sha256: _id.padEnd(64, "0"), addedAt },
  addedBy: { personId: _id, name: "Sirkka Signatory" },
});

const supplementOf = (year: number): GrantCase["supplements"][number] => ({
  ...{ id: newId(), files: [], dueOn: `${year}-03-01`, remindedOn: null },
  questions: [
    { id: newId(), subject: "core:ownShareCents", text: "Mistä omarahoitus tulee?", answer: null, changes: [] },
  ],
  requestedAt: day(year, "02-15"),
  requestedBy: { personId: newId(), name: "Pirkko Preparer" },
  ...{ answeredAt: null, answeredBy: null },
});

/** Last year's case: decided, most of them granted something. */
function decidedCase(filed: Filed) {
  const { lot, call } = filed;
  const record = filedCase(filed, "decided");
  const isGranted = lot.part() < 0.9;
  const awardedCents = isGranted ? awardedBy(lot, requestedBy(lot)) : 0;
  const decision: GrantCase["decision"] = {
    ...{ decisionId: newId(), outcome: isGranted ? "grant" : "reject", awardedCents, reason: "Avoin kaikille." },
    ...{ decidingBody: "leisureBoard", meetingDate: `${call.year}-04-08`, byOfficeHolder: false, section: "12" },
    ...{ noticeSentOn: `${call.year}-04-12`, appealUntil: `${call.year}-04-29`, documents: [] },
    ...{ basis: "list", appealId: null, basisNote: "", notices: [], owesNotice: false },
  };
  return { ...record, decision };
}

async function insert(records: readonly object[]): Promise<void> {
  for (let at = 0; at < records.length; at += PAGE) await GrantCaseModel.insertMany(records.slice(at, at + PAGE));
}

/** A few of each stage, as a week after the close: half taken up, some asked, some not yet looked at, one withdrawn. */
const STAGES = [
  "inPreparation",
  "submitted",
  "inPreparation",
  "supplementRequested",
  "inPreparation",
  "submitted",
] as const;
const usualStage = (index: number) =>
  index % 50 === 49 ? "withdrawn" : (STAGES[index % STAGES.length] ?? "submitted");

/**
 * A call with so many filed applications, and last year's with decisions on four fifths of the same associations: sums,
 * members and villages as in a Finnish town, written straight into the database. The same seed makes the same call.
 * @example const { call, caseIds } = await makeSyntheticCall({ applications: 2_000 });
 */
export async function makeSyntheticCall(wanted: Wanted): Promise<SyntheticCall> {
  const { applications, year = 2027, seed = 1, firstNumber = 1, statusOf = usualStage } = wanted;
  const { unit = "sports", category = "sport", name = "Liikunnan toiminta-avustus" } = wanted;
  const lot = drawLots(seed);
  await findOrMakeTown();
  const made = await makeCalls({ year, unit, category, name, applications });
  const applicants = wanted.applicants ?? (await makeApplicants(lot, applications, firstNumber));
  const numbered = applicants
    .slice(0, applications)
    .map((applicant, index) => ({ lot, applicant, number: firstNumber + index }));
  const cases = numbered.map((one, index) => filedCase({ ...one, call: made.call }, statusOf(index)));
  const before = numbered.filter((_, index) => index % 5 !== 4);
  await insert(cases);
  await insert(before.map((one) => decidedCase({ ...one, call: made.lastCall })));
  return { ...made, applicants, caseIds: cases.map(({ _id }) => _id) };
}
