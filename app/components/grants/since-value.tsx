import { AnswerValue } from "#components/grants/form/answer-value";
import { WrittenProse } from "#components/grants/written-in";
import { Money } from "#components/money";
import type { Answer } from "#domain/grants/form/answers";
import { grownBy, type SinceCore, type SinceRow } from "#domain/grants/since-last";
import { isPlainDate } from "#domain/shared/plain-date";
import { formatDate, formatEuros, formatNumber } from "#i18n/format";
import { sinceLastTexts } from "#i18n/messages/since-last";
import { useLocale, useTexts } from "#i18n/use-texts";

export const isSum = (name: string): boolean => /cents$/i.test(name);

function CoreValue({ name, value }: { name: string; value: string | number }) {
  const locale = useLocale();
  if (typeof value === "number") return isSum(name) ? <Money amount={value} /> : formatNumber(value, locale);
  return isPlainDate(value) ? formatDate(value, locale) : <WrittenProse text={value} />;
}

type SinceValueProps = { row: SinceRow; value: SinceCore["last"] | Answer };

/** One side of a comparison as it is read. */
export function SinceValue({ row, value }: SinceValueProps) {
  const t = useTexts(sinceLastTexts);
  if (value === null) return <span className="muted">{t.nothing}</span>;
  if (row.of === "core") return typeof value === "object" ? null : <CoreValue name={row.name} value={value} />;
  return typeof value === "object" ? <AnswerValue field={row.field} answer={value} /> : null;
}

/** The numbers of a row that is one sum or one number, in words and without the rest. */
function numbersOf(row: SinceRow): { last: unknown; now: unknown; isMoney: boolean } {
  if (row.of === "core") return { last: row.last, now: row.now, isMoney: isSum(row.name) };
  const bare = (answer: Answer | null): unknown => {
    if (answer?.kind === "money") return answer.cents;
    return answer?.kind === "number" ? answer.number : null;
  };
  return { last: bare(row.last), now: bare(row.now), isMoney: row.field.kind === "money" };
}

/** How a field stands to the earlier one, in a word or two; of sums also by how much. */
export function SinceWords({ row }: { row: SinceRow }) {
  const t = useTexts(sinceLastTexts);
  const locale = useLocale();
  const { isMoney, ...numbers } = numbersOf(row);
  const by = grownBy(numbers);
  if (by === null) return t.states[row.state];
  const size = isMoney ? formatEuros(Math.abs(by), locale) : formatNumber(Math.abs(by), locale);
  return `${t.states[row.state]}, ${t.difference({ by: `${by > 0 ? "+" : "−"}${size}` })}`;
}
