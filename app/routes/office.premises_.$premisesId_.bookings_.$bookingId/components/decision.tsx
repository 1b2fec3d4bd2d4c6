import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import { keeping } from "#i18n/messages/keeping";
import { useTexts } from "#i18n/use-texts";
import type { KeptBooking } from "../queries.server";

type DecisionProps = { booking: KeptBooking; form: ReturnType<typeof useForm<"event" | "reason">> };

/** The keeper's word: the answer to a request, or taking back a time that was promised. */
export function Decision({ booking: { id, premisesId, kind, events, obstacles }, form }: DecisionProps) {
  const t = useTexts(keeping);
  if (events.length === 0) return null;
  const action = `/office/premises/${premisesId}/bookings/${id}`;
  if (events.includes("cancel"))
    return (
      <Section title={t.change} lead={kind === "block" ? t.blockCancelLead : t.cancelLead}>
        <Form action={action}>
          <input type="hidden" name="event" value="cancel" />
          <TextArea {...form.field("reason")} rows={3} maxChars={500} />
          <FormActions>
            <Button variant="danger">{t.cancel}</Button>
          </FormActions>
        </Form>
      </Section>
    );
  const options = events.map((value) => ({
    value,
    label: t.events[value],
    disabled: value === "approve" && obstacles.length > 0,
  }));
  return (
    <Section title={t.decide}>
      <Form action={action}>
        <RadioGroup {...form.one("event")} options={options} layout="line" />
        <TextArea {...form.field("reason")} hint={t.reasonHint} rows={3} maxChars={500} />
        <FormActions>
          <Button>{t.send}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
