import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { Section } from "#components/section";
import { Segmented } from "#components/segmented";
import { isYear } from "#domain/referrals/figures-period";
import { municipalitiesWhere } from "#domain/policy";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { coverage } from "#i18n/messages/coverage";
import { referralFigures } from "#i18n/messages/referral-figures";
import { useTexts } from "#i18n/use-texts";
import { FiguresTable } from "./components/figures-table";
import { Funnel } from "./components/funnel";
import { loadReferralFigures, type FiguresView } from "./queries.server";
import { hrefOf, readFiguresQuery, type FiguresQuery } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(referralFigures, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const own = officeMunicipality(signedIn, "viewCoverage");
  ensureAllowed(own !== null);
  const scope = municipalitiesWhere(signedIn.actor, "viewCoverage");
  // The municipality of the desk in use comes first.
  const municipalities = scope.toSorted((a, b) => Number(b === own) - Number(a === own));
  const now = args.context.arrivedAt;
  const query = readFiguresQuery(new URL(args.request.url).searchParams, plainDateAt(now));
  return { query, view: await loadReferralFigures(municipalities, query, localeOf(args.request), now) };
}

function Choices({ query, view }: { query: FiguresQuery; view: FiguresView }) {
  const t = useTexts(coverage);
  const { municipality, municipalities, periods } = view;
  return (
    <div className="cluster">
      <Segmented
        label={t.period}
        items={periods.map((period) => ({
          label: isYear(period) ? period : t.months({ count: Number(period) }),
          href: hrefOf(query, { period }),
          current: period === query.period,
        }))}
      />
      {municipalities.length > 1 ? (
        <Segmented
          label={t.municipality}
          items={municipalities.map(({ code, name }) => ({
            label: name,
            href: hrefOf(query, { municipality: code }),
            current: code === municipality,
          }))}
        />
      ) : null}
    </div>
  );
}

function Told({ query, view }: { query: FiguresQuery; view: FiguresView }) {
  const t = useTexts(referralFigures);
  return (
    <>
      {view.asked.asked.count > 0 ? <Funnel asked={view.asked} /> : null}
      <Section title={t.activities} id="activities" lead={view.hasSensitive ? t.fewNote : undefined}>
        <FiguresTable group="activities" view={view} query={query} />
      </Section>
      <Section title={t.needs} id="needs" lead={t.needsLead}>
        <FiguresTable group="needs" view={view} query={query} />
      </Section>
      <Section title={t.areas} id="areas">
        <FiguresTable group="areas" view={view} query={query} />
      </Section>
      <Disclosure summary={t.how}>
        <ul className="prose">
          {t.definitions.map((definition) => (
            <li key={definition}>{definition}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

export default function ReferralFiguresPage() {
  const t = useTexts(referralFigures);
  const { download, print } = useTexts(coverage);
  const { query, view } = useLoaderData<typeof loader>();
  return (
    <div className="page page-wide referral-figures">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href="/office/coverage" variant="quiet">
              {t.coverage}
            </ButtonLink>
            <ButtonLink
              href={hrefOf(query, {}, "/office/referral-figures/file")}
              variant="quiet"
              icon="download"
              download
            >
              {download}
            </ButtonLink>
            <PrintButton label={print} />
          </>
        }
      />
      <Choices query={query} view={view} />
      {view.isEmpty ? (
        <EmptyState icon="hand" title={t.empty}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <Told query={query} view={view} />
      )}
    </div>
  );
}
