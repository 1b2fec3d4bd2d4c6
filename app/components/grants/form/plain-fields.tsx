import { DateField } from "#components/date-field";
import { useEntry, type FieldProps } from "#components/grants/form/use-entry";
import { MoneyField } from "#components/money-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { cents } from "#domain/shared/cents";
import { localText } from "#domain/shared/locales";
import { formatDate, formatEuros, formatNumber } from "#i18n/format";
import { formFields } from "#i18n/messages/form-fields";
import { useLocale, useTexts } from "#i18n/use-texts";

/** The help and the limits as one hint. */
const hintOf = (...sentences: (string | undefined)[]): string | undefined =>
  sentences.filter(Boolean).join(" ") || undefined;

/** The limits of a value in words: "Vähintään 1.", "1–500". */
function useLimits() {
  const t = useTexts(formFields);
  return <Limit extends number | string>(least: Limit | null, most: Limit | null, say: (limit: Limit) => string) => {
    if (least !== null && most !== null) return t.between({ least: say(least), most: say(most) });
    if (least !== null) return t.atLeast({ least: say(least) });
    return most === null ? undefined : t.upTo({ most: say(most) });
  };
}

export function TextEntry(props: FieldProps<"text">) {
  const { label, help, isOptional, input } = useEntry(props);
  return <TextField {...input("")} label={label} hint={help} optional={isOptional} />;
}

/** Rows enough for what is usually written: the box tells it before anything else does. */
const rowsFor = (maxLength: number): number => Math.min(10, Math.max(3, Math.round(maxLength / 250)));

export function LongTextEntry(props: FieldProps<"longText">) {
  const { label, help, isOptional, input } = useEntry(props);
  const { maxLength } = props.field;
  return (
    <TextArea
      {...input("")}
      label={label}
      hint={help}
      optional={isOptional}
      rows={rowsFor(maxLength)}
      maxChars={maxLength}
    />
  );
}

/** Limits from here on are against slips of the keyboard, and would only puzzle whoever reads them. */
const SLIP = { number: 10_000, cents: 1_000_000_00 };

const told = (most: number | null, slip: number): number | null => (most !== null && most >= slip ? null : most);

export function NumberEntry(props: FieldProps<"number">) {
  const { label, help, isOptional, input } = useEntry(props);
  const locale = useLocale();
  const limits = useLimits();
  const { min, max, decimals, unit } = props.field;
  return (
    <TextField
      {...input("")}
      label={label}
      hint={hintOf(
        help,
        limits(min === 0 ? null : min, told(max, SLIP.number), (value) => formatNumber(value, locale)),
      )}
      optional={isOptional}
      inputMode={decimals === 0 && (min ?? -1) >= 0 ? "numeric" : "decimal"}
      width="short"
      suffix={unit ? localText(unit, locale) : undefined}
      autoComplete="off"
    />
  );
}

export function MoneyEntry(props: FieldProps<"money">) {
  const { label, help, isOptional, input } = useEntry(props);
  const locale = useLocale();
  const limits = useLimits();
  const { minCents, maxCents } = props.field;
  const hint = hintOf(
    help,
    limits(minCents === 0 ? null : minCents, told(maxCents, SLIP.cents), (sum) => formatEuros(cents(sum), locale)),
  );
  return <MoneyField {...input("")} label={label} hint={hint} optional={isOptional} />;
}

export function DateEntry(props: FieldProps<"date">) {
  const { label, help, isOptional, input } = useEntry(props);
  const t = useTexts(formFields);
  const locale = useLocale();
  const { earliest, latest } = props.field;
  const hint = hintOf(
    help,
    earliest ? t.since({ day: formatDate(earliest, locale) }) : undefined,
    latest ? t.until({ day: formatDate(latest, locale) }) : undefined,
  );
  return (
    <DateField
      {...input("")}
      label={label}
      hint={hint}
      optional={isOptional}
      min={earliest ?? undefined}
      max={latest ?? undefined}
    />
  );
}
