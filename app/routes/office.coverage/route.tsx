import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { Section } from "#components/section";
import { Segmented } from "#components/segmented";
import { municipalitiesWhere } from "#domain/policy";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { coverage } from "#i18n/messages/coverage";
import { referralFigures } from "#i18n/messages/referral-figures";
import { useTexts } from "#i18n/use-texts";
import { CoverageList } from "./components/coverage-list";
import { CoverageTable } from "./components/coverage-table";
import { Gaps } from "./components/gaps";
import { Legend } from "./components/legend";
import { Opened } from "./components/opened";
import { loadCoverage, type CoverageView } from "./queries.server";
import { hrefOf, PERIODS, readCoverageQuery, type CoverageQuery } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(coverage, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const own = officeMunicipality(signedIn, "viewCoverage");
  ensureAllowed(own !== null);
  const scope = municipalitiesWhere(signedIn.actor, "viewCoverage");
  // The municipality of the desk in use comes first.
  const municipalities = scope.toSorted((a, b) => Number(b === own) - Number(a === own));
  const query = readCoverageQuery(new URL(args.request.url).searchParams);
  const view = await loadCoverage(municipalities, query, localeOf(args.request), args.context.arrivedAt);
  return { query, view };
}

function Choices({ query, view }: { query: CoverageQuery; view: CoverageView }) {
  const t = useTexts(coverage);
  const { municipality, municipalities } = view;
  return (
    <div className="cluster no-print">
      <Segmented
        label={t.period}
        items={PERIODS.map((months) => ({
          label: t.months({ count: months }),
          href: hrefOf(query, { months }),
          current: months === query.months,
        }))}
      />
      {municipalities.length > 1 ? (
        <Segmented
          label={t.municipality}
          items={municipalities.map(({ code, name }) => ({
            label: name,
            href: hrefOf(query, { municipality: code, need: null, village: null }),
            current: code === municipality,
          }))}
        />
      ) : null}
    </div>
  );
}

export default function CoveragePage() {
  const t = useTexts(coverage);
  const { title: figures } = useTexts(referralFigures);
  const { query, view } = useLoaderData<typeof loader>();
  const { coverage: map, opened } = view;
  const file = hrefOf(query, { need: null, village: null }, "/office/coverage/file");
  return (
    <div className="page page-wide coverage">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href="/office/referral-figures" variant="quiet">
              {figures}
            </ButtonLink>
            <ButtonLink href={file} variant="quiet" icon="download" download>
              {t.download}
            </ButtonLink>
            <PrintButton label={t.print} />
          </>
        }
      />
      <Choices query={query} view={view} />
      {map.total.marks === 0 ? (
        <EmptyState icon="search" title={t.empty}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <Gaps coverage={map} query={query} />
      )}
      {opened ? <Opened opened={opened} query={query} /> : null}
      <Section title={t.map}>
        <Legend />
        <CoverageTable coverage={map} query={query} />
        <CoverageList coverage={map} query={query} />
      </Section>
    </div>
  );
}
