import { Money } from "#components/money";
import { formatNumber } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";

type LiveSumProps = {
  /** A word of `data-sum-source` of the fields that are added up; with a "-" before it there the field is taken off. */
  group: string;
  /** The sum as the server knows it: cents, or a plain figure. */
  amount: number;
  unit?: "cents" | "count" | undefined;
};

/** The total of fields on the page, followed while typing. */
export function LiveSum({ group, amount, unit = "cents" }: LiveSumProps) {
  const locale = useLocale();
  return (
    <output className="live-sum" data-sum-target={group} data-sum-unit={unit}>
      {unit === "count" ? formatNumber(amount, locale) : <Money amount={amount} />}
    </output>
  );
}
