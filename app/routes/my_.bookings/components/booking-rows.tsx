import { ButtonLink } from "#components/button-link";
import { BookingStatusTag } from "#components/premises/booking-status-tag";
import { bookings as texts } from "#i18n/messages/bookings";
import { bookingTimeText, singleTimeText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { MyBookings } from "../queries.server";

type Row = MyBookings["coming"][number];

/** One's own times, each with where it stands and what one can still do about it. */
export function BookingRows({ rows }: { rows: readonly Row[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <ul className="hairlines">
      {rows.map((row) => {
        const { id, status, place, placeHref, purpose, time, next, association, askedBy, isOthers, reason } = row;
        const when = bookingTimeText(time, locale);
        const isOpen = row.isComing && (status === "requested" || status === "approved");
        return (
          <li key={id} className="record-row">
            <div>
              <p className="booking-when">{when}</p>
              <p>{placeHref ? <a href={placeHref}>{place}</a> : place}</p>
              <p className="muted small">
                {[purpose, association, isOthers ? t.by({ name: askedBy }) : ""].filter(Boolean).join(" · ")}
              </p>
              {next ? <p className="small">{t.nextTime({ time: singleTimeText(next, locale) })}</p> : null}
              {reason ? <p className="small">{t.reason({ reason })}</p> : null}
            </div>
            <BookingStatusTag status={status} />
            {isOpen ? (
              <ButtonLink href={`/my/bookings/${id}/withdrawal`} variant="quiet" size="small">
                {t.giveUp[status]}
                <span className="visually-hidden">{t.giveUpLabel({ place, time: when })}</span>
              </ButtonLink>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
