import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Tag } from "#components/tag";
import { keeping } from "#i18n/messages/keeping";
import { bookingTimeText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { KeptBookings } from "../queries.server";

/** Requests that wait for the keeper's word, the soonest time first. */
export function WaitingRequests({ id: premisesId, requests }: Pick<KeptBookings, "id" | "requests">) {
  const t = useTexts(keeping);
  const locale = useLocale();
  if (requests.length === 0)
    return (
      <EmptyState icon="check" title={t.noRequests}>
        {t.noRequestsText}
      </EmptyState>
    );
  return (
    <ul className="hairlines">
      {requests.map(({ id, time, purpose, who, asker, obstacle, rivals }) => {
        const href = `/office/premises/${premisesId}/bookings/${id}`;
        return (
          <li key={id} className="record-row">
            <div>
              <a className="record-title" href={href}>
                {bookingTimeText(time, locale)}
              </a>
              <p className="muted small">{[purpose, who ?? t.person, asker].join(" · ")}</p>
            </div>
            {obstacle ? (
              <Tag tone="bad" icon="warning">
                {obstacle === "past" ? t.over : t.clashes}
              </Tag>
            ) : null}
            {rivals > 0 ? (
              <Tag tone="warn" icon="people">
                {t.rivals({ count: rivals })}
              </Tag>
            ) : null}
            <ButtonLink href={href} size="small">
              {t.answer}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
