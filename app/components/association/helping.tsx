import { ActionLink } from "#components/action-link";
import { ActivityList } from "#components/associations/activity-list";
import { Section } from "#components/section";
import { associationPage } from "#i18n/messages/association-page";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";
import type { ShownAssociation } from "#domain/associations/shown-association";

/** What help is wanted with; an association that has told nothing of it says nothing here. */
export function Helping({ association, today }: { association: ShownAssociation; today: string }) {
  const t = useTexts(associationPage);
  const types = useTerms("volunteerTypes").line(association.volunteerTypes);
  const { volunteerTasks } = association;
  if (volunteerTasks.length === 0 && !types) return null;
  return (
    <Section title={t.volunteerTitle}>
      {types ? (
        <p className="prose">
          {t.volunteerTypes({ types })} {volunteerTasks.length === 0 ? t.noTasks : null}
        </p>
      ) : null}
      <ActivityList activities={volunteerTasks} today={today} hideAssociation />
      <p className="no-print">
        <ActionLink href="/volunteer">{t.allTasks}</ActionLink>
      </p>
    </Section>
  );
}
