import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { ClaimStageTag } from "#components/claim-stage-tag";
import { Form } from "#components/form";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { Section } from "#components/section";
import type { AfterDecision } from "#domain/grants/after-decision";
import { formatDate } from "#i18n/format";
import { acceptance } from "#i18n/messages/acceptance";
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

/** Nothing is claimed of an award before its conditions are accepted. */
function AcceptFirst({ caseId }: Pick<ClaimsProps, "caseId">) {
  const t = useTexts(acceptance);
  return (
    <Note tone="attention" title={t.first}>
      <ButtonLink href={`/my/cases/${caseId}/acceptance`}>{t.title}</ButtonLink>
    </Note>
  );
}
