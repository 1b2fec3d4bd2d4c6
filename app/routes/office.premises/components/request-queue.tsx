import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { premisesOffice } from "#i18n/messages/premises-office";
import { bookingTimeText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OfficePremises } from "../queries.server";

/** Requests that wait, in all places, the soonest first. */
export function RequestQueue({ queue }: { queue: OfficePremises["queue"] }) {
  const t = useTexts(premisesOffice);
  const locale = useLocale();
  if (queue.length === 0)
    return (
      <EmptyState icon="check" title={t.queueEmpty}>
        {t.queueEmptyText}
      </EmptyState>
    );
  return (
    <ul className="hairlines">
      {queue.map(({ id, premisesId, place, time, purpose, asker }) => {
        const href = `/office/premises/${premisesId}/bookings/${id}`;
        return (
          <li key={id} className="record-row">
            <div>
              <a className="record-title" href={href}>
                {bookingTimeText(time, locale)}
              </a>
              <p className="muted small">{[place, purpose, t.asks({ name: asker })].join(" · ")}</p>
            </div>
            <ButtonLink href={href} size="small">
              {t.answer}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
