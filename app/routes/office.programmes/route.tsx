import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ButtonLink } from "#components/button-link";
import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Tag } from "#components/tag";
import { municipalitiesWhere } from "#domain/policy";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { ensureAllowed } from "#http/respond.server";
import { preparation } from "#i18n/messages/preparation";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import { programmeRows, type ProgrammeRow } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(programmes, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const municipalities = municipalitiesWhere(actor, "manageProgrammes");
  ensureAllowed(municipalities.length > 0);
  return plain(await programmeRows(municipalities, args.context.arrivedAt, localeOf(args.request)));
}

const TONES = { draft: "neutral", upcoming: "info", open: "good", closed: "neutral" } as const;

export default function ProgrammesPage() {
  const t = useTexts(programmes);
  const { stages } = useTexts(preparation);
  const { rows, keepers } = useLoaderData<typeof loader>();
  const columns: Column<ProgrammeRow>[] = [
    {
      key: "name",
      head: t.name,
      rowHeader: true,
      cell: (row) => <a href={`/office/programmes/${row.programmeId}`}>{row.name}</a>,
    },
    { key: "unit", head: t.unit, cell: (row) => (keepers.length > 1 ? `${row.unit}, ${row.municipality}` : row.unit) },
    {
      key: "latest",
      head: t.latestCall,
      cell: ({ latest }) =>
        latest ? (
          <span className="cluster">
            <a
              href={latest.stage === "draft" ? `/office/calls/${latest.callId}/edit` : `/office/calls/${latest.callId}`}
            >
              {latest.name}
            </a>
            <Tag tone={TONES[latest.stage]}>{stages[latest.stage]}</Tag>
          </span>
        ) : (
          "–"
        ),
    },
    { key: "calls", head: t.calls, numeric: true, cell: ({ callCount }) => callCount },
  ];
  const buttons = keepers.map(({ code, name }) => (
    <ButtonLink key={code} icon="plus" href={`/office/programmes/new?municipality=${code}`}>
      {keepers.length > 1 ? `${t.newProgramme}: ${name}` : t.newProgramme}
    </ButtonLink>
  ));
  return (
    <div className="page page-wide">
      <PageHeader title={t.title} lead={t.lead} actions={buttons} />
      {rows.length === 0 ? (
        <EmptyState icon="euro" title={t.none}>
          {t.noneText}
        </EmptyState>
      ) : (
        <DataTable caption={t.title} columns={columns} rows={rows} rowKey={({ programmeId }) => programmeId} />
      )}
    </div>
  );
}
