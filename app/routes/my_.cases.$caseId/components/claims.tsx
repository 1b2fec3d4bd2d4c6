import { ClaimStageTag } from "#components/claim-stage-tag";
import { StartClaim } from "#components/grants/start-claim";
import { UnsettledAdvance } from "#components/grants/unsettled-advance";
import { Money } from "#components/money";
import { Section } from "#components/section";
import { formatDate } from "#i18n/format";
import { advance } from "#i18n/messages/advance";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnCaseView } from "../queries.server";

/** The award's claims for payment, and the way to make one. */
export function Claims({ caseId, claims, start }: Pick<OwnCaseView, "caseId" | "claims" | "start">) {
  const t = useTexts(ownCase);
  const a = useTexts(advance);
  const locale = useLocale();
  const lead = (start.isOver ? t.claimsOver : t.claimsLead)({ date: formatDate(start.dueOn, locale) });
  return (
    <Section title={t.claims} lead={start.isUsedUp ? undefined : lead}>
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
      <UnsettledAdvance cents={start.unsettledCents} reader="association" dueOn={start.dueOn} isOver={start.isOver} />
      <StartClaim caseId={caseId} start={start} />
    </Section>
  );
}
