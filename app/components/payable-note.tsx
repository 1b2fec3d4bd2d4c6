import { Money } from "#components/money";
import { payableWithin, type ClaimLimits } from "#domain/grants/award-ledger";
import { WHOLE_BP } from "#domain/shared/half-up";
import type { Locale } from "#domain/shared/locales";
import { formatEuros, formatShare } from "#i18n/format";
import { claimRule } from "#i18n/messages/claim-rule";
import { useLocale, useTexts } from "#i18n/use-texts";

type PayableNoteProps = {
  label: string;
  limits: ClaimLimits;
  acceptedCents: number;
  /** The word on the sum fields that the figure follows while someone types. */
  follows?: string | undefined;
  note?: string | undefined;
};

function ruleText(
  { award, shareBp, cap, taken }: ClaimLimits,
  t: (typeof claimRule)["fi"]["rule"],
  locale: Locale,
): string {
  const share = shareBp === WHOLE_BP ? t.whole : t.share({ share: formatShare(shareBp, locale) });
  const capped = cap === null ? "" : t.cap({ cap: formatEuros(cap, locale) });
  const paid = taken > 0 ? t.paid({ sum: formatEuros(taken, locale) }) : "";
  return `${share}${t.upTo({ award: formatEuros(award, locale) })}${capped}.${paid}`;
}

/** What the award pays of these costs, with the rule that says so in plain words. */
export function PayableNote({ label, limits, acceptedCents, follows, note }: PayableNoteProps) {
  const t = useTexts(claimRule);
  const locale = useLocale();
  const { payNow, toRecover, limitedBy } = payableWithin(limits, acceptedCents);
  // Of an advance costs are still to come; what is above the award itself no cost covers.
  const beyond = limitedBy === "share" ? t.uncovered : t.overpaid;
  return (
    <div className="note note-info">
      <p className="note-title">
        {label}{" "}
        <output data-payable={follows} data-payable-limits={follows ? JSON.stringify(limits) : undefined}>
          <Money amount={payNow} tone="strong" />
        </output>
      </p>
      <p>
        {ruleText(limits, t.rule, locale)} {t.limitedBy[limitedBy]}
      </p>
      {toRecover > 0 ? <p>{beyond({ sum: formatEuros(toRecover, locale) })}</p> : null}
      {note ? <p className="muted small">{note}</p> : null}
    </div>
  );
}
