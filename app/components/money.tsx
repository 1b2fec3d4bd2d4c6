import { classNames } from "#components/class-names";
import { formatEuros } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";

type MoneyProps = {
  /** Cents; null shows a dash. */
  amount: number | null | undefined;
  tone?: "plain" | "strong" | "muted" | undefined;
};

/** A sum of euros in figures that line up. */
export function Money({ amount, tone = "plain" }: MoneyProps) {
  const locale = useLocale();
  return (
    <span className={classNames("money", tone !== "plain" && `money-${tone}`)}>
      {typeof amount === "number" ? formatEuros(amount, locale) : "–"}
    </span>
  );
}
