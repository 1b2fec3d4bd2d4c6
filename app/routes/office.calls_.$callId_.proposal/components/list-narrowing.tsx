import { SearchBox } from "#components/search-box";
import { Segmented } from "#components/segmented";
import { proposal } from "#i18n/messages/proposal";
import { useTexts } from "#i18n/use-texts";
import { listHref, type ListQuery } from "../list-query";
import type { ProposalPageView } from "../queries.server";

type NarrowingProps = {
  view: Pick<ProposalPageView, "call" | "canWrite" | "listed" | "unfinished" | "pageCount">;
  query: ListQuery;
};

/** What is still to be written, and one applicant among many. A list that fits on a page is searched by eye. */
export function ListNarrowing({ view: { call, canWrite, listed, unfinished, pageCount }, query }: NarrowingProps) {
  const t = useTexts(proposal);
  const isLong = pageCount > 1 || query.q !== "";
  if (!canWrite && !isLong) return null;
  const keep: [string, string][] = [
    ...(query.unfinished ? [["show", "unfinished"] as [string, string]] : []),
    ...(query.round === undefined ? [] : [["round", String(query.round)] as [string, string]]),
  ];
  const item = (label: string, isUnfinished: boolean, count: number) => ({
    label,
    href: listHref(call.id, query, { unfinished: isUnfinished }),
    current: query.unfinished === isUnfinished,
    count,
  });
  return (
    <div className="toolbar">
      {canWrite ? (
        <Segmented label={t.narrow} items={[item(t.all, false, listed), item(t.unfinished, true, unfinished)]} />
      ) : null}
      {isLong ? (
        <SearchBox
          action={`/office/calls/${call.id}/proposal`}
          label={t.find}
          placeholder={t.find}
          defaultValue={query.q}
          keep={keep}
          size="slim"
        />
      ) : null}
    </div>
  );
}
