import { Tag } from "#components/tag";
import type { ShownActivity } from "#domain/associations/shown-activity";
import { activityPage } from "#i18n/messages/activity-page";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

/** What kind of activity it is, and whether it is a task for volunteers. */
export function ActivityTags({
  activity: { categories, isVolunteerTask },
}: {
  activity: Pick<ShownActivity, "categories" | "isVolunteerTask">;
}) {
  const t = useTexts(activityPage);
  const kinds = useTerms("categories");
  return (
    <>
      {isVolunteerTask ? <Tag icon="hand">{t.volunteerTask}</Tag> : null}
      {kinds.current(categories).map((code) => (
        <Tag key={code}>{kinds.name(code)}</Tag>
      ))}
    </>
  );
}
