import { RECORD_KINDS, type RecordKind } from "#domain/import/imported-record";
import { importProblemText } from "#i18n/import-problem-text";
import type { DirectoryImport } from "#models/directory-import.server";
import { countByKind, countOutsideWords, type KindCounts } from "#models/import-report.server";
import { ImportRowModel, type ImportRow } from "#models/import-row.server";

/** Lines of one sort that a terminal shows; the rest is counted. */
const MOST_LINES = 50;

const NAMES: Record<RecordKind, string> = {
  association: "associations",
  activity: "activities",
  cooperationForm: "forms of cooperation",
  premises: "premises",
  wheelEvent: "events of the yearly wheel",
};

const sum = (counts: readonly KindCounts[], fits: (each: KindCounts) => boolean): number =>
  counts.filter(fits).reduce((total, { count }) => total + count, 0);

/** What became of each kind; before the import is carried out, what would. */
function kindLines(counts: readonly KindCounts[], isDone: boolean): string[] {
  return RECORD_KINDS.flatMap((kind) => {
    const own = counts.filter((each) => each.kind === kind);
    if (own.length === 0) return [];
    const of = (outcome: string, verdict: string) =>
      sum(own, (each) => (isDone ? each.outcome === outcome : each.verdict === verdict));
    const created = of("created", "create");
    const updated = of("changed", "change");
    const unchanged = of("unchanged", "unchanged");
    const leftOut = sum(own, () => true) - created - updated - unchanged;
    const line = `${NAMES[kind]}: ${created} created, ${updated} updated, ${unchanged} unchanged`;
    return [leftOut > 0 ? `${line}, ${leftOut} not imported` : line];
  });
}

const placeOf = ({ line, problems }: Pick<ImportRow, "line" | "problems">, column: string): string =>
  [line === null ? "" : `line ${line}`, column].filter(Boolean).join(", ") || `${problems.length} problems`;

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `  … and ${more} more`] : [...lines];
}

async function rowsWhere(filter: object): Promise<ImportRow[]> {
  return ImportRowModel.find(filter).sort({ sequence: 1 }).select({ record: 0, before: 0 }).lean<ImportRow[]>().exec();
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...shortened(lines)];

/** Everything there is to say of an import at a terminal. */
export async function reportLines({ _id: importId, status, withoutHome }: DirectoryImport): Promise<string[]> {
  const [counts, outside, broken, suspected, failed] = await Promise.all([
    countByKind(importId),
    countOutsideWords(importId, 500),
    rowsWhere({ importId, verdict: "broken" }),
    rowsWhere({ importId, verdict: "duplicate" }),
    rowsWhere({ importId, $or: [{ outcome: "failed" }, { reason: "associationLeftOut" }] }),
  ]);
  const problems = broken.flatMap((row) =>
    row.problems.map(
      ({ column, ...problem }) =>
        `  ${placeOf(row, column)}: ${importProblemText(problem, "en")}${problem.value ? ` [${problem.value}]` : ""}`,
    ),
  );
  const fate = { new: "created all the same", same: "taken for the same", leave: "not imported" };
  return [
    ...kindLines(counts, status === "done"),
    ...titled("Problems", problems),
    ...titled(
      "Suspected duplicates",
      suspected.map(
        ({ label, suspects, twins = [], decision }) =>
          `  ${label}: may be ${[
            ...suspects.map(({ name, reason }) => `${name} (same ${reason})`),
            ...twins.map(({ name, line }) => `${name} (row ${line ?? "–"} of the file)`),
          ].join(", ")}: ${fate[decision ?? "leave"]}`,
      ),
    ),
    ...titled(
      "Could not be imported",
      failed.map(({ label, reason }) => `  ${label}: ${reason ?? ""}`),
    ),
    ...titled(
      "Words outside our lists, imported all the same",
      outside.map(({ taxonomy, value, count }) => `  ${taxonomy}: ${value} (${count})`),
    ),
    ...withoutHome.map(({ part, count }) => `${part}: ${count} records have no home yet and were not imported`),
  ];
}
