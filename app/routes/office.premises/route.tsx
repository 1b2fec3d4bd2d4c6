import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { municipalitiesWhere } from "#domain/policy";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { codeOptions } from "#i18n/code-text";
import { premisesOffice } from "#i18n/messages/premises-office";
import { useTexts } from "#i18n/use-texts";
import { PremisesTable } from "./components/premises-table";
import { RequestQueue } from "./components/request-queue";
import { loadOfficePremises } from "./queries.server";
import { hrefOf, readListQuery, STATUSES, type ListQuery } from "./schema";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(premisesOffice, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, context } = args;
  ensureAllowed(municipalitiesWhere(actor, "managePremises").length > 0);
  const query = readListQuery(new URL(request.url).searchParams);
  return {
    query,
    list: await loadOfficePremises(actor, query, localeOf(request), context.arrivedAt),
    mayAnswer: municipalitiesWhere(actor, "keepPremises").length > 0,
  };
}

function ListFilters({ query }: { query: ListQuery }) {
  const t = useTexts(premisesOffice);
  return (
    <form method="get" action="/office/premises" className="field-row" role="search" aria-label={t.filter}>
      {query.sort === "name" && !query.isDescending ? null : (
        <input type="hidden" name="sort" value={`${query.isDescending ? "-" : ""}${query.sort}`} />
      )}
      <TextField name="q" label={t.name} type="search" defaultValue={query.q} width="medium" />
      <SelectField
        name="status"
        label={t.state}
        options={codeOptions(STATUSES, t.status)}
        placeholder={t.anyState}
        defaultValue={query.status ?? ""}
        width="medium"
      />
      <Button variant="quiet">{t.filter}</Button>
    </form>
  );
}

export default function OfficePremisesPage() {
  const t = useTexts(premisesOffice);
  const { query, list, mayAnswer } = useLoaderData<typeof loader>();
  return (
    <div className="page page-wide">
      <PageHeader
        title={t.title}
        actions={
          <ButtonLink href="/office/premises/new" icon="plus" variant="quiet">
            {t.add}
          </ButtonLink>
        }
      />
      {mayAnswer ? (
        <Section title={t.queue} plain>
          <RequestQueue queue={list.queue} />
        </Section>
      ) : null}
      <Section title={t.all} lead={t.count({ count: list.total })} plain={!mayAnswer}>
        <ListFilters query={query} />
        <PremisesTable rows={list.rows} query={query} />
        <Pagination page={list.page} pageCount={list.pageCount} hrefOf={(page) => hrefOf(query, { page })} />
      </Section>
    </div>
  );
}
