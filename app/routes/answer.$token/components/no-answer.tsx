import { ClosedLink } from "#components/closed-link";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { useTexts } from "#i18n/use-texts";

const TEXT_OF = {
  forged: "invalid",
  expired: "expired",
  answered: "answered",
  archived: "archived",
  notYours: "notYours",
} as const;

/** A link that opens nothing: why, and what one can do instead; or thanks, where their answer has been all that was asked. */
export function NoAnswer({ state }: { state: keyof typeof TEXT_OF }) {
  const t = useTexts(referralAnswer);
  const { title, text } = t[TEXT_OF[state]];
  return <ClosedLink title={title} lead={text} signIn={t.signIn} home={t.home} />;
}
