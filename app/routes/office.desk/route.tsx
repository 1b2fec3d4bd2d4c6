import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ComponentProps } from "react";
import { requireActor } from "#auth/actor.server";
import { NothingFits } from "#components/desk/nothing-fits";
import { SaveSearch } from "#components/desk/save-search";
import { NothingFound } from "#components/directory/nothing-found";
import { ResultCount } from "#components/directory/result-count";
import { Understood } from "#components/directory/understood";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { SearchBox } from "#components/search-box";
import { municipalitiesWhere } from "#domain/policy";
import { unmetCodes } from "#domain/referrals/unmet-need";
import { hrefOf, isAsked, isDoorway, queryPairs, readQuery, type DirectoryQuery } from "#domain/search/directory-query";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { ensureVisible } from "#http/respond.server";
import { counselling } from "#i18n/messages/counselling";
import { useTexts } from "#i18n/use-texts";
import { untimedId } from "#models/define-model.server";
import { DeskResults } from "./components/cards";
import { Narrowing } from "./components/narrowing";
import { Start } from "./components/start";
import { deskQuery, loadDesk, type DeskView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(counselling, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureVisible(municipalitiesWhere(actor, "counsel").length > 0);
  const { request, context } = args;
  const query = await deskQuery(readQuery(new URL(request.url).searchParams, "/office/desk"));
  const now = context.arrivedAt;
  const view = await loadDesk(query, localeOf(request), now);
  const unmet = isAsked(query) ? { markId: untimedId(), codes: unmetCodes(query, view.results.spoken) } : null;
  return { query, view, unmet, today: plainDateAt(now) };
}

type ResultsProps = {
  query: DirectoryQuery;
  view: DeskView;
  unmet: ComponentProps<typeof NothingFits> | null;
  today: string;
};

function Results({ query, view, unmet, today }: ResultsProps) {
  const { results } = view;
  return (
    <section aria-labelledby="results-title">
      <ResultCount query={query} total={results.total} />
      <Understood query={query} view={view} />
      {view.isDeadEnd ? <NothingFound query={query} needCounts={view.needCounts} /> : null}
      <DeskResults results={results} today={today} />
      <Pagination page={query.page} pageCount={results.pageCount} hrefOf={(page) => hrefOf(query, { page })} />
      {unmet ? <NothingFits {...unmet} /> : null}
      {unmet ? <SaveSearch query={query} /> : null}
    </section>
  );
}

export default function DeskPage() {
  const t = useTexts(counselling);
  const { query, view, unmet, today } = useLoaderData<typeof loader>();
  const isStart = isDoorway(query);
  const kept = queryPairs(query).filter(([name]) => name !== "q" && name !== "sort");
  return (
    <div className="page page-wide">
      {isStart ? null : (
        <a className="skip-link" href="#results-title">
          {t.toResults}
        </a>
      )}
      {isStart ? <PageHeader title={t.question} lead={t.lead} /> : <h1 className="visually-hidden">{t.title}</h1>}
      <SearchBox
        action={query.at}
        label={t.question}
        placeholder={t.placeholder}
        defaultValue={query.q}
        size="slim"
        keep={kept}
        suggests
        asksHere
        hasKey
      />
      <div className="split desk">
        <Narrowing query={query} view={view} />
        {isStart ? <Start query={query} view={view} /> : <Results {...{ query, view, unmet, today }} />}
      </div>
    </div>
  );
}
