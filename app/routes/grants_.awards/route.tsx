import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { EmptyState } from "#components/empty-state";
import { Figures } from "#components/figures";
import { Money } from "#components/money";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { Section } from "#components/section";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { awards as texts } from "#i18n/messages/awards";
import { useTexts } from "#i18n/use-texts";
import { AwardsFilter } from "./components/awards-filter";
import { AwardsPicture } from "./components/awards-picture";
import { AwardsTable } from "./components/awards-table";
import { loadAwards } from "./queries.server";
import { awardsHref, parseAwardsQuery } from "./schema";

export const meta: MetaFunction<typeof loader> = pageTitle(texts, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const query = parseAwardsQuery(new URL(args.request.url).searchParams);
  return plain({ query, view: await loadAwards(query, localeOf(args.request)) });
}

/** Public: who was awarded what, and why. */
export default function AwardsPage() {
  const t = useTexts(texts);
  const { query, view } = useLoaderData<typeof loader>();
  if (!view)
    return (
      <div className="page">
        <PageHeader title={t.title} lead={t.lead} />
        <EmptyState icon="euro" title={t.empty}>
          {t.emptyText}
        </EmptyState>
      </div>
    );
  const { year, page, pageCount, totals, count, awards } = view;
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} />
      <AwardsFilter query={query} view={view} />
      <AwardsPicture year={year} pots={view.pots} />
      <Figures
        items={[
          { label: t.figures.awarded, value: <Money amount={totals.awardedCents} /> },
          { label: t.figures.requested, value: <Money amount={totals.requestedCents} /> },
          { label: t.figures.grants, value: totals.grants },
          { label: t.figures.refusals, value: totals.refusals },
        ]}
      />
      <Section title={t.listTitle({ year })} lead={t.count({ count })}>
        {awards.length === 0 ? (
          <EmptyState
            icon="search"
            title={t.noMatches}
            action={<ActionLink href={awardsHref({ year })}>{t.clear}</ActionLink>}
          />
        ) : (
          <AwardsTable awards={awards} caption={t.title} />
        )}
        <Pagination page={page} pageCount={pageCount} hrefOf={(to) => awardsHref({ ...query, year, page: to })} />
      </Section>
    </div>
  );
}
