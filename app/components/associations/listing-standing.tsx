import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { LISTING_BUTTONS, type ListingButton } from "#domain/associations/listing-event";
import { isInDirectory } from "#domain/associations/association-lifecycle";
import { LISTING_LIFECYCLE, type ListingStatus } from "#domain/associations/listing-lifecycle";
import { availableEvents } from "#domain/shared/lifecycle";
import { listing } from "#i18n/messages/listing";
import { useTexts } from "#i18n/use-texts";

const LOOKS: Record<ListingButton, "primary" | "quiet" | "plain"> = {
  confirm: "primary",
  publish: "primary",
  restore: "primary",
  unpublish: "quiet",
  archive: "plain",
};

const TONES = { draft: "attention", published: "success", unlisted: "attention", archived: "info" } as const;

type ListingStandingProps = {
  status: ListingStatus;
  /** Where the buttons post: the page itself. */
  action: string;
  publicHref: string;
  isAssociationPublished: boolean;
  /** Buttons that stand elsewhere on the page. */
  without?: readonly ListingButton[] | undefined;
};

/** Who sees an activity or a cooperation form now, and what may be done about it: the life cycle draws the buttons. */
export function ListingStanding(props: ListingStandingProps) {
  const { status, action, publicHref, isAssociationPublished, without = [] } = props;
  const t = useTexts(listing);
  const events: readonly string[] = availableEvents(LISTING_LIFECYCLE, status);
  const available = isInDirectory(status) ? [...events, "confirm"] : events;
  const isWaiting = status === "published" && !isAssociationPublished;
  return (
    <Note tone={TONES[status]}>
      <p>{isWaiting ? t.waitsForAssociation : t.standing[status]}</p>
      <div className="cluster">
        {status === "published" && isAssociationPublished ? (
          <ButtonLink href={publicHref} size="small" variant="quiet" icon="eye">
            {t.view}
          </ButtonLink>
        ) : null}
        {LISTING_BUTTONS.filter((event) => available.includes(event) && !without.includes(event)).map((event) => (
          <Form action={action} key={event}>
            <Button name="event" value={event} size="small" variant={LOOKS[event]}>
              {t.events[event]}
            </Button>
          </Form>
        ))}
      </div>
    </Note>
  );
}
