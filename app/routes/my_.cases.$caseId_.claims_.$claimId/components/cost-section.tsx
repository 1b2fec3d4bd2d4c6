import { ActionLink } from "#components/action-link";
import { CostRows } from "#components/cost-rows";
import { EmptyState } from "#components/empty-state";
import { LiveSum } from "#components/live-sum";
import { Money } from "#components/money";
import { PayableNote } from "#components/payable-note";
import { Section } from "#components/section";
import type { ClaimView } from "#domain/grants/claim-view";
import type { CostTime } from "#domain/grants/cost-time";
import { cents, eurosForField } from "#domain/shared/cents";
import { advance } from "#i18n/messages/advance";
import { claims } from "#i18n/messages/claims";
import { useTexts } from "#i18n/use-texts";

type CostSectionProps = { claim: ClaimView; time: CostTime | null; base: string; isOpen: boolean };

/** The costs so far, their sum, and what the city pays of them; in an open claim both follow what is being typed. */
export function CostSection({ claim, time, base, isOpen }: CostSectionProps) {
  const t = useTexts(claims);
  const a = useTexts(advance);
  const removeLink = ({ id, description }: { id: string; description: string }) => (
    <a href={`${base}/rows/${id}/removal`} aria-label={t.removeRow({ description })}>
      {t.remove}
    </a>
  );
  const isReviewed = claim.payableCents !== null;
  return (
    <Section title={claim.isAdvance ? a.rows : t.rows}>
      {claim.rows.length === 0 ? (
        <EmptyState
          icon="doc"
          title={t.rowsEmpty}
          action={isOpen ? <ActionLink href="#description">{t.addTitle}</ActionLink> : null}
        >
          {claim.isAdvance ? a.rowsEmptyText : t.rowsEmptyText}
        </EmptyState>
      ) : (
        <CostRows
          rows={claim.rows}
          time={time}
          isAdvance={claim.isAdvance}
          {...(isOpen ? { action: removeLink } : {})}
        />
      )}
      {claim.rows.map(({ id, claimedCents }) => (
        <input key={id} type="hidden" data-sum-source="claim" value={eurosForField(cents(claimedCents))} />
      ))}
      <p className="cost-total">
        {t.total}{" "}
        {isOpen ? (
          <LiveSum group="claim" amount={claim.claimedCents} />
        ) : (
          <Money amount={claim.claimedCents} tone="strong" />
        )}
      </p>
      {isReviewed ? (
        <p className="cost-total">
          {t.accepted} <Money amount={claim.acceptedCents} tone="strong" />
        </p>
      ) : null}
      <PayableNote
        label={isReviewed ? t.payable : t.estimate}
        limits={claim.limits}
        acceptedCents={isReviewed ? claim.acceptedCents : claim.claimedCents}
        follows={isOpen ? "claim" : undefined}
        note={isReviewed ? undefined : t.estimateNote}
      />
    </Section>
  );
}
