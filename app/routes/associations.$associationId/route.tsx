import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActivityAccess } from "#components/activity/activity-access";
import { ActivityList } from "#components/associations/activity-list";
import { BelongsTo, ToMembers } from "#components/associations/belongs-to";
import { ConfirmedLine } from "#components/associations/confirmed-line";
import { Picture } from "#components/associations/picture";
import { SheetFoot } from "#components/associations/sheet-foot";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { ReportLink } from "#components/reports/report-link";
import { Section } from "#components/section";
import { SheetActions } from "#components/sheet-actions";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { headTags } from "#http/page-head";
import { found, seeOther } from "#http/respond.server";
import { shareOf } from "#http/share.server";
import { loadSiteTerms } from "#http/site-terms.server";
import { associationPage } from "#i18n/messages/association-page";
import { associations } from "#i18n/messages/associations";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { findArchived } from "#models/archived-association.server";
import { AssociationAnswers } from "./components/association-answers";
import { AssociationFacts } from "./components/association-facts";
import { CooperationList } from "./components/cooperation-list";
import { Helping } from "./components/helping";
import { Links } from "./components/links";
import { associationHead } from "./head.server";
import { loadAssociation, type AssociationView } from "./queries.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** Whoever comes to a page that was public once is told what became of it. */
async function leadToArchived(associationId: string | undefined): Promise<void> {
  const archived = await findArchived(associationId);
  if (archived) throw seeOther(`/associations/${archived.id}/archived`);
}

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  const shown = await loadAssociation(params["associationId"], locale, context.arrivedAt);
  if (!shown) await leadToArchived(params["associationId"]);
  const association = found(shown);
  const [share, terms] = await Promise.all([
    shareOf({ kind: "association", recordId: association.id }, context.arrivedAt),
    loadSiteTerms(locale),
  ]);
  const head = associationHead(association, terms, locale);
  return { association, share, today: plainDateAt(context.arrivedAt), head };
}

/** What it does, in its own words and in plain ones. */
function Words({ association: { description, plainFinnish, photo } }: { association: AssociationView }) {
  const t = useTexts(associationPage);
  return (
    <>
      {photo ? <Picture picture={photo} sizes="(min-width: 56rem) 46rem, 100vw" className="sheet-photo" eager /> : null}
      <p className="prose lead-text" lang={description.lang}>
        {description.text}
      </p>
      {plainFinnish ? (
        <Section title={t.plain} plain>
          <p className="prose lead-text" lang="fi">
            {plainFinnish}
          </p>
        </Section>
      ) : null}
    </>
  );
}

/** What it does with others: what one can come to, what help is wanted with, what it does with the city. */
function Doings({ association, today }: { association: AssociationView; today: string }) {
  const t = useTexts(associations);
  const { activities, cooperation } = association;
  return (
    <>
      <Section title={t.activities}>
        {activities.length > 0 ? (
          <ActivityList activities={activities} today={today} hideAssociation />
        ) : (
          <EmptyState icon="calendar" title={t.noActivities}>
            {t.noActivitiesText}
          </EmptyState>
        )}
      </Section>
      <Helping association={association} today={today} />
      {cooperation.length > 0 ? (
        <Section title={t.cooperation}>
          <CooperationList items={cooperation} />
        </Section>
      ) : null}
    </>
  );
}

export default function AssociationPage() {
  const t = useTexts(associations);
  const words = useTexts(associationPage);
  const lang = useFinnish();
  const { association, share, today } = useLoaderData<typeof loader>();
  const { id, name, kind, otherNames, logo, certainty, isListed } = association;
  return (
    <div className="page sheet">
      <Breadcrumb items={[{ label: t.directory, href: "/directory" }]} />
      <PageHeader
        eyebrow={t.kinds[kind]}
        title={<span lang={lang}>{name}</span>}
        lead={otherNames.length > 0 ? words.alsoNamed({ names: otherNames.join(", ") }) : undefined}
        meta={logo ? <Picture picture={logo} sizes="6rem" className="sheet-logo" eager /> : undefined}
        actions={<SheetActions share={share} />}
      />
      <AssociationAnswers association={association} today={today} />
      <div className="aside-last">
        <div className="sheet-body">
          <Words association={association} />
          <Doings association={association} today={today} />
          <ConfirmedLine certainty={certainty} isListed={isListed} />
          <ReportLink kind="association" id={id} />
        </div>
        <aside className="stack">
          <Section title={t.about} plain>
            <AssociationFacts association={association} />
          </Section>
          <BelongsTo umbrellas={association.umbrellas} />
          {kind === "umbrella" ? <ToMembers umbrellaId={id} /> : null}
          <ActivityAccess accessibility={association.accessibility} notAccessible={association.notAccessible} />
          <Links links={association.links} />
          <SheetFoot share={share} today={today} certainty={certainty} />
        </aside>
      </div>
    </div>
  );
}
