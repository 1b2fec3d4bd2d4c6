import type { ImportStatus } from "#domain/import/import-lifecycle";

/** The lists in which the rows of an import are shown, each with the rows that stand in it. */
const FILTERS = {
  duplicate: { verdict: "duplicate" },
  broken: { verdict: "broken" },
  change: { verdict: "change" },
  kept: { "changes.kept": true },
  create: { verdict: "create" },
  unchanged: { verdict: "unchanged" },
  created: { outcome: "created" },
  changed: { outcome: "changed" },
  failed: { outcome: "failed" },
  leftOut: { outcome: "leftOut" },
  stayed: { undone: "kept" },
  restored: { undone: "restored" },
  removed: { undone: "removed" },
} as const;

export type RowShow = keyof typeof FILTERS;
export const filterOf = (show: RowShow): Record<string, unknown> => FILTERS[show];

const BEFORE: readonly RowShow[] = ["duplicate", "broken", "change", "kept", "create", "unchanged"];
const AFTER: readonly RowShow[] = ["created", "changed", "failed", "leftOut", "kept"];

/** What there is to see at each stage, what needs a person first. */
export const showsOf = (status: ImportStatus): readonly RowShow[] => {
  if (status === "ready") return BEFORE;
  if (status === "refused") return ["broken"];
  if (status === "done") return AFTER;
  return status === "undone" ? ["stayed", "restored", "removed"] : [];
};

/** How many rows stand in each list, from the counts of an import's rows. */
export function countsByShow(counts: Readonly<Record<string, number>>, kept: number): Record<RowShow, number> {
  const at = (key: string): number => counts[key] ?? 0;
  return {
    duplicate: at("duplicate"),
    broken: at("broken"),
    change: at("change"),
    kept,
    create: at("create"),
    unchanged: at("unchanged"),
    created: at("outcome_created"),
    changed: at("outcome_changed"),
    failed: at("outcome_failed"),
    leftOut: at("outcome_leftOut"),
    stayed: at("undone_kept"),
    restored: at("undone_restored"),
    removed: at("undone_removed"),
  };
}

/** How far the worker has come with what it is doing. */
export function progressOf(status: ImportStatus, counts: Readonly<Record<string, number>>, expected: number) {
  const at = (key: string): number => counts[key] ?? 0;
  if (status === "running") return { done: at("rows") - at("outcome_none"), total: at("rows") };
  const undone = at("undone_kept") + at("undone_restored") + at("undone_removed");
  if (status === "undoing") return { done: undone, total: at("outcome_created") + at("outcome_changed") };
  const total = Math.max(at("rows"), expected, 1);
  return { done: at("rows") - at("unplanned"), total };
}
