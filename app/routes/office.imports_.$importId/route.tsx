import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { Figures } from "#components/figures";
import { FormProblems } from "#components/form-problems";
import { ImportStatusTag } from "#components/import-status-tag";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import type { CsvKind } from "#domain/import/csv-columns";
import { IMPORT_LIFECYCLE } from "#domain/import/import-lifecycle";
import { availableEvents } from "#domain/shared/lifecycle";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { formatDateTime, formatNumber } from "#i18n/format";
import { importColumnText } from "#i18n/import-column-text";
import { importLists } from "#i18n/messages/import-lists";
import { importStages } from "#i18n/messages/import-stages";
import { imports } from "#i18n/messages/imports";
import { useLocale, useTexts } from "#i18n/use-texts";
import { answerImportForm } from "./actions.server";
import { ColumnsForm } from "./components/columns-form";
import { KeepingNote } from "./components/keeping-note";
import { OutsideWords } from "./components/outside-words";
import { ProgressPart } from "./components/progress-part";
import { RowList } from "./components/row-list";
import { StartForm, useAccept } from "./components/start-form";
import { loadImport, type ImportView } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction<typeof loader> = pageTitle(importStages, ({ statusTitle }, view?: ImportView) =>
  view ? statusTitle[view.status] : undefined,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(
    await loadImport(actor, args.params["importId"], new URL(args.request.url).searchParams, args.context.arrivedAt),
  );
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  return answerImportForm(args, actor);
}

/** Refusals that name a column do so by its name on the page. */
function useRefusals(kind: CsvKind) {
  const { refusals } = useTexts(imports);
  const locale = useLocale();
  const named = ({ column }: { column: string }) => ({ name: importColumnText(kind, column, locale) });
  return {
    ...refusals,
    missingColumn: (facts: { column: string }) => refusals.missingColumn(named(facts)),
    columnTwice: (facts: { column: string }) => refusals.columnTwice(named(facts)),
  };
}

const SHOWN_AS_FIGURES: readonly ImportView["status"][] = ["ready", "done", "undone"];

function ImportFigures({ status, shows }: Pick<ImportView, "status" | "shows">) {
  const { figures } = useTexts(importLists);
  const locale = useLocale();
  const items = shows.flatMap(({ show, count }) =>
    show === "kept" ? [] : [{ label: figures[show], value: formatNumber(count, locale) }],
  );
  return SHOWN_AS_FIGURES.includes(status) && items.length > 0 ? <Figures items={items} /> : null;
}

function Actions({ id, status, isThere }: Pick<ImportView, "id" | "status" | "isThere">) {
  const t = useTexts(imports);
  const events = isThere ? availableEvents(IMPORT_LIFECYCLE, status) : [];
  if (events.includes("undo"))
    return (
      <ButtonLink href={`/office/imports/${id}/undo`} variant="quiet">
        {t.undo}
      </ButtonLink>
    );
  return events.length === 0 ? (
    <ButtonLink href="/office/imports/new" variant="primary" icon="upload">
      {t.newImport}
    </ButtonLink>
  ) : null;
}

export default function ImportPage() {
  const t = useTexts(imports);
  const { statusTitle, statusLead } = useTexts(importStages);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const { id, version, status, table, progress, list, shows, fileName, by, createdAt } = view;
  const reply = useActionData<typeof action>();
  const form = useForm({
    reply,
    labels: { accept: useAccept(shows) },
    refusals: useRefusals(table?.kind ?? "association"),
  });
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.title, href: "/office/imports" }]} />
      <PageHeader
        title={statusTitle[status]}
        eyebrow={t.about({ file: fileName, by, when: formatDateTime(createdAt, locale) })}
        lead={view.isThere ? statusLead[status] : undefined}
        meta={<ImportStatusTag status={status} />}
        actions={<Actions id={id} status={status} isThere={view.isThere} />}
      />
      <FormProblems form={form} />
      <KeepingNote {...view} />
      {table ? <ColumnsForm {...{ id, version, table, reply }} /> : null}
      {progress ? <ProgressPart {...{ id, version, status, progress }} /> : null}
      <ImportFigures status={status} shows={shows} />
      {list ? <RowList view={view} list={list} /> : null}
      <OutsideWords outside={view.outside} withoutHome={view.withoutHome} />
      {view.isThere && availableEvents(IMPORT_LIFECYCLE, status).includes("start") ? (
        <StartForm view={view} tick={form.tick("accept")} />
      ) : null}
    </div>
  );
}
