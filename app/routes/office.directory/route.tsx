import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ButtonLink } from "#components/button-link";
import { DataTable, type Column } from "#components/data-table";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { MonthBars } from "#components/month-bars";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { municipalitiesWhere } from "#domain/policy";
import { pageTitle } from "#http/page-title";
import { ensureAllowed, found } from "#http/respond.server";
import { formatNumber } from "#i18n/format";
import { directoryTimes } from "#i18n/messages/directory-times";
import { directoryDesk } from "#i18n/messages/directory-desk";
import { referralFigures } from "#i18n/messages/referral-figures";
import { site } from "#i18n/messages/site";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadDirectoryDesk, type DirectoryDeskView } from "./queries.server";
import { FIGURES, TASK_LINKS, UNITS } from "./tasks";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(directoryDesk, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "manageDirectory").length > 0);
  return found(await loadDirectoryDesk(actor, args.context.arrivedAt));
}

function Waiting({ tasks }: { tasks: DirectoryDeskView["tasks"] }) {
  const t = useTexts(directoryDesk);
  const waiting = TASK_LINKS.filter(({ task }) => tasks[task] > 0);
  if (waiting.length === 0)
    return (
      <EmptyState icon="check" title={t.nothing}>
        {t.nothingText}
      </EmptyState>
    );
  return (
    <ul className="hairlines">
      {waiting.map(({ task, href }) => (
        <li key={task}>
          <a className="record-title" href={href}>
            {t.tasks[task]({ count: tasks[task] })}
          </a>
        </li>
      ))}
    </ul>
  );
}

type MonthRow = DirectoryDeskView["months"][number];

function FiguresTable({ months }: { months: readonly MonthRow[] }) {
  const t = useTexts(directoryDesk);
  const locale = useLocale();
  const columns: Column<MonthRow>[] = [
    { key: "month", head: t.month, rowHeader: true, nowrap: true, cell: ({ month }) => month },
    ...FIGURES.map((name): Column<MonthRow> => ({
      key: name,
      head: t.figures[name],
      numeric: true,
      cell: (row) => `${formatNumber(row[name], locale)}${UNITS[name] ?? ""}`,
    })),
  ];
  return (
    <DataTable
      caption={t.overTime}
      columns={columns}
      rows={months.toReversed()}
      rowKey={({ month }) => month}
      onPhone="scroll"
    />
  );
}

export default function DirectoryDeskPage() {
  const t = useTexts(directoryDesk);
  const { title: times } = useTexts(directoryTimes);
  const { nav } = useTexts(site);
  const { year } = useTexts(referralFigures);
  const { tasks, months, referred } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href="/office/reports" variant="quiet" icon="mail">
              {nav.officeReports}
            </ButtonLink>
            <ButtonLink href="/office/imports" variant="quiet" icon="upload">
              {nav.officeImports}
            </ButtonLink>
            <ButtonLink href="/office/directory-times" variant="quiet" icon="clock">
              {times}
            </ButtonLink>
          </>
        }
      />
      <Section title={t.waiting} plain>
        <Waiting tasks={tasks} />
      </Section>
      <Section title={t.overTime}>
        <div className="month-bars-grid">
          {FIGURES.map((name) => (
            <MonthBars
              key={name}
              label={t.figures[name]}
              unit={UNITS[name]}
              values={months.map((row) => ({ month: row.month, value: row[name] }))}
            />
          ))}
        </div>
        <Disclosure summary={t.asTable}>
          <FiguresTable months={months} />
        </Disclosure>
        {referred ? (
          <p>
            <a href={`/office/referral-figures?period=${referred.year}`}>{year(referred)}</a>
          </p>
        ) : null}
      </Section>
    </div>
  );
}
