import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { useTexts } from "#i18n/use-texts";

const TEXT_OF = { forged: "invalid", expired: "expired", notYours: "notYours" } as const;

/** A link that opens nothing: why, and what one can do instead. */
export function NoAnswer({ state }: { state: keyof typeof TEXT_OF }) {
  const t = useTexts(referralAnswer);
  const { title, text } = t[TEXT_OF[state]];
  return (
    <div className="page page-narrow stack">
      <PageHeader title={title} lead={text} />
      <p className="cluster">
        <ButtonLink href="/sign-in?next=/my">{t.signIn}</ButtonLink>
        <ButtonLink href="/" variant="quiet">
          {t.home}
        </ButtonLink>
      </p>
    </div>
  );
}
