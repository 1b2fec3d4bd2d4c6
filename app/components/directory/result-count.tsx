import { Segmented } from "#components/segmented";
import { directory } from "#i18n/messages/directory";
import { useTexts } from "#i18n/use-texts";
import { hrefOf, orderOf, ordersOf, type DirectoryQuery } from "#domain/search/directory-query";

const COUNTS = {
  activities: "activityCount",
  associations: "associationCount",
  cooperation: "cooperationCount",
} as const;

/** How many there are, in which order they stand, and the other orders. */
export function ResultCount({ query, total }: { query: DirectoryQuery; total: number }) {
  const t = useTexts(directory);
  const order = orderOf(query);
  const orders = ordersOf(query).map((sort) => ({
    label: t.orders[sort],
    href: hrefOf(query, { sort }),
    current: sort === order,
  }));
  return (
    <div className="toolbar result-head">
      <h2 id="results-title" className="result-count" aria-live="polite">
        <strong>{t[COUNTS[query.tab]]({ count: total })}</strong>
        {total > 1 ? <span className="visually-hidden">, {t.inOrder[order]}</span> : null}
      </h2>
      {total > 1 ? <Segmented label={t.order} items={orders} /> : null}
    </div>
  );
}
