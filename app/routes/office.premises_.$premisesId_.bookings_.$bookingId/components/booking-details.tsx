import { DefinitionList } from "#components/definition-list";
import { EmailLink } from "#components/email-link";
import { keeping } from "#i18n/messages/keeping";
import { bookingTimeText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { KeptBooking } from "../queries.server";

/** What is asked, by whom and how to reach them. */
export function BookingDetails({ booking }: { booking: KeptBooking }) {
  const t = useTexts(keeping);
  const locale = useLocale();
  const { kind, time, count, purpose, message, asker, association, email } = booking;
  const isRequest = kind === "request";
  const facts = [
    { label: t.when, value: bookingTimeText(time, locale) },
    ...(time.repeats === "once" ? [] : [{ label: t.times, value: String(count) }]),
    { label: t.purpose, value: purpose },
    ...(isRequest ? [{ label: t.whom, value: association ?? t.person }] : []),
    { label: isRequest ? t.asker : t.markedBy, value: asker },
    ...(isRequest && email ? [{ label: t.email, value: <EmailLink email={email} /> }] : []),
    ...(message ? [{ label: t.message, value: message }] : []),
  ];
  return <DefinitionList items={facts} />;
}
