import { parseArgs } from "node:util";
import { CSV_KINDS, type CsvKind } from "#domain/import/csv-columns";
import { StartProblem } from "#server/start-problem";

export const DUPLICATE_RULES = ["leave", "same", "new"] as const;

export type ImportOptions = {
  path: string;
  municipality: string;
  isDryRun: boolean;
  source: string;
  kind: CsvKind | null;
  duplicates: (typeof DUPLICATE_RULES)[number];
};

const USAGE = [
  "Usage: npm run import -- FILE [--municipality 593] [--dry-run]",
  "  FILE           the import format (JSON) or a table (CSV)",
  "  --dry-run      tells what would happen and changes nothing",
  "  --source NAME  whose ids the file uses, where several files use the same ids for different records",
  `  --kind KIND    what a table holds: ${CSV_KINDS.join(" or ")}; otherwise told by its columns`,
  "  --duplicates   what becomes of suspected duplicates: leave (not imported), same (updated), new (created)",
].join("\n");

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value => {
  const found = values.find((value) => value === text);
  if (!found) throw new StartProblem(USAGE);
  return found;
};

/** What the person at the terminal asked for. */
export function readImportOptions(args: string[]): ImportOptions {
  const { values, positionals } = parsed(args);
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw new StartProblem(USAGE);
  return {
    path,
    municipality: values.municipality,
    isDryRun: values["dry-run"],
    source: values.source,
    kind: values.kind === undefined ? null : oneOf(CSV_KINDS, values.kind),
    duplicates: oneOf(DUPLICATE_RULES, values.duplicates),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        municipality: { type: "string", default: "593" },
        "dry-run": { type: "boolean", default: false },
        source: { type: "string", default: "" },
        kind: { type: "string" },
        duplicates: { type: "string", default: "leave" },
      },
    });
  } catch {
    throw new StartProblem(USAGE);
  }
}
