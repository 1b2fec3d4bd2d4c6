import { ClosedLink } from "#components/closed-link";
import { confirmSheet } from "#i18n/messages/confirm-sheet";
import { useTexts } from "#i18n/use-texts";

const TEXT_OF = { forged: "invalid", expired: "expired", notYours: "notYours", closed: "closed" } as const;

/** A link that opens nothing: why, and what one can do instead. */
export function NoLonger({ state }: { state: keyof typeof TEXT_OF }) {
  const t = useTexts(confirmSheet);
  const { title, text } = t[TEXT_OF[state]];
  return <ClosedLink title={title} lead={text} signIn={t.signIn} home={t.home} />;
}
