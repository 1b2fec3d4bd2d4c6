import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { mayEditThesaurus } from "#auth/guards.server";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { TrialResult } from "#components/thesaurus/trial-result";
import { municipalitiesWhere } from "#domain/policy";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { ensureVisible } from "#http/respond.server";
import { codeOptions } from "#i18n/code-text";
import { thesaurus } from "#i18n/messages/thesaurus";
import { useTexts } from "#i18n/use-texts";
import { ConceptTable } from "./components/concept-table";
import { loadThesaurus } from "./queries.server";
import { hrefOf, readConceptQuery, STATES, type ConceptQuery } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(thesaurus, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureVisible(municipalitiesWhere(actor, "editThesaurus").length > 0);
  const query = readConceptQuery(new URL(args.request.url).searchParams);
  return {
    query,
    mayEdit: await mayEditThesaurus(actor),
    view: await loadThesaurus(query, localeOf(args.request)),
  };
}

function Filters({ query }: { query: ConceptQuery }) {
  const t = useTexts(thesaurus);
  return (
    <form method="get" action="/office/thesaurus" className="field-row" role="search" aria-label={t.filter}>
      <TextField name="q" label={t.search} type="search" defaultValue={query.q} width="medium" />
      <SelectField
        name="state"
        label={t.show}
        options={codeOptions(STATES, t.states)}
        placeholder={t.anyState}
        defaultValue={query.state ?? ""}
        width="medium"
      />
      <Button variant="quiet">{t.filter}</Button>
    </form>
  );
}

export default function ThesaurusPage() {
  const t = useTexts(thesaurus);
  const { query, mayEdit, view } = useLoaderData<typeof loader>();
  const { rows, total, page, pageCount, trial } = view;
  const add = (
    <ButtonLink href="/office/thesaurus/new" icon="plus">
      {t.add}
    </ButtonLink>
  );
  const all = (
    <ButtonLink href="/office/thesaurus" variant="quiet">
      {t.showAll}
    </ButtonLink>
  );
  return (
    <div className="page page-wide">
      <PageHeader title={t.title} lead={t.lead} actions={mayEdit ? add : null} />
      {mayEdit ? null : <Note>{t.sharedElsewhere}</Note>}
      <Filters query={query} />
      {rows.length === 0 ? (
        <EmptyState icon="search" title={t.nothing} action={all}>
          {t.nothingText}
        </EmptyState>
      ) : (
        <>
          <p className="muted">{t.count({ count: total })}</p>
          <ConceptTable rows={rows} isSearch={query.q !== ""} mayEdit={mayEdit} />
        </>
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(next) => hrefOf(query, { page: next })} />
      {trial ? (
        <Section title={t.tried({ name: trial.question })}>
          <TrialResult trial={trial} />
        </Section>
      ) : null}
    </div>
  );
}
