import { Figures } from "#components/figures";
import { Money } from "#components/money";
import type { AwardBalance } from "#domain/grants/award-ledger";
import { formatEuros } from "#i18n/format";
import { claimRule } from "#i18n/messages/claim-rule";
import { useLocale, useTexts } from "#i18n/use-texts";

/** Granted, paid and left of an award: what the association asks first. */
export function AwardFigures({ balance: { awarded, paid, onTheWay, left } }: { balance: AwardBalance }) {
  const t = useTexts(claimRule).balance;
  const locale = useLocale();
  const note = onTheWay > 0 ? t.onTheWay({ sum: formatEuros(onTheWay, locale) }) : undefined;
  return (
    <Figures
      items={[
        { label: t.awarded, value: <Money amount={awarded} /> },
        { label: t.paid, value: <Money amount={paid} />, note },
        { label: t.left, value: <Money amount={left} /> },
      ]}
    />
  );
}
