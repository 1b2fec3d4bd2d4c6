import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { Section } from "#components/section";
import { municipalitiesWhere } from "#domain/policy";
import { plainDateAt } from "#domain/shared/zoned-time";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { associationEntry } from "#i18n/messages/association-entry";
import { moderation } from "#i18n/messages/moderation";
import { useTexts } from "#i18n/use-texts";
import { AssociationTable } from "./components/association-table";
import { ListFilters } from "./components/list-filters";
import { Queue } from "./components/queue";
import { loadOfficeAssociations } from "./queries.server";
import { hrefOf, readListQuery } from "./schema";
import { useShownRows } from "./use-shown-rows";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(moderation, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const today = plainDateAt(args.context.arrivedAt);
  const municipalities = municipalitiesWhere(actor, "moderateAssociation");
  ensureAllowed(municipalities.length > 0);
  const query = readListQuery(new URL(args.request.url).searchParams);
  return { query, list: await loadOfficeAssociations(municipalities, today) };
}

export default function OfficeAssociationsPage() {
  const t = useTexts(moderation);
  const { title: entry } = useTexts(associationEntry);
  const { query, list } = useLoaderData<typeof loader>();
  const { rows, total, page, pageCount } = useShownRows(list.rows, query);
  return (
    <div className="page page-wide">
      <PageHeader
        title={t.title}
        actions={
          <ButtonLink href="/office/associations/new" variant="quiet" icon="plus">
            {entry}
          </ButtonLink>
        }
      />
      <Section title={t.queue} plain>
        <Queue queue={list.queue} />
      </Section>
      <Section title={t.all} lead={t.count({ count: total })}>
        <ListFilters query={query} />
        <AssociationTable rows={rows} query={query} />
        <Pagination page={page} pageCount={pageCount} hrefOf={(number) => hrefOf(query, { page: number })} />
      </Section>
    </div>
  );
}
