import { ActionLink } from "#components/action-link";
import { DefinitionList } from "#components/definition-list";
import { Note } from "#components/note";
import { associationForm } from "#i18n/messages/association-form";
import { associations } from "#i18n/messages/associations";
import { registerNumberText } from "#i18n/register-number-text";
import { useTexts } from "#i18n/use-texts";
import type { EditView } from "../queries.server";

type LockedIdentityProps = Pick<EditView, "saved" | "coordinatorEmail">;

/** What was approved stands as it is; how to have it changed is said, and there is no button that does nothing. */
export function LockedIdentity({ saved, coordinatorEmail }: LockedIdentityProps) {
  const t = useTexts(associationForm);
  const { kinds } = useTexts(associations);
  const subject = encodeURIComponent(t.lockedSubject({ name: saved.name }));
  return (
    <Note title={t.lockedTitle}>
      <DefinitionList
        items={[
          { label: t.labels.name, value: saved.name },
          { label: t.labels.kind, value: kinds[saved.kind] },
          {
            label: t.labels.registerNumber,
            value: saved.registerNumber ? registerNumberText(saved.registerNumber) : t.none,
          },
          { label: t.labels.businessId, value: saved.businessId ?? t.none },
          { label: t.labels.homeMunicipality, value: saved.homeMunicipality },
        ]}
      />
      <p>{t.locked}</p>
      {coordinatorEmail ? (
        <ActionLink href={`mailto:${coordinatorEmail}?subject=${subject}`} icon="mail">
          {t.lockedEmail}
        </ActionLink>
      ) : null}
    </Note>
  );
}
