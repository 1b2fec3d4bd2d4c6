import { ButtonLink } from "#components/button-link";
import { CostRows } from "#components/cost-rows";
import { Money } from "#components/money";
import { PayableNote } from "#components/payable-note";
import { claimReview } from "#i18n/messages/claim-review";
import { claims } from "#i18n/messages/claims";
import { useTexts } from "#i18n/use-texts";
import type { ReviewView } from "../queries.server";

/** A claim that is not this reader's to review: what was claimed and what was said of it. */
export function ReviewedClaim({ view: { claim, costTime, caseId, mayApprove } }: { view: ReviewView }) {
  const t = useTexts(claimReview);
  const own = useTexts(claims);
  return (
    <>
      <CostRows rows={claim.rows} time={costTime} isAdvance={claim.isAdvance} />
      <p className="cost-total">
        {own.total} <Money amount={claim.claimedCents} tone="strong" />
      </p>
      {claim.payableCents === null ? null : (
        <PayableNote label={own.payable} limits={claim.limits} acceptedCents={claim.acceptedCents} />
      )}
      {mayApprove ? (
        <p>
          <ButtonLink href={`/office/cases/${caseId}/claims/${claim.id}/approval`}>{t.toApproval}</ButtonLink>
        </p>
      ) : null}
    </>
  );
}
