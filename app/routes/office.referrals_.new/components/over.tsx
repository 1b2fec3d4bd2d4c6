import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { referralForm } from "#i18n/messages/referral-form";
import { useTexts } from "#i18n/use-texts";

/** The activity has ended: nobody can be led to it, and another is to be found. */
export function Over({ id }: { id: string }) {
  const t = useTexts(referralForm);
  return (
    <EmptyState
      icon="calendar"
      title={t.overTitle}
      action={
        <>
          <ButtonLink href="/office/desk">{t.findOther}</ButtonLink>
          <ButtonLink href={`/activities/${id}`} variant="quiet">
            {t.see}
          </ButtonLink>
        </>
      }
    >
      <p>{t.refusals.over}</p>
    </EmptyState>
  );
}
