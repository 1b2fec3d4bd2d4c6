import { Button } from "#components/button";
import { DefinitionList } from "#components/definition-list";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { bookings } from "#i18n/messages/bookings";
import { premises } from "#i18n/messages/premises";
import { bookingTimeText, priceText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { CheckedRequest } from "../queries.server";

type RequestCheckProps = {
  premisesId: string;
  checked: CheckedRequest;
  /** What was typed, carried along unseen. */
  typed: Record<string, string[]>;
};

/** The request once more, before it goes. */
export function RequestCheck({ premisesId, checked, typed }: RequestCheckProps) {
  const t = useTexts(bookings);
  const { price: priceLabel } = useTexts(premises);
  const locale = useLocale();
  const { place, association, price, time, purpose, message, count, hasRivals } = checked;
  const facts = [
    { label: t.place, value: place },
    { label: t.time, value: bookingTimeText(time, locale) },
    ...(time.repeats === "once" ? [] : [{ label: t.times, value: t.timesCount({ count }) }]),
    { label: t.who, value: association ?? t.person },
    { label: t.labels.purpose, value: purpose },
    ...(message ? [{ label: t.message, value: message }] : []),
    { label: priceLabel, value: [priceText(price, locale), price.condition].filter(Boolean).join(", ") },
  ];
  const kept = Object.entries(typed).filter(([name]) => name !== "step");
  return (
    <>
      <DefinitionList items={facts} />
      {hasRivals ? <Note tone="attention">{t.rivals}</Note> : null}
      <Form action={`/premises/${premisesId}/request`}>
        {kept.flatMap(([name, values]) =>
          values.map((value) => <input key={name} type="hidden" name={name} value={value} />),
        )}
        <FormActions>
          <Button name="step" value="send" busyLabel={t.sending}>
            {t.send}
          </Button>
          <Button name="step" value="change" variant="quiet">
            {t.change}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
