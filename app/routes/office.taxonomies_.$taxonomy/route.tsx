import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { guardTaxonomy } from "#auth/guards.server";
import { ActionLink } from "#components/action-link";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { taxonomies } from "#i18n/messages/taxonomies";
import { useTexts } from "#i18n/use-texts";
import { OutsideWords } from "./components/outside-words";
import { TermFilters } from "./components/term-filters";
import { TermHistory } from "./components/term-history";
import { TermTable } from "./components/term-table";
import { loadTerms, type TermsView } from "./queries.server";
import { hrefOf, readTermQuery, type TermQuery } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(
  taxonomies,
  ({ lists, title }, data: { view: TermsView } | undefined) => (data ? lists[data.view.taxonomy].name : title),
);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const keeper = await guardTaxonomy(signedIn, args.params["taxonomy"]);
  const query = readTermQuery(new URL(args.request.url).searchParams);
  return { query, view: await loadTerms(keeper, query, localeOf(args.request)) };
}

function NoTerms({ view, query }: { view: TermsView; query: TermQuery }) {
  const t = useTexts(taxonomies);
  if (view.isEmpty) return <EmptyState title={t.empty} />;
  const all = hrefOf(view.taxonomy, query, { q: "", state: null });
  const action = (
    <ButtonLink href={all} variant="quiet">
      {t.showAll}
    </ButtonLink>
  );
  return (
    <EmptyState icon="search" title={t.nothing} action={action}>
      {t.nothingText}
    </EmptyState>
  );
}

export default function TaxonomyPage() {
  const t = useTexts(taxonomies);
  const { query, view } = useLoaderData<typeof loader>();
  const { taxonomy, rows, total, page, pageCount, outside, history, followed, isEmpty, merged } = view;
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: t.title, href: "/office/taxonomies" }]} />
      <PageHeader
        title={t.lists[taxonomy].name}
        lead={t.lists[taxonomy].about}
        actions={
          <ButtonLink href={`/office/taxonomies/${taxonomy}/new`} icon="plus">
            {t.add}
          </ButtonLink>
        }
      />
      {followed ? null : <Note>{t.following}</Note>}
      {isEmpty ? null : <TermFilters taxonomy={taxonomy} query={query} />}
      {rows.length === 0 ? (
        <NoTerms view={view} query={query} />
      ) : (
        <>
          <p className="muted">{t.count({ count: total })}</p>
          <TermTable view={view} query={query} />
        </>
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(next) => hrefOf(taxonomy, query, { page: next })} />
      {merged > 0 && query.state !== "merged" ? (
        <p>
          <ActionLink href={hrefOf(taxonomy, query, { q: "", state: "merged" })}>
            {t.mergedWords({ count: merged })}
          </ActionLink>{" "}
          <span className="muted small">{t.mergedHint}</span>
        </p>
      ) : null}
      {outside.length > 0 ? <OutsideWords view={view} /> : null}
      <Disclosure summary={t.history}>
        <TermHistory entries={history} />
      </Disclosure>
    </div>
  );
}
