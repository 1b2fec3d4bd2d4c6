import { Money } from "#components/money";
import { MoneyField } from "#components/money-field";
import { RadioGroup } from "#components/radio-group";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import { REVIEW_OUTCOMES } from "#domain/grants/cost-row-review";
import type { CostRowView } from "#domain/grants/claim-view";
import { formatDate } from "#i18n/format";
import { claimReview } from "#i18n/messages/claim-review";
import { useLocale, useTexts } from "#i18n/use-texts";
import { ReceiptPreview } from "./receipt-preview";

type RowReviewFieldsProps = {
  row: CostRowView;
  index: number;
  isAdvance: boolean;
  form: ReturnType<typeof useForm<string>>;
  /** Why this row's review was not taken, by what it concerns. */
  problems: { outcome: string[]; accepted: string[]; reason: string[] };
  warnings: readonly string[];
};

/** One cost with its receipt, and what the reviewer says of it. */
export function RowReviewFields({ row, index, isAdvance, form, problems, warnings }: RowReviewFieldsProps) {
  const t = useTexts(claimReview);
  const locale = useLocale();
  const name = (part: string) => `rows[${index}].${part}`;
  const outcome = form.one(name("outcome"));
  const accepted = form.field(name("accepted"));
  const reason = form.field(name("reason"));
  return (
    <li className="review-row" data-review-row={row.claimedCents}>
      <ReceiptPreview row={row} isAdvance={isAdvance} />
      <div className="stack stack-tight">
        <h2 className="review-row-title">
          {t.row({ row: index + 1 })}: {row.description}
        </h2>
        <p className="muted">
          {row.payee} · {formatDate(row.receiptDate, locale)} · {t.claimed}{" "}
          <Money amount={row.claimedCents} tone="strong" />
        </p>
        {warnings.map((text) => (
          <p className="fact-bad" key={text}>
            {text}
          </p>
        ))}
        <input type="hidden" name={name("rowId")} value={row.id} />
        <RadioGroup
          {...outcome}
          legend={t.outcome}
          error={[...outcome.error, ...problems.outcome]}
          layout="line"
          options={REVIEW_OUTCOMES.map((value) => ({ value, label: t.outcomeChoices[value] }))}
        />
        <MoneyField
          {...accepted}
          label={t.acceptedSum}
          hint={t.acceptedHint}
          error={[...accepted.error, ...problems.accepted]}
          defaultCents={row.review?.acceptedCents}
          data-sum-source="accepted"
        />
        <TextArea
          {...reason}
          label={t.reason}
          hint={t.reasonHint}
          error={[...reason.error, ...problems.reason]}
          rows={2}
          maxChars={500}
        />
      </div>
    </li>
  );
}
