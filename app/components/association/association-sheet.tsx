import type { ReactNode } from "react";
import { ActivityAccess } from "#components/activity/activity-access";
import { AssociationAnswers } from "#components/association/association-answers";
import { AssociationFacts } from "#components/association/association-facts";
import { CooperationList } from "#components/association/cooperation-list";
import { Helping } from "#components/association/helping";
import { Links } from "#components/association/links";
import { ActivityList } from "#components/associations/activity-list";
import { BelongsTo, ToMembers } from "#components/associations/belongs-to";
import { Picture } from "#components/associations/picture";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { OwnWithin } from "#components/own-within";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import type { ShownAssociation } from "#domain/associations/shown-association";
import { associationPage } from "#i18n/messages/association-page";
import { associations } from "#i18n/messages/associations";
import { useFinnish, useTexts } from "#i18n/use-texts";

/** What it does, in its own words and in plain ones. */
function Words({ association: { description, plainFinnish, photo } }: { association: ShownAssociation }) {
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
function Doings({ association, today }: { association: ShownAssociation; today: string }) {
  const t = useTexts(associations);
  const { activities, over, cooperation } = association;
  return (
    <>
      <Section title={t.activities}>
        {activities.length > 0 ? (
          <ActivityList activities={activities} today={today} hideAssociation />
        ) : (
          <EmptyState icon="calendar" title={over.length > 0 ? t.nothingComing : t.noActivities}>
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
      {over.length > 0 ? (
        <div className="no-print">
          <Section title={t.over}>
            <Disclosure summary={t.overCount({ count: over.length })}>
              <ActivityList activities={over} today={today} hideAssociation />
            </Disclosure>
          </Section>
        </div>
      ) : null}
    </>
  );
}

type AssociationSheetProps = {
  association: ShownAssociation;
  today: string;
  /** What one can do with the page. */
  actions?: ReactNode;
  /** Under the name, before anything is told. */
  notice?: ReactNode;
  /** Under what is told. */
  foot?: ReactNode;
  /** Under the facts. */
  asideFoot?: ReactNode;
};

/** An association as its page shows it: to everybody, or beforehand to those who write it. */
export function AssociationSheet({ association, today, actions, notice, foot, asideFoot }: AssociationSheetProps) {
  const t = useTexts(associations);
  const words = useTexts(associationPage);
  const lang = useFinnish();
  const { id, name, kind, otherNames, logo } = association;
  return (
    <>
      <PageHeader
        eyebrow={t.kinds[kind]}
        title={<span lang={lang}>{name}</span>}
        lead={
          otherNames.length > 0 ? (
            <OwnWithin sentence={(names) => words.alsoNamed({ names })} own={otherNames.join(", ")} />
          ) : undefined
        }
        meta={logo ? <Picture picture={logo} sizes="6rem" className="sheet-logo" eager /> : undefined}
        actions={actions}
      />
      {notice}
      <AssociationAnswers association={association} today={today} />
      <div className="aside-last">
        <div className="sheet-body">
          <Words association={association} />
          <Doings association={association} today={today} />
          {foot}
        </div>
        <aside className="stack">
          <Section title={t.about} plain>
            <AssociationFacts association={association} />
          </Section>
          <BelongsTo umbrellas={association.umbrellas} />
          {kind === "umbrella" ? <ToMembers umbrellaId={id} /> : null}
          <ActivityAccess accessibility={association.accessibility} notAccessible={association.notAccessible} />
          <Links links={association.links} />
          {asideFoot}
        </aside>
      </div>
    </>
  );
}
