import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import { compareCaseNumbers } from "#domain/grants/case-number";
import { maySeeOthers, type Assessment as Scored } from "#domain/grants/scoring/assessment";
import type { AssessmentStatus } from "#domain/grants/scoring/assessment-lifecycle";
import type { Counted } from "#domain/grants/scoring/computed";
import { pointsOf } from "#domain/grants/scoring/points";
import { spreadOf, type Spread } from "#domain/grants/scoring/spread";
import { grouped } from "#domain/shared/grouped";
import type { PlainDate } from "#domain/shared/plain-date";
import type { Actor } from "#domain/roles";
import { AssessmentModel, type Assessment } from "#models/assessment.server";
import type { ScoredCall } from "#models/call-assessors.server";
import { countedInCall, givenBy } from "#models/call-scores.server";
import { casesKeptFrom } from "#models/disqualified-people.server";
import { findFiledCases } from "#models/filed-cases.server";
import type { Author } from "#models/grant-case.server";

/** An application as the table of scores shows it to one reader. */
export type ScoredRow = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  status: ApplicationStatus;
  requestedCents: number;
  /** Null until somebody has given any, and while they are hidden from the reader. */
  points: number | null;
  spread: Spread | null;
  /** The assessors are farther apart than the call allows without a talk. */
  toDiscuss: boolean;
  given: string[];
  /** The assessors who have yet to give theirs, the disqualified left out: nobody once it has been decided. */
  missing: Author[];
  /** How many have given theirs or could have. */
  expected: number;
  /** How the reader's own score stands; null where they do not score it. */
  own: AssessmentStatus | "none" | null;
  /** The reader scores it and has not given theirs: what others gave is not told. */
  hidden: boolean;
  /** The reader is kept from it (esteellisyys). */
  keptFrom: boolean;
};

type Facts = {
  call: ScoredCall["call"];
  assessors: readonly Author[];
  reader: string;
  kept: ReadonlyMap<string, ReadonlySet<string>>;
};

function rowOf(
  filed: Awaited<ReturnType<typeof findFiledCases>>[number],
  assessments: readonly Assessment[],
  counted: Counted,
  { call, assessors, reader, kept }: Facts,
): ScoredRow {
  const { criteria, talkOver } = call.scoring;
  const { caseId, caseNumber, applicantName, status, requestedCents } = filed;
  const given: Scored[] = assessments.flatMap((one) => givenBy(one) ?? []);
  const hasGiven = (personId: string): boolean => given.some(({ assessor }) => assessor === personId);
  const scores = (personId: string): boolean => !kept.get(personId)?.has(caseId);
  const keptFrom = !scores(reader);
  const isAssessor = !keptFrom && assessors.some(({ personId }) => personId === reader);
  const hidden = keptFrom || (isAssessor && !maySeeOthers(criteria, reader, given));
  const notGiven = assessors.filter(({ personId }) => scores(personId) && !hasGiven(personId));
  const givers = assessments.filter(({ assessor }) => hasGiven(assessor.personId)).map(({ assessor }) => assessor.name);
  const spread = hidden ? null : spreadOf(criteria, given, counted);
  return {
    ...{ caseId, caseNumber, applicantName, status, requestedCents, hidden, keptFrom, spread },
    points: hidden ? null : pointsOf(criteria, given, counted),
    toDiscuss: spread !== null && spread.max - spread.min > talkOver,
    given: givers,
    missing: status === "decided" ? [] : notGiven,
    expected: givers.length + notGiven.length,
    own: isAssessor ? (assessments.find(({ assessor }) => assessor.personId === reader)?.status ?? "none") : null,
  };
}

/** Every filed application of a call with its scores as this reader may see them, by case number. Five queries. */
export async function scoringTable(
  { call, assessors }: ScoredCall,
  actor: Pick<Actor, "personId">,
  today: PlainDate,
): Promise<ScoredRow[]> {
  const [cases, counted, assessments] = await Promise.all([
    findFiledCases(call),
    countedInCall(call._id),
    AssessmentModel.find({ callId: call._id }).select({ history: 0 }).lean<Assessment[]>().exec(),
  ]);
  const people = [...new Set([actor.personId, ...assessors.map(({ personId }) => personId)])];
  const kept = await casesKeptFrom(people, cases, today);
  const byCase = grouped(assessments, ({ caseId }) => caseId);
  return cases
    .map((filed) =>
      rowOf(filed, byCase.get(filed.caseId) ?? [], counted.get(filed.caseId) ?? { figures: {}, activity: [] }, {
        ...{ call, assessors, kept },
        reader: actor.personId,
      }),
    )
    .sort((a, b) => compareCaseNumbers(a.caseNumber, b.caseNumber));
}
