import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { PhoneLink } from "#components/phone-link";
import { referralForm } from "#i18n/messages/referral-form";
import { useTexts } from "#i18n/use-texts";
import { Over } from "./over";

type NotTakenProps = { target: { id: string; phone: string | null }; isOver: boolean };

/** The activity has ended, or takes nobody through the service: whom to call instead. */
export function NotTaken({ target: { id, phone }, isOver }: NotTakenProps) {
  const t = useTexts(referralForm);
  if (isOver) return <Over id={id} />;
  return (
    <EmptyState
      icon="phone"
      title={t.refusedTitle}
      action={
        <ButtonLink href={`/activities/${id}`} variant="quiet">
          {t.see}
        </ButtonLink>
      }
    >
      <p>{phone ? t.refused : t.refusedNoPhone}</p>
      {phone ? (
        <p>
          <strong>
            <PhoneLink phone={phone} />
          </strong>
        </p>
      ) : null}
    </EmptyState>
  );
}
