import { ActionLink } from "#components/action-link";
import { ListingStatusTag } from "#components/associations/listing-status-tag";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { Section } from "#components/section";
import { myDesk } from "#i18n/messages/my-desk";
import { slip } from "#i18n/messages/slip";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenLine } from "#i18n/when-text";
import type { OwnAssociationView } from "../queries.server";

/** What is over misleads those who look for it: it gets new dates, or goes to the archive. */
function EndedSeries({ href }: { href: string }) {
  const t = useTexts(myDesk);
  return (
    <div className="cluster">
      <ButtonLink href={`${href}#when`} size="small" variant="quiet" icon="calendar">
        {t.newTimes}
      </ButtonLink>
      <Form action={href}>
        <Button name="event" value="archive" size="small" variant="plain">
          {t.archiveIt}
        </Button>
      </Form>
    </div>
  );
}

/** Somebody came with a code in hand. */
function ArrivalsLink({ id }: { id: string }) {
  const { arrivals } = useTexts(slip);
  return (
    <p className="section-foot">
      <ActionLink href={`/my/associations/${id}/arrivals`}>{arrivals}</ActionLink>
    </p>
  );
}

/** The association's activities, drafts first. */
export function OwnActivities({ association }: { association: OwnAssociationView }) {
  const { id, status, activities, today } = association;
  const t = useTexts(myDesk);
  const locale = useLocale();
  const villages = useTerms("villages");
  const add =
    status === "archived" ? null : (
      <ButtonLink href={`/my/associations/${id}/activities/start`} size="small" icon="plus">
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
                {[whenLine(activity, locale, today), villages.name(activity.village)].filter(Boolean).join(" · ")}
              </p>
              {activity.status === "published" && activity.timing.state === "ended" ? (
                <EndedSeries href={`/my/associations/${id}/activities/${activity.id}`} />
              ) : null}
            </div>
            <ListingStatusTag status={activity.status} />
          </li>
        ))}
      </ul>
      {association.isHelper ? null : <ArrivalsLink id={id} />}
    </Section>
  );
}
