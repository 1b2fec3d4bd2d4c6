import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { attributionOf, LICENCE } from "#domain/exports/licence";
import { localText } from "#domain/shared/locales";
import { pageTitle } from "#http/page-title";
import { openData } from "#i18n/messages/open-data";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findProvider } from "#models/provider.server";

export const meta: MetaFunction<typeof loader> = pageTitle(openData, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return findProvider();
}

const TABLES = ["associations", "activities", "cooperation", "premises"] as const;

export default function OpenDataPage() {
  const t = useTexts(openData);
  const locale = useLocale();
  const { names } = useLoaderData<typeof loader>();
  return (
    <div className="page page-narrow">
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.tablesTitle} plain>
        <p>{t.tablesLead}</p>
        <ul className="hairlines">
          {TABLES.map((name) => (
            <li key={name}>
              <a href={`/export/${name}.csv?lang=${locale}`} download={`${name}.csv`}>
                {t[name]}
              </a>{" "}
              <span className="muted small">{t.table}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.programsTitle} plain>
        <ul className="hairlines">
          <li>
            <a href="/export/directory.json" download="directory.json">
              {t.json}
            </a>
            <p className="muted small">{t.jsonHint}</p>
          </li>
          <li>
            <a href="/api/v1/activities?q=muistikahvila">{t.search}</a>
            <p className="muted small">{t.searchHint}</p>
          </li>
          <li>
            <a href="/api/v1/hsds/services?full=true">{t.hsds}</a>
            <p className="muted small">{t.hsdsHint}</p>
          </li>
        </ul>
      </Section>
      <Section title={t.licenceTitle} plain>
        <p>{t.licence({ attribution: attributionOf(localText(names, locale)) })}</p>
        <p>
          <a href={LICENCE.url} rel="license noreferrer">
            {t.licenceLink}
          </a>
        </p>
      </Section>
    </div>
  );
}
