import { readScoreSort, sortedScores, placesOf } from "#domain/grants/scoring/ranking";
import { isScored } from "#domain/grants/scoring/scheme";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { formulaWords } from "#i18n/formula-text";
import { byName } from "#i18n/format";
import { AssessmentModel } from "#models/assessment.server";
import { findScoredCall, preparersOf } from "#models/call-assessors.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { scoringTable, type ScoredRow } from "#models/scoring-table.server";

type Asked = { search: URLSearchParams; now: Date; locale: Locale };

export type ScoreRow = Omit<ScoredRow, "missing"> & { place: number | null };

/** How many each assessor has not given yet, the most first. */
function lackingBy(rows: readonly ScoredRow[]): { name: string; count: number }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { missing } of rows)
    for (const { personId, name } of missing)
      counts.set(personId, { name, count: (counts.get(personId)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The call's table of scores as this reader may see it; null when the call does not exist for them. */
export async function loadScoring(actor: Actor, callId: unknown, { search, now, locale }: Asked) {
  const scored = await findScoredCall(actor, callId);
  if (!scored) return null;
  const { call, assessors, subject } = scored;
  const [table, preparers, programme, anyScore] = await Promise.all([
    scoringTable(scored, actor, plainDateAt(now)),
    preparersOf(call),
    ProgrammeModel.findById(call.programmeId).select({ scoring: 1 }).lean<Pick<Programme, "scoring">>().exec(),
    AssessmentModel.exists({ callId: call._id }),
  ]);
  const sort = readScoreSort(search);
  const places = placesOf(table.map(({ points }) => points));
  const rows = table.map(({ missing: _missing, ...row }, index): ScoreRow => ({
    ...row,
    place: places[index] ?? null,
  }));
  const mine = table.filter(({ own, status }) => own !== null && status !== "decided");
  const programmeVersion = programme?.scoring.version ?? 0;
  return {
    allowed: can(actor, "viewScores", subject),
    call: { id: call._id, name: localText(call.names, locale), talkOver: call.scoring.talkOver },
    isScored: isScored(call.scoring),
    version: call.scoring.version,
    newerVersion: programmeVersion > call.scoring.version && !anyScore ? programmeVersion : null,
    criteria: call.scoring.criteria.map((criterion) => ({
      id: criterion.id,
      name: localText(criterion.name, locale),
      guidance: localText(criterion.guidance, locale),
      min: criterion.min,
      max: criterion.max,
      weightBp: criterion.weightBp,
      words: formulaWords(criterion, locale),
    })),
    sort,
    rows: sortedScores(rows, sort, byName(locale)),
    toDiscuss: rows.filter(({ toDiscuss }) => toDiscuss).length,
    lacking: lackingBy(table),
    mine: {
      all: mine.length,
      done: mine.filter(({ own }) => own === "given").length,
      next: mine.find(({ own }) => own !== "given")?.caseId ?? null,
    },
    assessors,
    candidates: [
      ...assessors,
      ...preparers.filter((one) => !assessors.some(({ personId }) => personId === one.personId)),
    ],
    may: {
      manage: can(actor, "manageScoring", subject),
      open: can(actor, "viewCase", { municipality: call.municipality, unit: call.unit }),
      viewCall: can(actor, "viewCalls", { municipality: call.municipality, unit: call.unit }),
    },
  };
}

export type ScoringView = NonNullable<Awaited<ReturnType<typeof loadScoring>>>;
