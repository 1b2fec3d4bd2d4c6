import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Segmented } from "#components/segmented";
import { TextField } from "#components/text-field";
import { askedMunicipality } from "#http/asked-municipality";
import { localeOf } from "#http/locale.server";
import { headTags } from "#http/page-head";
import { headOf } from "#http/page-head.server";
import { found } from "#http/respond.server";
import { directory } from "#i18n/messages/directory";
import { umbrellas } from "#i18n/messages/umbrellas";
import { useTerms } from "#i18n/use-terms";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { loadUmbrellas } from "./queries.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request } = args;
  const locale = localeOf(request);
  const words = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 100);
  const view = found(await loadUmbrellas(askedMunicipality(request), words, locale));
  const { title, lead: description } = umbrellas[locale];
  const head = headOf({ path: view.path, title: `${title}, ${view.municipality}`, description, locale, things: [] });
  return { ...view, words, head };
}

export default function UmbrellasPage() {
  const t = useTexts(umbrellas);
  const { title: directoryTitle } = useTexts(directory);
  const fieldNames = useTerms("fields");
  const lang = useFinnish();
  const { path, asked, municipality, municipalities, rows, words } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <Breadcrumb items={[{ label: directoryTitle, href: "/directory" }]} />
      <PageHeader eyebrow={municipality} title={t.title} lead={t.lead} />
      {municipalities.length > 1 ? (
        <Segmented
          label={t.municipalities}
          items={municipalities.map(({ name, href, isShown }) => ({ label: name, href, current: isShown }))}
        />
      ) : null}
      <form method="get" action="/umbrellas" className="field-row no-print" role="search">
        {asked ? <input type="hidden" name="municipality" value={asked} /> : null}
        <TextField name="q" label={t.search} type="search" defaultValue={words} width="medium" />
        <Button variant="quiet">{t.find}</Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState
          icon="people"
          title={words ? t.nothing : t.none}
          action={
            words ? (
              <ButtonLink href={path} variant="quiet">
                {t.showAll}
              </ButtonLink>
            ) : null
          }
        />
      ) : null}
      <ul className="hairlines">
        {rows.map(({ id, name, summary, fields, members }) => (
          <li key={id} className="record-row">
            <div>
              <a className="record-title" href={`/umbrellas/${id}`} lang={lang}>
                {name}
              </a>
              {summary ? <p lang={lang}>{summary}</p> : null}
              <p className="muted small">
                {[t.members({ count: members }), fieldNames.line(fields)].filter(Boolean).join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
