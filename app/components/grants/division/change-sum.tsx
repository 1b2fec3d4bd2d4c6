import { formatEuros } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";

/** A change of a sum with its sign: "+120,00 €", "−40,00 €". */
export function ChangeSum({ cents }: { cents: number }) {
  const locale = useLocale();
  const sign = cents > 0 ? "+" : cents < 0 ? "−" : "";
  return (
    <span className="money">
      {sign}
      {formatEuros(Math.abs(cents), locale)}
    </span>
  );
}
