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
import { formList } from "#i18n/messages/form-list";
import { useTexts } from "#i18n/use-texts";
import { formRows, type FormRow } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(formList, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const municipalities = municipalitiesWhere(actor, "editGrantForms");
  ensureAllowed(municipalities.length > 0);
  return plain({ rows: await formRows(municipalities, localeOf(args.request)) });
}

function Version({ version, isChanged }: Pick<FormRow, "version" | "isChanged">) {
  const t = useTexts(formList);
  if (version === null) return <Tag>{t.unpublished}</Tag>;
  return (
    <span className="cluster">
      {t.version({ number: version })}
      {isChanged ? <Tag tone="warn">{t.changedSince}</Tag> : null}
    </span>
  );
}

export default function FormsPage() {
  const t = useTexts(formList);
  const { rows } = useLoaderData<typeof loader>();
  const columns: Column<FormRow>[] = [
    {
      key: "name",
      head: t.columns.name,
      rowHeader: true,
      cell: ({ formId, name }) => <a href={`/office/forms/${formId}`}>{name}</a>,
    },
    { key: "unit", head: t.columns.unit, cell: ({ unit }) => unit },
    { key: "version", head: t.columns.version, cell: (row) => <Version {...row} /> },
    { key: "questions", head: t.columns.questions, numeric: true, cell: ({ questions }) => questions },
    { key: "calls", head: t.columns.calls, numeric: true, cell: ({ calls }) => calls },
  ];
  const add = (
    <ButtonLink icon="plus" href="/office/forms/new">
      {t.add}
    </ButtonLink>
  );
  return (
    <div className="page page-wide">
      <PageHeader title={t.title} lead={t.lead} actions={add} />
      {rows.length === 0 ? (
        <EmptyState icon="doc" title={t.none} action={add}>
          {t.noneText}
        </EmptyState>
      ) : (
        <DataTable caption={t.title} columns={columns} rows={rows} rowKey={({ formId }) => formId} />
      )}
    </div>
  );
}
