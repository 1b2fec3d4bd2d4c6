import { EMPTY_APPLICATION } from "#domain/grants/application";
import { cents } from "#domain/shared/cents";
import { AssociationModel } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";

const BOARD_CALL = "Kevään tapahtuma-avustus";

type Line = { externalId: string; number: string; title: string; askedEuros: number; proposedEuros: number };

const WALKERS: Line = {
  ...{ externalId: "A-008", number: "PKS-2026-9001", title: "Hiihtokoulu lapsille" },
  ...{ askedEuros: 1_000, proposedEuros: 800 },
};
const CHOIR: Line = {
  ...{ externalId: "A-033", number: "PKS-2026-9002", title: "Kevätkonsertti torilla" },
  ...{ askedEuros: 900, proposedEuros: 700 },
};

async function fileLine(call: Call, line: Line, now: Date): Promise<string> {
  const { _id: associationId, name } = await AssociationModel.findOne({ externalId: line.externalId }).orFail();
  const content = {
    ...EMPTY_APPLICATION,
    ...{ title: line.title, purpose: `${line.title}: kaikille avoin.`, requestedCents: cents(line.askedEuros * 100) },
  };
  const { municipality, unit, _id: callId, opensAt: filedAt } = call;
  const grantCase = await GrantCaseModel.create({
    ...{ municipality, unit, callId, associationId, applicantName: name, caseNumber: line.number },
    ...{ status: "proposed", application: content, createdAt: now },
    filedVersions: [{ number: 1, content, filedAt, filedBy: { personId: newId(), name: "Hakija" } }],
  });
  return grantCase._id;
}

/**
 * On the demo's database: a closed call of 2 000 euros on the condition of the city's budget, with a finished list of two
 * lines for the board: Kiskolan Kulkijat ry gets 800 euros of 1 000 and Asemakuoro ry 700 of 900.
 */
export async function makeBoardList(now: Date): Promise<{ callId: string; walkers: string; choir: string }> {
  const model = await CallModel.findOne({ "names.fi": /^Nuorten kohdeavustus/ })
    .orFail()
    .lean<Call>()
    .exec();
  const call = await CallModel.create({
    ...{ municipality: model.municipality, programmeId: model.programmeId, unit: model.unit, status: "published" },
    ...{ rules: model.rules, terms: model.terms, contact: model.contact, paymentRule: model.paymentRule },
    ...{ opensAt: model.opensAt, closesAt: model.closesAt, claimsDueOn: model.claimsDueOn },
    decisionExpectedOn: model.decisionExpectedOn,
    year: model.year + 10,
    names: { fi: BOARD_CALL, sv: "Vårens evenemangsunderstöd", en: "Spring event grant" },
    budgetCents: 2_000_00,
    condition: { announcedCents: 2_000_00, lifted: null },
    decidingBody: "leisureBoard",
    requiredAttachments: [],
  });
  const walkers = await fileLine(call.toObject(), WALKERS, now);
  const choir = await fileLine(call.toObject(), CHOIR, now);
  const lineOf = (caseId: string, { askedEuros, proposedEuros }: Line) => ({
    ...{ caseId, outcome: "grant" as const, reason: "Määräraha jaetaan hakijoiden kesken." },
    ...{ requestedCents: cents(askedEuros * 100), proposedCents: cents(proposedEuros * 100) },
  });
  await ProposalModel.create({
    ...{ municipality: call.municipality, unit: call.unit, callId: call._id, status: "finished" },
    lines: [lineOf(walkers, WALKERS), lineOf(choir, CHOIR)],
  });
  return { callId: call._id, walkers, choir };
}
