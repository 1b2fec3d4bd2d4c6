import { ListingStatusTag } from "#components/associations/listing-status-tag";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { Section } from "#components/section";
import { activityStart } from "#i18n/messages/activity-start";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenLine } from "#i18n/when-text";
import type { StartView } from "../queries.server";

/** What the association has arranged before, also what is over or archived, each one press away from a new draft. */
export function EarlierActivities({ id, earlier, today }: Pick<StartView, "id" | "earlier" | "today">) {
  const t = useTexts(activityStart);
  const locale = useLocale();
  if (earlier.length === 0) return null;
  return (
    <Section title={t.copyTitle} lead={t.copyLead} id="copy">
      <ul className="hairlines">
        {earlier.map((activity) => (
          <li key={activity.id} className="record-row">
            <div>
              <p className="record-title">{activity.title}</p>
              <p className="muted small">{whenLine(activity, locale, today)}</p>
            </div>
            <div className="cluster">
              <ListingStatusTag status={activity.status} />
              <Form action={`/my/associations/${id}/activities/start`}>
                <Button
                  name="from"
                  value={activity.id}
                  size="small"
                  variant="quiet"
                  aria-label={t.copyOf({ title: activity.title })}
                >
                  {t.copy}
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
