import { DateField } from "#components/date-field";
import { RadioGroup } from "#components/radio-group";
import { TextField } from "#components/text-field";
import { REPEATS } from "#domain/premises/booking-time";
import { codeOptions } from "#i18n/code-text";
import { bookings } from "#i18n/messages/bookings";
import { premisesWords } from "#i18n/messages/premises-words";
import { useTexts } from "#i18n/use-texts";

type TimeField = "repeats" | "startsOn" | "opensAt" | "closesAt" | "endsOn" | "except";

type Asked = { name: string; defaultValue: string | undefined; error: string[] };

type BookingTimeFieldsProps = {
  /** Any form that has these fields among its own, as useForm gives it. */
  form: {
    field: (name: TimeField) => Asked & { label: string };
    one: (name: TimeField) => Asked & { legend: string };
  };
  /** The last day of a time that lasts over nights; where it is not asked a time ends on its day, or in that night. */
  closesOn?: (Asked & { label: string; hint: string }) | undefined;
  /** Without hours the whole day is meant. */
  hoursOptional?: boolean | undefined;
  hoursHint?: string | undefined;
};

/**
 * When a place is wanted: once, or over and over until a last day. The questions of repeating fold away by the style
 * sheet alone, and what stands in them is not read for a time that comes once.
 */
export function BookingTimeFields({ form, closesOn, hoursOptional, hoursHint }: BookingTimeFieldsProps) {
  const t = useTexts(bookings);
  const { repeats } = useTexts(premisesWords);
  return (
    <div className="booking-time stack">
      <RadioGroup {...form.one("repeats")} options={codeOptions(REPEATS, repeats)} layout="line" />
      <DateField {...form.field("startsOn")} hint={t.startsOnHint} />
      <div>
        <div className="field-row">
          <TextField {...form.field("opensAt")} width="short" inputMode="numeric" optional={hoursOptional} />
          <TextField {...form.field("closesAt")} width="short" inputMode="numeric" optional={hoursOptional} />
        </div>
        <p className="muted small">{hoursHint ?? t.hoursHint}</p>
      </div>
      {closesOn ? (
        <div className="once-only">
          <DateField {...closesOn} optional />
        </div>
      ) : null}
      <div className="repeating-only stack">
        <DateField {...form.field("endsOn")} />
        <TextField {...form.field("except")} hint={t.exceptHint} optional />
      </div>
    </div>
  );
}
