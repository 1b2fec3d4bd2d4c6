import { Button } from "#components/button";
import { ClaimStageTag } from "#components/claim-stage-tag";
import { Form } from "#components/form";
import { AcceptFirst } from "#components/grants/accept-first";
import { UnsettledAdvance } from "#components/grants/unsettled-advance";
import { Money } from "#components/money";
import { Section } from "#components/section";
import type { AfterDecision } from "#domain/grants/after-decision";
import { formatDate } from "#i18n/format";
import { advance as advanceTexts } from "#i18n/messages/advance";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ClaimLine } from "../queries.server";

type Advance = { mayAsk: boolean; unsettledCents: number };
type ClaimsProps = {
  caseId: string;
  claims: readonly ClaimLine[];
  advance: Advance;
  after: AfterDecision | null;
  dueOn: string;
};

/** An advance is asked for before the first claim, which would close the way to it. */
function Start({ caseId, mayAskAdvance }: { caseId: string; mayAskAdvance: boolean }) {
  const t = useTexts(ownCase);
  const a = useTexts(advanceTexts);
  return (
    <Form action={`/my/cases/${caseId}/claims`}>
      {mayAskAdvance ? <p>{a.startText}</p> : null}
      <div className="cluster">
        <Button>{t.startClaim}</Button>
        {mayAskAdvance ? (
          <Button name="intent" value="advance" variant="quiet">
            {a.start}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}

/** The award's claims for payment, and the way to make one. */
export function Claims({ caseId, claims, advance, after, dueOn }: ClaimsProps) {
  const isOver = after?.claims?.state === "over";
  const acceptFirst = after?.claims?.state === "acceptFirst";
  const t = useTexts(ownCase);
  const a = useTexts(advanceTexts);
  const locale = useLocale();
  const date = formatDate(dueOn, locale);
  const hasDraft = claims.some(({ stage }) => stage === "draft");
  return (
    <Section title={t.claims} lead={(isOver ? t.claimsOver : t.claimsLead)({ date })}>
      {claims.length === 0 ? <p className="muted">{t.noClaims}</p> : null}
      <ul className="hairlines">
        {claims.map(({ id, number, isAdvance, stage, paidOn, claimedCents, payableCents }) => (
          <li key={id} className="toolbar">
            <a href={`/my/cases/${caseId}/claims/${id}`}>{(isAdvance ? a.title : t.claimName)({ number })}</a>
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
      <UnsettledAdvance cents={advance.unsettledCents} reader="association" {...{ dueOn, isOver }} />
      {hasDraft || acceptFirst || isOver ? null : <Start caseId={caseId} mayAskAdvance={advance.mayAsk} />}
    </Section>
  );
}
