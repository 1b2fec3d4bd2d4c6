import { ButtonLink } from "#components/button-link";
import { Own } from "#components/own";
import type { OwnText } from "#domain/shared/own-text";
import { referralForm } from "#i18n/messages/referral-form";
import { useTexts } from "#i18n/use-texts";

type ReferralLinkProps = {
  /** The activity a client is to be led to, and its title for those who hear the link alone. */
  activityId: string;
  title: OwnText;
  size?: "small" | undefined;
};

/** For those who counsel: the way to ask an association to get in touch with a client. */
export function ReferralLink({ activityId, title, size }: ReferralLinkProps) {
  const t = useTexts(referralForm);
  return (
    <ButtonLink href={`/office/referrals/new?activity=${activityId}`} variant="quiet" size={size} icon="hand">
      {t.link}
      <span className="visually-hidden">
        : <Own of={title} />
      </span>
    </ButtonLink>
  );
}
