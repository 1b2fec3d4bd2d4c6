import { assessorScore, maySeeOthers } from "#domain/grants/scoring/assessment";
import type { AssessmentStatus } from "#domain/grants/scoring/assessment-lifecycle";
import { computedPoints, type Counted } from "#domain/grants/scoring/computed";
import { isMoneyFigure, namesFor, type Criterion } from "#domain/grants/scoring/criteria";
import { figuresIn } from "#domain/grants/scoring/formula/figures-in";
import { inHundredths } from "#domain/grants/scoring/formula/ratio";
import { parseFormula } from "#domain/grants/scoring/formula/parse";
import { spreadOf } from "#domain/grants/scoring/spread";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { figureName, formulaWords } from "#i18n/formula-text";
import { formatEuros, formatNumber } from "#i18n/format";
import { AssessmentModel, type Assessment } from "#models/assessment.server";
import { findScorable, type ScoredCall } from "#models/call-assessors.server";
import { countedOfCase, givenBy } from "#models/call-scores.server";
import type { GrantCase } from "#models/grant-case.server";
import { scoringTable } from "#models/scoring-table.server";

/** A formula's criterion with what went into it; points in hundredths, null where it came to nothing. */
function countedView(criterion: Criterion, counted: Counted, locale: Locale) {
  const { judging } = criterion;
  if (judging.kind === "judged") return null;
  const read = parseFormula(judging.formula.source, namesFor(judging.over));
  const names = read.ok && judging.over === "application" ? figuresIn(read.value) : [];
  const shown = (name: string): string | null => {
    const value = counted.figures[name] ?? null;
    if (value === null) return null;
    return isMoneyFigure(name) ? formatEuros(value, locale) : formatNumber(value, locale);
  };
  const points = computedPoints(criterion, counted);
  return {
    words: formulaWords(criterion, locale) ?? "",
    source: judging.formula.source,
    points: points && inHundredths(points),
    inputs: names.map((name) => ({ name: figureName(name, locale), value: shown(name) })),
    activityRows: judging.over === "activity" ? counted.activity.length : null,
  };
}

const totalOf = (criteria: readonly Criterion[], marks: Assessment["marks"], counted: Counted): number | null => {
  const score = assessorScore(criteria, marks, counted);
  return score.complete ? score.total : null;
};

type OwnScore = Pick<Assessment, "marks" | "comments"> & {
  status: AssessmentStatus | "none";
  version: number | null;
  given: { number: number; givenAt: Date; reason: string | null; total: number | null }[];
  /** It was written by criteria that the call no longer has. */
  isOlder: boolean;
};

function ownView(own: Assessment | undefined, { call }: ScoredCall, counted: Counted): OwnScore {
  if (!own) return { status: "none", version: null, marks: {}, comments: {}, given: [], isOlder: false };
  return {
    status: own.status,
    version: own.__v,
    marks: own.marks,
    comments: own.comments,
    given: own.given.map(({ number, marks, givenAt, reason }) => ({
      ...{ number, givenAt, reason },
      total: totalOf(call.scoring.criteria, marks, counted),
    })),
    isOlder: own.schemeVersion !== call.scoring.version,
  };
}

/** What the others gave, or only how many there are while the reader's own is not in. */
function othersView(
  assessments: readonly Assessment[],
  { call, assessors }: ScoredCall,
  { reader, counted, locale }: { reader: string; counted: Counted; locale: Locale },
) {
  const { criteria, talkOver } = call.scoring;
  const given = assessments.flatMap((one) => givenBy(one) ?? []);
  const count = given.filter(({ assessor }) => assessor !== reader).length;
  const isAssessor = assessors.some(({ personId }) => personId === reader);
  if (isAssessor && !maySeeOthers(criteria, reader, given)) return { hidden: true as const, count };
  const spread = spreadOf(criteria, given, counted);
  const nameOf = (id: string) => localText(criteria.find((one) => one.id === id)?.name ?? { fi: id }, locale);
  return {
    hidden: false as const,
    spread: spread && { ...spread, differences: spread.differences.map((one) => ({ ...one, name: nameOf(one.id) })) },
    toDiscuss: spread !== null && spread.max - spread.min > talkOver,
    talkOver,
    rows: assessments.flatMap(({ assessor, given: all }) => {
      const latest = all.at(-1);
      if (!latest) return [];
      const { marks, comments } = latest;
      return [{ ...assessor, marks, comments, total: totalOf(criteria, marks, counted) }];
    }),
  };
}

/** The account is nobody's here, and whoever is no official of the case sees no person's contact. */
function contentFor({ application }: GrantCase, isOfficial: boolean) {
  const content = { ...application, iban: null };
  return isOfficial ? content : { ...content, contactName: "", contactEmail: "", contactPhone: "" };
}

/** One application before an assessor, with its place among those they score; null when it does not exist for them. */
export async function loadAssessing(
  actor: Actor,
  { callId, caseId }: { callId: unknown; caseId: unknown },
  { now, locale }: { now: Date; locale: Locale },
) {
  const scored = await findScorable(actor, callId, caseId);
  if (!scored) return null;
  const { call, grantCase, subject } = scored;
  const [table, counted, assessments] = await Promise.all([
    scoringTable(scored, actor, plainDateAt(now)),
    countedOfCase(grantCase),
    AssessmentModel.find({ caseId: grantCase._id })
      .select({ history: 0 })
      .sort({ createdAt: 1 })
      .lean<Assessment[]>()
      .exec(),
  ]);
  const order = table.filter(({ keptFrom }) => !keptFrom);
  const at = order.findIndex((row) => row.caseId === grantCase._id);
  const mayScore = can(actor, "scoreCase", subject);
  const isOfficial = can(actor, "viewCase", subject);
  return {
    allowed: mayScore || (isOfficial && can(actor, "viewScores", subject)),
    mayScore,
    isOfficial,
    mayPrepare: can(actor, "prepareCase", subject),
    isDecided: grantCase.status === "decided",
    call: { id: call._id, name: localText(call.names, locale) },
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber,
    applicantName: grantCase.applicantName,
    content: contentFor(grantCase, isOfficial),
    place: { at: at + 1, all: order.length },
    previous: order[at - 1]?.caseId ?? null,
    next: order[at + 1]?.caseId ?? null,
    criteria: call.scoring.criteria.map((criterion) => ({
      id: criterion.id,
      name: localText(criterion.name, locale),
      guidance: localText(criterion.guidance, locale),
      min: criterion.min,
      max: criterion.max,
      weightBp: criterion.weightBp,
      counted: countedView(criterion, counted, locale),
    })),
    own: ownView(
      assessments.find(({ assessor }) => assessor.personId === actor.personId),
      scored,
      counted,
    ),
    others: othersView(assessments, scored, { reader: actor.personId, counted, locale }),
  };
}

export type AssessingView = NonNullable<Awaited<ReturnType<typeof loadAssessing>>>;
