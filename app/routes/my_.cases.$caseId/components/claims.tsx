import { Button } from "#components/button";
import { ClaimStageTag } from "#components/claim-stage-tag";
import { Form } from "#components/form";
import { AcceptFirst } from "#components/grants/accept-first";
import { Money } from "#components/money";
import { Section } from "#components/section";
import type { AfterDecision } from "#domain/grants/after-decision";
import { formatDate } from "#i18n/format";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ClaimLine } from "../queries.server";

type ClaimsProps = { caseId: string; claims: readonly ClaimLine[]; after: AfterDecision | null; dueOn: string };

/** The award's claims for payment, and the way to make one. */
export function Claims({ caseId, claims, after, dueOn }: ClaimsProps) {
  const acceptFirst = after?.claims?.state === "acceptFirst";
  const t = useTexts(ownCase);
  const locale = useLocale();
  const hasDraft = claims.some(({ stage }) => stage === "draft");
  return (
    <Section title={t.claims} lead={t.claimsLead({ date: formatDate(dueOn, locale) })}>
      {claims.length === 0 ? <p className="muted">{t.noClaims}</p> : null}
      <ul className="hairlines">
        {claims.map(({ id, number, stage, paidOn, claimedCents, payableCents }) => (
          <li key={id} className="toolbar">
            <a href={`/my/cases/${caseId}/claims/${id}`}>{t.claimName({ number })}</a>
            <span className="cluster">
              <span>
                {payableCents === null ? t.claimed : t.payable} <Money amount={payableCents ?? claimedCents} />
              </span>
              <ClaimStageTag stage={stage} paidOn={paidOn} />
            </span>
          </li>
        ))}
      </ul>
      {acceptFirst ? <AcceptFirst caseId={caseId} /> : null}
      {hasDraft || acceptFirst ? null : (
        <Form action={`/my/cases/${caseId}/claims`}>
          <Button>{t.startClaim}</Button>
        </Form>
      )}
    </Section>
  );
}
