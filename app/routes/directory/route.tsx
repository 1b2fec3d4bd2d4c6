import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { EmergencyNote } from "#components/emergency-note";
import { Pagination } from "#components/pagination";
import { QuickExit } from "#components/quick-exit";
import { SearchBox } from "#components/search-box";
import { Tabs } from "#components/tabs";
import { hrefOf, isDoorway, NOTHING_CHOSEN, queryPairs, readQuery, TABS } from "#domain/search/directory-query";
import { emergencyLines } from "#domain/search/emergency-lines";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { withoutCopy } from "#http/no-copy.server";
import { pageTitle } from "#http/page-title";
import { loadSiteTerms } from "#http/site-terms.server";
import { directory } from "#i18n/messages/directory";
import { useTexts } from "#i18n/use-texts";
import { ChosenFilters } from "#components/directory/chosen-filters";
import { Entrances } from "./components/entrances";
import { Filters } from "#components/directory/filters";
import { NothingFound } from "#components/directory/nothing-found";
import { ResultCount } from "#components/directory/result-count";
import { Results } from "./components/results";
import { Understood } from "#components/directory/understood";
import { loadEntrances } from "./entrances.server";
import { withCurrentCodes } from "#search/asking.server";
import { loadDirectory } from "./queries.server";

/** A sensitive page's own word on copies of it. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = pageTitle(directory, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, context } = args;
  const query = await withCurrentCodes(readQuery(new URL(request.url).searchParams));
  const [locale, now] = [localeOf(request), context.arrivedAt];
  const [view, { needs }] = await Promise.all([loadDirectory(query, locale, now), loadSiteTerms(locale)]);
  const entrances = isDoorway(query) ? await loadEntrances(locale, now) : null;
  const isSensitive = view.results.isSensitive || query.chosen.need.some((code) => needs.sensitive.has(code));
  return withoutCopy({ query, view, entrances, isSensitive, today: plainDateAt(now) });
}

export default function DirectoryPage() {
  const t = useTexts(directory);
  const { query, view, entrances, isSensitive, today } = useLoaderData<typeof loader>();
  const { results } = view;
  const tabs = TABS.map((tab) => ({
    label: t[tab],
    href: hrefOf(query, { tab, chosen: { ...NOTHING_CHOSEN, village: query.chosen.village } }),
    current: tab === query.tab,
  }));
  const kept = queryPairs(query).filter(([name]) => name !== "q" && name !== "sort");
  return (
    <div className="page">
      {isSensitive ? <QuickExit /> : null}
      <h1 className="visually-hidden">{t.title}</h1>
      <SearchBox
        action="/directory"
        label={t.question}
        placeholder={t.placeholder}
        defaultValue={query.q}
        size="slim"
        keep={kept}
        suggests
      />
      <EmergencyNote lines={[...new Set([...results.lines, ...emergencyLines(query.chosen.need)])]} />
      {entrances ? <Entrances query={query} entrances={entrances} needCounts={results.counts["need"] ?? {}} /> : null}
      <Tabs label={t.tabs} items={tabs} />
      <div className="split">
        <Filters query={query} view={view} />
        <section aria-labelledby="results-title">
          <ResultCount query={query} total={results.total} />
          <ChosenFilters query={query} view={view} />
          <Understood query={query} view={view} />
          {view.isDeadEnd ? <NothingFound query={query} needCounts={view.needCounts} /> : null}
          <Results results={results} today={today} />
          <Pagination page={query.page} pageCount={results.pageCount} hrefOf={(page) => hrefOf(query, { page })} />
        </section>
      </div>
    </div>
  );
}
