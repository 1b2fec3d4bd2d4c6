import { ButtonLink } from "#components/button-link";
import { Note } from "#components/note";
import { drafting } from "#i18n/messages/drafting";
import { useTexts } from "#i18n/use-texts";

/** Offers an earlier application to begin with. */
export function CopyOffer({ caseId, name }: { caseId: string; name: string }) {
  const t = useTexts(drafting);
  return (
    <Note title={t.copyOffer({ name })}>
      <p>{t.copyOfferLead}</p>
      <p>
        <ButtonLink href={`/my/cases/${caseId}/application/copy`} variant="quiet" size="small">
          {t.copyLook}
        </ButtonLink>
      </p>
    </Note>
  );
}
