import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { LiveSum } from "#components/live-sum";
import { PayableNote } from "#components/payable-note";
import { useCostTime } from "#components/grants/use-cost-time";
import { refusalText, type useForm } from "#components/use-form";
import { acceptedByOutcome } from "#domain/grants/accepted-by-outcome";
import type { ClaimView, CostRowView } from "#domain/grants/claim-view";
import { REVIEW_OUTCOMES } from "#domain/grants/cost-row-review";
import { cents, parseEuros } from "#domain/shared/cents";
import type { FormReply } from "#domain/shared/form-reply";
import { claimReview } from "#i18n/messages/claim-review";
import { claims } from "#i18n/messages/claims";
import { useTexts } from "#i18n/use-texts";
import type { ReviewView } from "../queries.server";
import { RowReviewFields } from "./row-review-fields";

type ReviewFormProps = {
  action: string;
  view: ReviewView;
  form: ReturnType<typeof useForm<string>>;
  reply: FormReply | undefined;
};

/** Which of a row's fields each refusal belongs beside. */
const PLACE = {
  rowUnreviewed: "outcome",
  acceptedIsNotClaimed: "accepted",
  cutIsNotBetween: "accepted",
  rejectedIsNotZero: "accepted",
  reasonRequired: "reason",
} as const;

const isPlaced = (code: string): code is keyof typeof PLACE => code in PLACE;

/** What is accepted as the form stands: typed just now, or saved before. */
function acceptedNow(claim: ClaimView, reply: FormReply | undefined): number {
  if (!reply) return claim.acceptedCents;
  return claim.rows.reduce((sum, { claimedCents }, index) => {
    const outcome = REVIEW_OUTCOMES.find((value) => value === reply.values[`rows[${index}].outcome`]?.[0]);
    const written = parseEuros(reply.values[`rows[${index}].accepted`]?.[0] ?? "");
    return outcome ? sum + acceptedByOutcome(outcome, cents(claimedCents), written) : sum;
  }, 0);
}

/** Every row of a claim in one form; the sum it pays follows the writing. */
export function ReviewForm({ action, view: { claim, costTime, version, reused }, form, reply }: ReviewFormProps) {
  const t = useTexts(claimReview);
  const { payable } = useTexts(claims);
  const acceptedCents = acceptedNow(claim, reply);
  const { warningOf } = useCostTime(costTime);
  const problemsOf = (rowId: string) => {
    const problems: Record<"outcome" | "accepted" | "reason", string[]> = { outcome: [], accepted: [], reason: [] };
    for (const refusal of reply?.refusals ?? [])
      if (refusal["rowId"] === rowId && isPlaced(refusal.code))
        problems[PLACE[refusal.code]].push(refusalText(refusal, t.refusals, ""));
    return problems;
  };
  const warningsOf = ({ id, receiptDate }: CostRowView, index: number) => [
    ...reused
      .filter((other) => other.rowId === id)
      .map((other) =>
        t.duplicate({ row: index + 1, where: t.duplicateOf({ ...other, applicant: other.applicantName }) }),
      ),
    ...[warningOf(receiptDate)].filter((text) => text !== null),
  ];
  return (
    <Form action={action}>
      <input type="hidden" name="intent" value="review" />
      <input type="hidden" name="version" value={version} />
      <ol className="review-rows">
        {claim.rows.map((row, index) => (
          <RowReviewFields
            key={row.id}
            {...{ row, index, form }}
            isAdvance={claim.isAdvance}
            problems={problemsOf(row.id)}
            warnings={warningsOf(row, index)}
          />
        ))}
      </ol>
      <p className="cost-total">
        {t.acceptedTotal} <LiveSum group="accepted" amount={acceptedCents} />
      </p>
      <PayableNote
        label={payable}
        limits={claim.limits}
        acceptedCents={acceptedCents}
        follows="accepted"
        note={t.saveNote}
      />
      <FormActions>
        <Button busyLabel={t.saving}>{t.save}</Button>
      </FormActions>
    </Form>
  );
}
