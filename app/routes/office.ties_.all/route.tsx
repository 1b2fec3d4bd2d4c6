import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { Breadcrumb } from "#components/breadcrumb";
import { DataTable } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { PrintButton } from "#components/print-button";
import { Tag } from "#components/tag";
import { pageAsked } from "#domain/shared/paging";
import { plainDateAt } from "#domain/shared/zoned-time";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { ties } from "#i18n/messages/ties";
import { withdrawing } from "#i18n/messages/withdrawing";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadAllTies, type DeclaredTie } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(ties, ({ allTitle }) => allTitle);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "viewTies"));
  const asked = pageAsked(new URL(args.request.url).searchParams);
  return plain(await loadAllTies(municipality, plainDateAt(args.context.arrivedAt), asked));
}

const TONES = { none: "info", inForce: "warn", ended: "neutral", denied: "neutral", expired: "neutral" } as const;

export default function AllTiesPage() {
  const t = useTexts(ties);
  const w = useTexts(withdrawing);
  const locale = useLocale();
  const { rows, page, pageCount } = useLoaderData<typeof loader>();
  const ground = ({ kind, status, ofOneCase }: DeclaredTie) =>
    [kind === null || status === "denied" ? "–" : t.kinds[kind], ofOneCase ? w.scopes.case : null]
      .filter(Boolean)
      .join(" · ");
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.title, href: "/office/ties" }]} />
      <PageHeader title={t.allTitle} lead={t.allLead} actions={<PrintButton />} />
      {rows.length === 0 ? (
        <EmptyState title={t.allEmpty}>{t.allEmptyText}</EmptyState>
      ) : (
        <DataTable
          caption={t.allTitle}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: "person", head: t.columns.person, rowHeader: true, cell: ({ person }) => person },
            { key: "association", head: t.columns.association, cell: ({ association }) => association },
            { key: "ground", head: t.columns.ground, cell: ground },
            {
              key: "status",
              head: t.columns.status,
              cell: ({ status, at }) => (
                <span className="cluster">
                  <Tag tone={TONES[status]}>{t.statuses[status]}</Tag>
                  {at ? <span className="muted small">{formatDate(at, locale)}</span> : null}
                </span>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(one) => `/office/ties/all?page=${one}`} />
    </div>
  );
}
