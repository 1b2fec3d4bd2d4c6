import { ListingStatusTag } from "#components/associations/listing-status-tag";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Section } from "#components/section";
import { myDesk } from "#i18n/messages/my-desk";
import { occurrenceText } from "#i18n/schedule-text";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnAssociationView } from "../queries.server";

/** The association's activities, drafts first. */
export function OwnActivities({ association: { id, status, activities, today } }: { association: OwnAssociationView }) {
  const t = useTexts(myDesk);
  const locale = useLocale();
  const villages = useTerms("villages");
  const add =
    status === "archived" ? null : (
      <ButtonLink href={`/my/associations/${id}/activities/new`} size="small" icon="plus">
        {t.addActivity}
      </ButtonLink>
    );
  if (activities.length === 0)
    return (
      <Section title={t.activities}>
        <EmptyState icon="calendar" title={t.noActivities} action={add}>
          {t.noActivitiesText}
        </EmptyState>
      </Section>
    );
  return (
    <Section title={t.activities} actions={add}>
      <ul className="hairlines">
        {activities.map((activity) => (
          <li key={activity.id} className="record-row">
            <div>
              <a className="record-title" href={`/my/associations/${id}/activities/${activity.id}`}>
                {activity.title}
              </a>
              <p className="muted small">
                {[
                  activity.next ? `${t.nextTime}: ${occurrenceText(activity.next, locale, today)}` : "",
                  villages.name(activity.village),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <ListingStatusTag status={activity.status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
