import type { ReactNode } from "react";
import { Money } from "#components/money";
import { Tag, type TagTone } from "#components/tag";
import { useCostTime } from "#components/grants/use-cost-time";
import type { CostTime } from "#domain/grants/cost-time";
import type { ReviewOutcome } from "#domain/grants/cost-row-review";
import type { CostRowView } from "#domain/grants/claim-view";
import { formatDate } from "#i18n/format";
import { advance } from "#i18n/messages/advance";
import { claims } from "#i18n/messages/claims";
import { useLocale, useTexts } from "#i18n/use-texts";

const TONES: Record<ReviewOutcome, TagTone> = { accepted: "good", cut: "warn", rejected: "bad" };

function RowReview({ outcome, acceptedCents, reason }: NonNullable<CostRowView["review"]>) {
  const t = useTexts(claims);
  return (
    <div className="cost-row-review">
      <Tag tone={TONES[outcome]}>{t.outcomes[outcome]}</Tag>
      {outcome === "cut" ? <Money amount={acceptedCents} tone="strong" /> : null}
      {reason ? <p>{reason}</p> : null}
    </div>
  );
}

const CostWarning = ({ text }: { text: string | null }) => (text ? <p className="fact-attention">{text}</p> : null);

type CostRowsProps = {
  rows: readonly CostRowView[];
  isAdvance: boolean;
  /** When the costs should have come: a receipt of another time is told of. */
  time: CostTime | null;
  action?: (row: CostRowView) => ReactNode;
};

/** The costs of a claim: what, to whom, when, the receipt or, of costs to come, the offer, and what the review said. */
export function CostRows({ rows, isAdvance, time, action }: CostRowsProps) {
  const t = useTexts(claims);
  const { offer } = useTexts(advance);
  const file = isAdvance ? offer : t.receipt;
  const locale = useLocale();
  const { warningOf } = useCostTime(time);
  return (
    <ul className="hairlines cost-rows">
      {rows.map((row) => (
        <li key={row.id} className="cost-row">
          <div className="cost-row-what">
            <strong>{row.description}</strong>
            <span className="muted">
              {row.payee} · {formatDate(row.receiptDate, locale)} ·{" "}
              <a href={`/files/${row.receipt.fileId}`} aria-label={`${file}: ${row.description}`}>
                {file}
              </a>
            </span>
            <CostWarning text={warningOf(row.receiptDate)} />
            {row.review ? <RowReview {...row.review} /> : null}
          </div>
          <div className="cost-row-sum">
            <Money amount={row.claimedCents} tone="strong" />
            {action?.(row)}
          </div>
        </li>
      ))}
    </ul>
  );
}
