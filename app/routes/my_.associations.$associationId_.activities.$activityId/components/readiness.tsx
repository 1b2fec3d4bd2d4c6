import { UnsentNote } from "#components/associations/unsent-note";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { activityForm } from "#i18n/messages/activity-form";
import { listing } from "#i18n/messages/listing";
import { useTexts } from "#i18n/use-texts";
import type { OwnActivity } from "../queries.server";

/** What is over misleads those who look for it. */
function Ended({ action }: { action: string }) {
  const t = useTexts(activityForm);
  const { events } = useTexts(listing);
  return (
    <Note tone="attention" title={t.endedTitle}>
      <p>{t.endedText}</p>
      <div className="cluster">
        <ButtonLink href="#when" size="small" variant="quiet" icon="calendar">
          {t.newTimes}
        </ButtonLink>
        <Form action={action}>
          <Button name="event" value="archive" size="small" variant="plain">
            {events.archive}
          </Button>
        </Form>
      </div>
    </Note>
  );
}

type ReadinessProps = {
  activity: Pick<OwnActivity, "status" | "hasEnded">;
  action: string;
  /** When the words in the form were written that nobody has sent. */
  resumedAt: Date | null;
};

/** What the person should know before going on: unsent words, a series that is over. */
export function Readiness({ activity: { status, hasEnded }, action, resumedAt }: ReadinessProps) {
  return (
    <>
      {resumedAt ? <UnsentNote at={resumedAt} action={action} /> : null}
      {hasEnded && status === "published" ? <Ended action={action} /> : null}
    </>
  );
}
