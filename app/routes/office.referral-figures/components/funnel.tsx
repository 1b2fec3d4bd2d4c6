import { Section } from "#components/section";
import type { ShownFigures, ShownNumber } from "#domain/referrals/figures";
import { formatNumber, formatShare } from "#i18n/format";
import { referralFigures } from "#i18n/messages/referral-figures";
import { useLocale, useTexts } from "#i18n/use-texts";

const STEPS = ["asked", "answered", "arrived"] as const;

/** From asking to arriving: a bar for each step, its number beside it. */
export function Funnel({ asked }: { asked: ShownFigures }) {
  const t = useTexts(referralFigures);
  const locale = useLocale();
  const { share, inTime, answerDue } = asked;
  const told =
    share === null ? null : { inTime: inTime.count, due: answerDue.count, share: formatShare(share, locale) };
  const numberOf = ({ count, atLeast }: ShownNumber): string => {
    const number = formatNumber(count, locale);
    return atLeast ? t.atLeast({ count: number }) : number;
  };
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
                  width={`${(100 * asked[step].count) / Math.max(1, asked.asked.count)}%`}
                  height="100%"
                  rx="3"
                />
              </svg>
              <strong>{numberOf(asked[step])}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {told ? <p>{t.inTime(told)}</p> : null}
      {answerDue.count === 0 ? <p>{t.noneDue}</p> : null}
    </Section>
  );
}
