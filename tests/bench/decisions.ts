import { monitorEventLoopDelay } from "node:perf_hooks";
import { plainDate } from "#domain/shared/plain-date";
import { loadAgenda } from "#documents/meeting-agenda.server";
import { renderMeetingList } from "#documents/meeting-list.server";
import type { Actor } from "#domain/roles";
import { cents } from "#domain/shared/cents";
import { meetingList } from "#i18n/meeting-list";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Call } from "#models/call.server";
import { DecisionModel } from "#models/decision.server";
import { newId } from "#models/define-model.server";
import { ProposalModel } from "#models/proposal.server";
import { SPORTS_PREPARER } from "#tests/bench/cases";
import { measure, type Measured } from "#tests/bench/measure";
import { startVisitor } from "#tests/bench/start-visitor";
import { makeSyntheticCall } from "#tests/bench/synthetic-call";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { followDecision } from "#use-cases/follow-decision.server";
import { followProposal } from "#use-cases/follow-proposal.server";
import { recordDecision } from "#use-cases/record-decision.server";
import { saveProposal } from "#use-cases/save-proposal.server";
import { loadProposalPage } from "../../app/routes/office.calls_.$callId_.proposal/queries.server";
import { callCases } from "../../app/routes/office.calls_.$callId/queries.server";

const APPLICATIONS = 2_000;
const ROUNDS = 10;
const NOW = new Date("2027-03-01T10:00:00Z");
const AFTER_MEETING = new Date("2027-04-09T10:00:00Z");
const GRANT = cents(400_00);

const DECISION_MAKER: Actor = {
  ...SPORTS_PREPARER,
  personId: newId(),
  name: "Tapio Decision",
  staff: [{ municipality: "593", role: "decisionMaker", units: ["sports"] }],
};

const once = (name: string, ms: number): Measured => ({ name, medianMs: ms, p95Ms: ms });

async function timed<Value>(work: () => Promise<Value>): Promise<[Value, number]> {
  const since = performance.now();
  return [await work(), performance.now() - since];
}

function must<Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal).slice(0, 400));
  return result.value;
}

const versionOf = async (callId: string): Promise<number | undefined> =>
  (await ProposalModel.findOne({ callId }).lean().exec())?.__v;

/** The pages that officials have open while a list is made. */
async function pages({ _id: callId }: Call): Promise<Measured[]> {
  const query = { state: null, q: "", sort: { key: "caseNumber" as const, desc: false }, page: 1 };
  const list = { unfinished: false, q: "", page: 1, round: undefined };
  const agenda = { locale: "fi" as const, now: NOW, round: undefined };
  return [
    await measure("the call's applications, a page", ROUNDS, () =>
      callCases(SPORTS_PREPARER, callId, { query, locale: "fi", today: plainDateAt(NOW) }),
    ),
    await measure("the proposal, a page", ROUNDS, () =>
      loadProposalPage(SPORTS_PREPARER, callId, { locale: "fi", now: NOW, query: list }),
    ),
    await measure("the list for the meeting", ROUNDS, () => loadAgenda(SPORTS_PREPARER, callId, agenda)),
  ];
}

/** The whole list as a file, and the longest that making it kept the process from its other work. */
async function agendaFile({ _id: callId }: Call): Promise<Measured[]> {
  const view = await loadAgenda(SPORTS_PREPARER, callId, { locale: "fi", now: NOW, round: undefined });
  if (!view) throw new Error("there is no list");
  const held = monitorEventLoopDelay({ resolution: 5 });
  held.enable();
  const list = meetingList({ ...view, reasonLibrary: [] }, "fi");
  const [, took] = await timed(() => renderMeetingList(list, NOW));
  held.disable();
  return [once("the list for the meeting as PDF", took), once("longest it held the process", held.max / 1e6)];
}

/** Does the worker's pieces until every applicant has been told; the longest piece and all of them together. */
async function tellEveryone(decisionId: string): Promise<Measured[]> {
  const pieces: number[] = [];
  for (let followed = false; !followed;) {
    const [, took] = await timed(() => followDecision(decisionId, AFTER_MEETING));
    pieces.push(took);
    followed = (await DecisionModel.findById(decisionId).orFail().lean().exec()).followed;
  }
  const sorted = pieces.toSorted((a, b) => a - b);
  const all = pieces.reduce((sum, one) => sum + one, 0);
  return [
    { name: "a piece of telling", medianMs: sorted[pieces.length >> 1] ?? 0, p95Ms: sorted.at(-1) ?? 0 },
    once("everybody told, three documents each", all),
  ];
}

/** A call of 2,000 applications from its list to the last applicant told, while somebody looks at the directory. */
export async function benchDecisions(databaseUri: string): Promise<Measured[]> {
  const { call, caseIds } = await makeSyntheticCall({ applications: APPLICATIONS, statusOf: () => "inPreparation" });
  const callId = call._id;
  const grant = { outcome: "grant" as const, proposedCents: GRANT, reason: "Toiminta on avointa kaikille." };
  const lines = caseIds.map((caseId) => ({ caseId, ...grant }));
  const preparing = { callId, actor: SPORTS_PREPARER, now: NOW };
  const [saved, saving] = await timed(() => saveProposal({ ...preparing, lines, version: undefined }));
  must(saved);
  const shown = [...(await pages(call)), ...(await agendaFile(call))];
  const page = lines.slice(0, 100);
  const aPage = await measure("a page of the proposal saved", ROUNDS, async () =>
    must(await saveProposal({ ...preparing, lines: page, version: await versionOf(callId) })),
  );
  const [finished, finishing] = await timed(async () =>
    finishProposal({
      ...{ ...preparing, version: await versionOf(callId) },
      // Every tenth application of the bench came without its plan.
      accepted: { caseIds, reason: "Suunnitelmat toimitetaan ennen maksatusta." },
    }),
  );
  must(finished);
  const { _id: proposalId, __v: version } = await ProposalModel.findOne({ callId }).orFail().lean().exec();
  await followProposal(proposalId, NOW);
  const meeting = { decidingBody: "leisureBoard", meetingDate: plainDate("2027-04-08"), section: 12 };
  const [recorded, recording] = await timed(() =>
    recordDecision({ callId, version, actor: DECISION_MAKER, now: AFTER_MEETING, ...meeting }),
  );
  const { decisionId } = must(recorded);
  const askVisitor = await startVisitor(databaseUri);
  const told = await tellEveryone(decisionId);
  return [
    ...shown,
    ...[once("all lines saved at once", saving), aPage, once("taken to decision", finishing)],
    ...[once("the decision recorded", recording), ...told],
    once("slowest first page of the directory then", await askVisitor()),
  ];
}
