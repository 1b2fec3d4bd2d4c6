import { ClaimStageTag } from "#components/claim-stage-tag";
import { Figures } from "#components/figures";
import { UnsettledAdvance } from "#components/grants/unsettled-advance";
import { Money } from "#components/money";
import { Section } from "#components/section";
import { advance } from "#i18n/messages/advance";
import { ownCase } from "#i18n/messages/own-case";
import { preparation } from "#i18n/messages/preparation";
import { useTexts } from "#i18n/use-texts";
import type { OfficeCaseView } from "./queries.server";

type AwardProps = { caseId: string; award: NonNullable<OfficeCaseView["award"]>; claims: OfficeCaseView["claims"] };

/** What was granted, what has been paid, and the claims that have come in. */
export function Award({ caseId, award, claims }: AwardProps) {
  const t = useTexts(preparation);
  const a = useTexts(ownCase);
  const ahead = useTexts(advance);
  return (
    <Section title={t.claims}>
      <Figures
        items={[
          { label: a.awarded, value: <Money amount={award.awarded} /> },
          { label: a.paid, value: <Money amount={award.paid} /> },
          { label: a.left, value: <Money amount={award.left} /> },
        ]}
      />
      <UnsettledAdvance {...award.advance} reader="official" />
      {claims.length === 0 ? <p className="muted">{a.noClaims}</p> : null}
      <ul className="hairlines">
        {claims.map(({ id, number, isAdvance, stage, paidOn, claimedCents }) => (
          <li key={id} className="toolbar">
            <a href={`/office/cases/${caseId}/claims/${id}`}>{(isAdvance ? ahead.title : a.claimName)({ number })}</a>
            <span className="cluster">
              <Money amount={claimedCents} />
              <ClaimStageTag stage={stage} paidOn={paidOn} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
