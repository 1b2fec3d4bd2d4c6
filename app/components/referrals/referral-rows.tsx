import type { ReactNode } from "react";
import { DaysLeft } from "#components/referrals/days-left";
import { ReferralStatusTag } from "#components/referrals/referral-status-tag";
import type { ReferralRow } from "#domain/referrals/referral-view";
import { formatDate } from "#i18n/format";
import { referralWords } from "#i18n/messages/referral-words";
import { referrals as texts } from "#i18n/messages/referrals";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";

type ReferralRowsProps = {
  rows: readonly ReferralRow[];
  hrefOf: (id: string) => string;
  /** The association is the reader's own: its name says nothing. */
  isOwn?: boolean | undefined;
  /** What a row is called where no activity tells it. */
  name?: ((row: ReferralRow) => string) | undefined;
  /** What else stands at the end of a row. */
  extra?: ((row: ReferralRow) => ReactNode) | undefined;
};

/** Referrals in rows: to which activity, what was asked, and where it stands. */
export function ReferralRows({ rows, hrefOf, isOwn, name, extra }: ReferralRowsProps) {
  const t = useTexts(texts);
  const { kinds } = useTexts(referralWords);
  const locale = useLocale();
  const lang = useFinnish();
  return (
    <ul className="hairlines">
      {rows.map((row) => {
        const { id, kind, title, association, sentAt, left, status } = row;
        const about = [kinds[kind], isOwn ? "" : association, t.sentOn({ date: formatDate(sentAt, locale) })];
        return (
          <li key={id} className="record-row">
            <div>
              <a className="record-title" href={hrefOf(id)} lang={title === null ? undefined : lang}>
                {title ?? name?.(row) ?? t.noActivity}
              </a>
              <p className="muted small">{about.filter(Boolean).join(" · ")}</p>
            </div>
            <DaysLeft left={left} />
            {extra ? extra(row) : <ReferralStatusTag status={status} />}
          </li>
        );
      })}
    </ul>
  );
}
