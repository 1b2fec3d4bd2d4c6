import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { BookingTimeFields } from "#components/premises/booking-time-fields";
import { RadioGroup } from "#components/radio-group";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { AS_PERSON } from "#domain/premises/booking-form";
import { bookings } from "#i18n/messages/bookings";
import { useTexts } from "#i18n/use-texts";
import type { RequestView } from "../queries.server";

export type RequestFormView = ReturnType<typeof useForm<keyof (typeof bookings)["fi"]["labels"]>>;

type RequestFormProps = { view: RequestView; form: RequestFormView; bookingId: string };

/** For whom, what for and when. */
export function RequestForm({ view: { premises, associations }, form, bookingId }: RequestFormProps) {
  const t = useTexts(bookings);
  const isForAssociationsOnly = premises.prices.other.kind === "notAvailable";
  const person = { value: AS_PERSON, label: t.person, hint: t.personHint };
  const whom = [
    ...associations.map(({ id, name }) => ({ value: id, label: name })),
    ...(isForAssociationsOnly && associations.length > 0 ? [] : [person]),
  ];
  return (
    <Form action={`/premises/${premises.id}/request`}>
      <input type="hidden" name="bookingId" value={bookingId} />
      <RadioGroup {...form.one("bookedFor")} options={whom} />
      <TextField {...form.field("purpose")} hint={t.purposeHint} />
      <BookingTimeFields form={form} />
      <TextArea {...form.field("message")} hint={t.messageHint} rows={3} maxChars={500} optional />
      <FormActions>
        <Button name="step" value="check">
          {t.check}
        </Button>
        <ButtonLink href={`/premises/${premises.id}`} variant="plain">
          {t.cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
