import type { FillNumber } from "#components/fill-patterns";
import { PotBar } from "#components/pot-bar";
import { formatEuros } from "#i18n/format";
import { awards } from "#i18n/messages/awards";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AwardsView } from "../queries.server";

const FILLS: readonly FillNumber[] = [1, 3, 4, 5, 6, 2];

/** The year's pots side by side as one bar: which programme shared out how much, and what was left. */
export function AwardsPicture({ year, pots }: Pick<AwardsView, "year" | "pots">) {
  const t = useTexts(awards);
  const locale = useLocale();
  const total = pots.reduce((sum, { budgetCents }) => sum + budgetCents, 0);
  const awarded = pots.reduce((sum, { awardedCents }) => sum + awardedCents, 0);
  const shares = pots.map(({ name, awardedCents }, index) => ({
    label: name,
    amount: awardedCents,
    fill: FILLS[index % FILLS.length] ?? 1,
  }));
  const label = t.picture({ year, sum: formatEuros(total, locale) });
  return (
    <>
      <p className="muted numbers awards-picture">{label}</p>
      <PotBar
        label={label}
        total={total}
        segments={[...shares, { label: t.left, amount: Math.max(0, total - awarded), fill: "rest" }]}
      />
    </>
  );
}
