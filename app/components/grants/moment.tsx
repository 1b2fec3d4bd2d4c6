import { DateTimeField } from "#components/date-time-field";
import type { CallForm } from "#components/grants/use-call-form";

type MomentName = "opensAt" | "closesAt" | "outageFrom" | "outageTo";

/** A date and a time of a call, which mean one instant. */
export function Moment({ form, name, hint }: { form: CallForm; name: MomentName; hint?: string | undefined }) {
  const [whole, date, time] = [form.field(name), form.field(`${name}.date`), form.field(`${name}.time`)];
  return (
    <DateTimeField
      name={name}
      label={whole.label}
      hint={hint}
      error={[...whole.error, ...date.error, ...time.error]}
      defaultDate={date.defaultValue}
      defaultTime={time.defaultValue}
    />
  );
}
