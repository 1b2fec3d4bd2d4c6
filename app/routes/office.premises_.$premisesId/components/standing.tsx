import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { LISTING_EVENTS } from "#domain/associations/listing-event";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { availableEvents } from "#domain/shared/lifecycle";
import { premisesOffice } from "#i18n/messages/premises-office";
import { useTexts } from "#i18n/use-texts";
import type { ManagedPremises } from "../queries.server";

const LOOKS = { publish: "primary", restore: "primary", unpublish: "quiet", archive: "plain" } as const;
const TONES = { draft: "attention", published: "success", unlisted: "attention", archived: "info" } as const;

/** Who sees the place now, and what may be done about it: the life cycle draws the buttons. */
export function Standing({ id, status }: Pick<ManagedPremises, "id" | "status">) {
  const t = useTexts(premisesOffice);
  const available = availableEvents(LISTING_LIFECYCLE, status);
  return (
    <Note tone={TONES[status]}>
      <p>{t.standing[status]}</p>
      <div className="cluster">
        {status === "published" ? (
          <ButtonLink href={`/premises/${id}`} size="small" variant="quiet" icon="eye">
            {t.view}
          </ButtonLink>
        ) : null}
        {LISTING_EVENTS.filter((event) => available.includes(event)).map((event) => (
          <Form action={`/office/premises/${id}`} key={event}>
            <Button name="event" value={event} size="small" variant={LOOKS[event]}>
              {t.events[event]}
            </Button>
          </Form>
        ))}
      </div>
    </Note>
  );
}
