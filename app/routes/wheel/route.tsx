import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { Segmented } from "#components/segmented";
import { YearWheel } from "#components/year-wheel";
import { pageTitle } from "#http/page-title";
import { wheel } from "#i18n/messages/wheel";
import { useTexts } from "#i18n/use-texts";
import { YearList } from "./components/year-list";
import { loadWheel, type WheelView } from "./queries.server";

export const meta: MetaFunction<typeof loader> = pageTitle(wheel, ({ title }, view?: WheelView) =>
  view ? `${title} ${view.year}` : title,
);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return loadWheel(new URL(args.request.url).searchParams.get("year"), args.context.arrivedAt);
}

export default function WheelPage() {
  const t = useTexts(wheel);
  const { year, years, today, events } = useLoaderData<typeof loader>();
  const yearLinks = years.map((each) => ({ label: String(each), href: `/wheel?year=${each}`, current: each === year }));
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} actions={<PrintButton label={t.printButton} />} />
      <div className="wheel-page">
        <div className="wheel-side stack">
          <Segmented label={t.years} items={yearLinks} />
          <p className="wheel-skip">
            <a href="#list">{t.skip}</a>
          </p>
          <div className="wheel-bleed">
            <YearWheel events={events} year={year} today={today} />
          </div>
        </div>
        <section className="wheel-list" id="list" aria-labelledby="list-title" tabIndex={-1}>
          <h2 id="list-title">{t.list({ year })}</h2>
          {events.length === 0 ? (
            <EmptyState icon="calendar" title={t.emptyYear}>
              {t.emptyYearText}
            </EmptyState>
          ) : (
            <YearList events={events} year={year} today={today} />
          )}
        </section>
      </div>
    </div>
  );
}
