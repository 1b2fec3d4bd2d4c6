import { ButtonLink } from "#components/button-link";
import { Note } from "#components/note";
import { brokenMail } from "#i18n/messages/broken-mail";
import { useTexts } from "#i18n/use-texts";

/** Tells an association's own people that mail to its public address comes back, and where to mend it. */
export function BrokenContactNote({ email, editHref }: { email: string | null; editHref: string }) {
  const t = useTexts(brokenMail);
  if (email === null) return null;
  return (
    <Note tone="error" title={t.contactTitle}>
      <p>{t.contactText({ email })}</p>
      <p>
        <ButtonLink href={editHref} size="small" variant="quiet" icon="edit">
          {t.fix}
        </ButtonLink>
      </p>
    </Note>
  );
}
