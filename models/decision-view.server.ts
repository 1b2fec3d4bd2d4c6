import {
  appealDeadline,
  forceDay,
  forceOfList,
  partysLastDay,
  type Delivery,
  type ForceDay,
  type ListForce,
  type NoticeKind,
} from "#domain/grants/appeal";
import { OPEN_APPEAL_STATUSES } from "#domain/grants/appeal-lifecycle";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import type { DecisionBasis } from "#domain/grants/revision";
import type { Locale } from "#domain/shared/locales";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";
import { AppealModel, type Appeal } from "#models/appeal.server";
import { codedName } from "#models/call-view.server";
import { DecisionModel, type Decision } from "#models/decision.server";
import { deliveriesOf } from "#models/deliveries.server";
import { GrantCaseModel, type DecisionFile, type DecisionLine, type GrantCase } from "#models/grant-case.server";
import { findMunicipality, type Municipality } from "#models/municipality.server";

export type NoticeView = {
  id: string;
  kind: NoticeKind;
  sentOn: string;
  appealUntil: string;
  note: string;
  by: string | null;
  delivery: Delivery;
  /** The documents that it carried, where a later notice carries others. */
  documents: FileView[];
};

type FileView = { locale: string; fileId: string };

/** A decision over a case as its pages show it. */
export type DecidedView = {
  decisionId: string;
  outcome: LineOutcome;
  awardedCents: number;
  reason: string;
  body: string;
  meetingDate: string;
  section: string;
  byOfficeHolder: boolean;
  basis: DecisionBasis;
  basisNote: string;
  documents: FileView[];
};

export type StandingView = DecidedView & { notices: NoticeView[]; force: ForceDay; replaced: DecidedView[] };

const fileViews = (files: readonly DecisionFile[]): FileView[] =>
  files.map(({ locale, file }) => ({ locale, fileId: file.fileId }));

const noticeViews = (line: DecisionLine, deliveries: ReadonlyMap<string, Delivery>): NoticeView[] =>
  line.notices.map(({ id, kind, sentOn, appealUntil, note, recordedBy, mailId, documents = [] }) => ({
    ...{ id, kind, sentOn, appealUntil, note },
    by: recordedBy?.name ?? null,
    delivery: mailId === null ? "arrived" : (deliveries.get(mailId) ?? "onItsWay"),
    documents: fileViews(documents),
  }));

const dayOf = (date: string | null): PlainDate | null => (date === null ? null : plainDate(date));

/** The last day of the municipality's members: by the minutes of the list, or by those recorded in the case. */
function membersLastDay(line: DecisionLine, minutesPublishedOn: string | null): PlainDate | null {
  const recorded = line.notices.findLast(({ kind }) => kind === "minutes");
  if (recorded) return plainDate(recorded.appealUntil);
  return minutesPublishedOn === null
    ? null
    : appealDeadline({ noticeSentOn: plainDate(minutesPublishedOn), kind: "minutes" });
}

/** When the decision of a case becomes final, from its notices and the appeals that are open. */
type ForceFacts = { notices: readonly NoticeView[]; minutesPublishedOn: string | null; appeals: readonly AppealRead[] };

/** When the decision of a case becomes final, from its notices and the appeals against it. */
const forceOf = (
  line: DecisionLine,
  { notices, minutesPublishedOn, appeals }: ForceFacts,
  today: PlainDate,
): ForceDay =>
  forceDay(
    {
      party: dayOf(partysLastDay(notices)),
      members: membersLastDay(line, minutesPublishedOn),
      others: appeals.flatMap(({ decision }) => (decision?.appealUntil ? [plainDate(decision.appealUntil)] : [])),
    },
    appeals.filter(({ status }) => OPEN_APPEAL_STATUSES.includes(status)).length,
    today,
  );

type AppealRead = Pick<Appeal, "status" | "decision">;

/** All cases of a list share its decision: an appeal holds up only the case that it is about. */
const appealsAgainst = (caseId: string, decisionId: string): Promise<AppealRead[]> =>
  AppealModel.find({ caseId, decisionId }).select({ status: 1, decision: 1 }).lean<AppealRead[]>().exec();

/** The notices of a decision with what became of them. */
export async function noticeViewsOf(line: DecisionLine): Promise<NoticeView[]> {
  const [views = []] = await noticeViewsOfLines([line]);
  return views;
}

/** The notices of many decisions with what became of them, in their order and with the same few queries. */
export async function noticeViewsOfLines(lines: readonly DecisionLine[]): Promise<NoticeView[][]> {
  const deliveries = await deliveriesOf(mailIdsOf(lines));
  return lines.map((line) => noticeViews(line, deliveries));
}

const mailIdsOf = (lines: readonly DecisionLine[]): string[] =>
  lines.flatMap(({ notices }) => notices.flatMap(({ mailId }) => (mailId ? [mailId] : [])));

function decidedView(line: DecisionLine, keeper: Municipality | null, locale: Locale): DecidedView {
  const { decisionId, outcome, awardedCents, reason, meetingDate, section, byOfficeHolder, basis, basisNote } = line;
  return {
    ...{ decisionId, outcome, awardedCents, reason, meetingDate, section, byOfficeHolder, basis, basisNote },
    body: codedName(keeper?.decidingBodies, line.decidingBody, locale),
    documents: fileViews(line.documents),
  };
}

/** One decision over a case, standing or replaced; null when the case has none of that id. */
export async function decisionInCase(
  { decision, replacedDecisions, municipality }: Pick<GrantCase, "decision" | "replacedDecisions" | "municipality">,
  decisionId: string,
  locale: Locale,
): Promise<DecidedView | null> {
  const line = [decision, ...replacedDecisions].find((one) => one?.decisionId === decisionId);
  return line ? decidedView(line, await findMunicipality(municipality), locale) : null;
}

/** What the standing decision replaced, the latest first. */
export const replacedViews = (
  { replacedDecisions }: Pick<GrantCase, "replacedDecisions">,
  keeper: Municipality | null,
  locale: Locale,
): DecidedView[] => replacedDecisions.map((line) => decidedView(line, keeper, locale)).reverse();

/** The decision that stands over a case with its notices, its legal force and what it replaced; null before there is one. */
export async function standingView(
  {
    _id: caseId,
    decision,
    replacedDecisions,
    municipality,
  }: Pick<GrantCase, "_id" | "decision" | "replacedDecisions" | "municipality">,
  today: PlainDate,
  locale: Locale,
): Promise<StandingView | null> {
  if (!decision) return null;
  const [keeper, notices, appeals, list] = await Promise.all([
    findMunicipality(municipality),
    noticeViewsOf(decision),
    appealsAgainst(caseId, decision.decisionId),
    DecisionModel.findById(decision.decisionId)
      .select({ minutesPublishedOn: 1 })
      .lean<Pick<Decision, "minutesPublishedOn">>()
      .exec(),
  ]);
  const facts = { notices, minutesPublishedOn: list?.minutesPublishedOn ?? null, appeals };
  return {
    ...decidedView(decision, keeper, locale),
    notices,
    force: forceOf(decision, facts, today),
    replaced: replacedViews({ replacedDecisions }, keeper, locale),
  };
}

/** When the decision of each of many cases becomes final, with the same few queries however many there are. */
export async function forcesOf(
  decided: readonly { caseId: string; line: DecisionLine }[],
  today: PlainDate,
): Promise<ForceDay[]> {
  const lines = decided.map(({ line }) => line);
  const decisionId = { $in: [...new Set(lines.map((line) => line.decisionId))] };
  const [deliveries, appeals, lists] = await Promise.all([
    deliveriesOf(mailIdsOf(lines)),
    AppealModel.find({ decisionId })
      .select({ caseId: 1, decisionId: 1, status: 1, decision: 1 })
      .lean<(AppealRead & Pick<Appeal, "caseId" | "decisionId">)[]>()
      .exec(),
    DecisionModel.find({ _id: decisionId })
      .select({ minutesPublishedOn: 1 })
      .lean<Pick<Decision, "_id" | "minutesPublishedOn">[]>()
      .exec(),
  ]);
  const published = new Map(lists.map(({ _id, minutesPublishedOn }) => [_id, minutesPublishedOn]));
  return decided.map(({ caseId, line }) =>
    forceOf(
      line,
      {
        notices: noticeViews(line, deliveries),
        minutesPublishedOn: published.get(line.decisionId) ?? null,
        appeals: appeals.filter((one) => one.caseId === caseId && one.decisionId === line.decisionId),
      },
      today,
    ),
  );
}

/** When the standing decision of each of many cases becomes final, by case; nothing of a case that has none. */
export async function forcesOfCases(
  cases: readonly Pick<GrantCase, "_id" | "decision">[],
  today: PlainDate,
): Promise<Map<string, ForceDay>> {
  const decided = cases.flatMap(({ _id: caseId, decision: line }) => (line ? [{ caseId, line }] : []));
  const forces = await forcesOf(decided, today);
  return new Map(decided.flatMap(({ caseId }, index) => (forces[index] ? [[caseId, forces[index]]] : [])));
}

/** When all that has been decided in a call is final; null before anything has, and while a decision is being told. */
export async function forceOfCall(callId: string, today: PlainDate): Promise<ListForce | null> {
  const [decided, untold] = await Promise.all([
    GrantCaseModel.find({ callId, status: "decided" })
      .select({ decision: 1 })
      .lean<Pick<GrantCase, "_id" | "decision">[]>()
      .exec(),
    DecisionModel.exists({ callId, followed: false }).exec(),
  ]);
  const lines = decided.flatMap(({ _id: caseId, decision: line }) => (line ? [{ caseId, line }] : []));
  return lines.length === 0 || untold ? null : forceOfList(await forcesOf(lines, today));
}
