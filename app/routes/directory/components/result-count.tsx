import { directory } from "#i18n/messages/directory";
import { useTexts } from "#i18n/use-texts";
import type { DirectoryView } from "../queries.server";
import type { DirectoryQuery } from "../schema";

const COUNTS = {
  activities: "activityCount",
  associations: "associationCount",
  cooperation: "cooperationCount",
} as const;

type ResultCountProps = { query: DirectoryQuery; total: number; by: DirectoryView["results"]["by"] };

/** How many there are and in which order they stand. */
export function ResultCount({ query, total, by }: ResultCountProps) {
  const t = useTexts(directory);
  const order = by !== "browsing" ? t.bestFirst : query.tab === "activities" ? t.soonestFirst : t.byName;
  return (
    <h2 id="results-title" className="result-count">
      <strong>{t[COUNTS[query.tab]]({ count: total })}</strong>
      {total > 1 ? <span className="muted"> · {order}</span> : null}
    </h2>
  );
}
