import { Section } from "#components/section";
import { inTimeShare, type StepFigures } from "#domain/referrals/figures";
import { formatNumber, formatShare } from "#i18n/format";
import { referralFigures } from "#i18n/messages/referral-figures";
import { useLocale, useTexts } from "#i18n/use-texts";

const STEPS = ["asked", "answered", "arrived"] as const;

/** From asking to arriving: a bar for each step, its number beside it. */
export function Funnel({ asked }: { asked: StepFigures }) {
  const t = useTexts(referralFigures);
  const locale = useLocale();
  const share = inTimeShare(asked);
  const told =
    share === null ? null : { inTime: asked.inTime, due: asked.answerDue, share: formatShare(share, locale) };
  return (
    <Section title={t.funnel} lead={t.funnelLead} plain>
      <dl className="funnel">
        {STEPS.map((step) => (
          <div className="funnel-step" key={step}>
            <dt>{t.funnelSteps[step]}</dt>
            <dd>
              <svg className="funnel-bar" width="100%" height="20" aria-hidden="true" focusable="false">
                <rect className="funnel-track" width="100%" height="100%" rx="3" />
                <rect
                  className={`funnel-fill funnel-${step}`}
                  width={`${(100 * asked[step]) / Math.max(1, asked.asked)}%`}
                  height="100%"
                  rx="3"
                />
              </svg>
              <strong>{formatNumber(asked[step], locale)}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p>{told === null ? t.noneDue : t.inTime(told)}</p>
    </Section>
  );
}
