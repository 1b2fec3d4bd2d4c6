import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { PrintButton } from "#components/print-button";
import { SearchBox } from "#components/search-box";
import { Section } from "#components/section";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { volunteer } from "#i18n/messages/volunteer";
import { useTexts } from "#i18n/use-texts";
import { Chosen } from "./components/chosen";
import { TaskFilters } from "./components/task-filters";
import { TaskList } from "./components/task-list";
import { loadTasks, type TasksView } from "./queries.server";
import { readTaskQuery, taskHref, taskPairs, type TaskQuery } from "./schema";

export const meta: MetaFunction<typeof loader> = pageTitle(volunteer, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, context } = args;
  const query = readTaskQuery(new URL(request.url).searchParams);
  const view = await loadTasks(query, localeOf(request), context.arrivedAt);
  return { query, view, today: plainDateAt(context.arrivedAt) };
}

/** Never a dead end: all of the tasks again, or the associations to ask. */
function Nothing({ all }: Pick<TasksView, "all">) {
  const t = useTexts(volunteer);
  const isEmpty = all === 0;
  return (
    <EmptyState
      icon="hand"
      title={isEmpty ? t.none : t.nothing}
      action={
        <>
          <ButtonLink href="/volunteer" variant="quiet">
            {t.clear}
          </ButtonLink>
          <ButtonLink href="/directory?tab=associations" variant="quiet">
            {t.toAssociations}
          </ButtonLink>
        </>
      }
    >
      <p>{isEmpty ? t.noneText : t.nothingText}</p>
    </EmptyState>
  );
}

/** In which order the tasks stand: with a question those that answer it best come before those that begin soonest. */
const orderText = ({ q, sort }: TaskQuery, t: (typeof volunteer)["fi"]): string =>
  q !== "" && sort === "time" ? t.bestFirst : t.sorts[sort].toLowerCase();

function Tasks({ query, view, today }: { query: TaskQuery; view: TasksView; today: string }) {
  const t = useTexts(volunteer);
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title" className="result-count" aria-live="polite">
        <strong>{t.count({ count: view.total })}</strong>
        {view.total > 1 ? <span className="muted"> · {orderText(query, t)}</span> : null}
      </h2>
      <Chosen query={query} view={view} />
      {view.total === 0 ? <Nothing all={view.all} /> : <TaskList tasks={view.rows} today={today} />}
      <Pagination page={view.page} pageCount={view.pageCount} hrefOf={(page) => taskHref(query, { page })} />
    </section>
  );
}

export default function VolunteerPage() {
  const t = useTexts(volunteer);
  const { query, view, today } = useLoaderData<typeof loader>();
  const kept = taskPairs(query).filter(([name]) => name !== "q");
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} actions={<PrintButton />} />
      <SearchBox
        action="/volunteer"
        label={t.question}
        placeholder={t.placeholder}
        defaultValue={query.q}
        size="slim"
        keep={kept}
        suggests
      />
      <div className="split">
        <TaskFilters query={query} view={view} />
        <div>
          <Tasks query={query} view={view} today={today} />
          <Section title={t.howTitle}>
            <ol className="steps-told">
              {t.how.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Section>
        </div>
      </div>
    </div>
  );
}
