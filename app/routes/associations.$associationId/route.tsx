import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActivityList } from "#components/associations/activity-list";
import { BelongsTo, ToMembers } from "#components/associations/belongs-to";
import { ConfirmedLine } from "#components/associations/confirmed-line";
import { ContactList } from "#components/associations/contact-list";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { ReportLink } from "#components/reports/report-link";
import { Section } from "#components/section";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { associations } from "#i18n/messages/associations";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import { AssociationFacts } from "./components/association-facts";
import { CooperationList } from "./components/cooperation-list";
import { loadAssociation, type AssociationView } from "./queries.server";

export const meta: MetaFunction<typeof loader> = pageTitle(
  associations,
  (_, data: { association: AssociationView } | undefined) => data?.association.name,
);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const association = found(await loadAssociation(params["associationId"], localeOf(request), context.arrivedAt));
  return { association, today: plainDateAt(context.arrivedAt) };
}

export default function AssociationPage() {
  const t = useTexts(associations);
  const { association, today } = useLoaderData<typeof loader>();
  const { name, kind, description, operatingArea, contact, activities, cooperation, certainty, isListed } = association;
  const areas = useTerms("villages").line(operatingArea);
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.directory, href: "/directory" }]} />
      <PageHeader eyebrow={[t.kinds[kind], areas].filter(Boolean).join(" · ")} title={name} />
      <div className="aside-last">
        <div>
          <ConfirmedLine certainty={certainty} isListed={isListed} />
          <p className="prose lead-text">{description}</p>
          <Section title={t.activities}>
            {activities.length > 0 ? (
              <ActivityList activities={activities} today={today} hideAssociation />
            ) : (
              <EmptyState icon="calendar" title={t.noActivities}>
                {t.noActivitiesText}
              </EmptyState>
            )}
          </Section>
          {cooperation.length > 0 ? (
            <Section title={t.cooperation}>
              <CooperationList items={cooperation} />
            </Section>
          ) : null}
        </div>
        <aside className="stack">
          <Section title={t.contact} plain>
            <ContactList contact={contact} />
          </Section>
          <Section title={t.about} plain>
            <AssociationFacts association={association} />
          </Section>
          <BelongsTo umbrellas={association.umbrellas} />
          {kind === "umbrella" ? <ToMembers umbrellaId={association.id} /> : null}
          <ReportLink kind="association" id={association.id} />
        </aside>
      </div>
    </div>
  );
}
