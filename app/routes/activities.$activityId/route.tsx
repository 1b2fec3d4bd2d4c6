import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ConfirmedLine } from "#components/associations/confirmed-line";
import { ContactList } from "#components/associations/contact-list";
import { Breadcrumb } from "#components/breadcrumb";
import { DefinitionList } from "#components/definition-list";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { ReportLink } from "#components/reports/report-link";
import { Section } from "#components/section";
import { plainDateAt } from "#domain/shared/zoned-time";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { codeText } from "#i18n/code-text";
import { activities } from "#i18n/messages/activities";
import { directory } from "#i18n/messages/directory";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import { ActivityAnswers } from "./components/activity-answers";
import { loadActivity, type ActivityView } from "./queries.server";

export const meta: MetaFunction<typeof loader> = pageTitle(
  activities,
  (_, data: { activity: ActivityView } | undefined) => data?.activity.title,
);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { params, context } = args;
  const activity = found(await loadActivity(params["activityId"], context.arrivedAt));
  return { activity, today: plainDateAt(context.arrivedAt) };
}

function useDetails(activity: ActivityView) {
  const t = useTexts(activities);
  const languages = useTexts(serviceLanguages);
  const [groups, needs, access] = [useTerms("targetGroups"), useTerms("needs"), useTerms("accessibility")];
  return [
    { label: t.forWhom, value: groups.line(activity.targetGroups) },
    { label: t.needs, value: needs.line(activity.needs) },
    { label: t.accessibility, value: access.line(activity.accessibility) || t.unknownAccessibility },
    { label: t.languages, value: activity.languages.map((code) => codeText(languages, code)).join(", ") },
  ].filter(({ value }) => value !== "");
}

export default function ActivityPage() {
  const t = useTexts(activities);
  const { title: directoryTitle } = useTexts(directory);
  const { activity, today } = useLoaderData<typeof loader>();
  const { association, others } = activity;
  return (
    <div className="page">
      <Breadcrumb items={[{ label: directoryTitle, href: "/directory" }]} />
      <PageHeader
        eyebrow={<a href={`/associations/${association.id}`}>{association.name}</a>}
        title={activity.title}
        actions={<PrintButton />}
      />
      <ActivityAnswers activity={activity} today={today} />
      <div className="aside-last">
        <div>
          <p className="prose">{activity.description}</p>
          <DefinitionList items={useDetails(activity)} />
          {activity.acceptsReferrals ? <Note tone="info">{t.referrals}</Note> : null}
          <ConfirmedLine certainty={activity.certainty} isListed={activity.isListed} />
          <ReportLink kind="activity" id={activity.id} />
        </div>
        <aside className="stack">
          <Section title={t.contact} plain>
            <p>
              <a href={`/associations/${association.id}`}>{association.name}</a>
            </p>
            <ContactList contact={association.contact} />
          </Section>
          {others.length > 0 ? (
            <Section title={t.moreFrom({ association: association.name })} plain>
              <ul className="stack stack-tight">
                {others.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`/activities/${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </aside>
      </div>
    </div>
  );
}
