import type { Readable } from "node:stream";
import { csvOf } from "#documents/tables/csv.server";
import { SCORE_TABLE, type ScoreTableRow } from "#documents/tables/score-table";
import { placesOf, sortedScores } from "#domain/grants/scoring/ranking";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { findTerms } from "#models/taxonomy.server";
import type { ScoredCall } from "#models/call-assessors.server";
import { scoringTable } from "#models/scoring-table.server";

async function* each(rows: readonly ScoreTableRow[]): AsyncGenerator<ScoreTableRow> {
  for (const row of rows) yield await Promise.resolve(row);
}

/** The ranking as a table for a spreadsheet: hidden points stay hidden there too. */
export async function scoreFile(
  scored: ScoredCall,
  actor: Actor,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Readable> {
  const table = await scoringTable(scored, actor, plainDateAt(now));
  const places = placesOf(table.map(({ points }) => points));
  const rows = table.map((row, index) => ({
    ...row,
    place: places[index] ?? null,
    given: row.given.length,
    expected: row.given.length + row.missing.length,
  }));
  const sorted = sortedScores(rows, { key: "points", desc: true }, byName(locale));
  const context = { locale, terms: await findTerms(), unitName: (_municipality: string, unit: string) => unit };
  return csvOf(SCORE_TABLE, each(sorted), { ...context, publicUrl: "", attribution: "" });
}
