import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ButtonLink } from "#components/button-link";
import { Chips } from "#components/chips";
import { EmptyState } from "#components/empty-state";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { Segmented } from "#components/segmented";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { codeText } from "#i18n/code-text";
import { premises } from "#i18n/messages/premises";
import { premisesList } from "#i18n/messages/premises-list";
import { premisesWords } from "#i18n/messages/premises-words";
import { bookingTimeText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import { PremisesFilters } from "./components/premises-filters";
import { PremisesResult } from "./components/premises-result";
import { loadPremisesList } from "./queries.server";
import { filterPairs, hrefOf, hrefWithout, readQuery, SORTS, type PremisesQuery } from "./schema";

export const meta: MetaFunction<typeof loader> = pageTitle(premises, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, context } = args;
  const query = readQuery(new URL(request.url).searchParams);
  return { query, list: await loadPremisesList(query, localeOf(request), context.arrivedAt) };
}

/** What narrows the list now; each goes away with one press. */
function Chosen({ query }: { query: PremisesQuery }) {
  const t = useTexts(premisesList);
  const { facilities } = useTexts(premisesWords);
  const texts: Record<string, Record<string, string>> = { has: facilities, free: { yes: t.forAssociations } };
  const items = filterPairs(query).map(([name, value]) => ({
    label: name === "size" ? `${t.size} ${t.people({ count: Number(value) })}` : codeText(texts[name] ?? {}, value),
    href: hrefWithout(query, [name, value]),
  }));
  return items.length > 0 ? <Chips label={t.chosen} items={items} removable /> : null;
}

export default function PremisesListPage() {
  const { title } = useTexts(premises);
  const t = useTexts(premisesList);
  const locale = useLocale();
  const { query, list } = useLoaderData<typeof loader>();
  const sorts = SORTS.map((sort) => ({
    label: t.sorts[sort],
    href: hrefOf(query, { sort }),
    current: sort === query.sort,
  }));
  return (
    <div className="page">
      <PageHeader title={title} lead={t.lead} />
      <div className="split">
        <PremisesFilters query={query} list={list} />
        <section aria-labelledby="results-title">
          <div className="toolbar">
            <h2 id="results-title" className="result-count">
              <strong>{t.count({ count: list.total })}</strong>
            </h2>
            {list.total > 1 ? <Segmented label={t.sort} items={sorts} /> : null}
          </div>
          <Chosen query={query} />
          {list.time ? <Note>{t.freeThen({ time: bookingTimeText(list.time, locale) })}</Note> : null}
          {list.rows.length === 0 ? (
            <EmptyState
              icon="search"
              title={t.nothing}
              action={
                <ButtonLink href="/premises" variant="quiet">
                  {t.clear}
                </ButtonLink>
              }
            >
              <p>{t.nothingText}</p>
            </EmptyState>
          ) : (
            list.rows.map((row) => <PremisesResult key={row.id} row={row} />)
          )}
          <Pagination page={list.page} pageCount={list.pageCount} hrefOf={(page) => hrefOf(query, { page })} />
        </section>
      </div>
    </div>
  );
}
