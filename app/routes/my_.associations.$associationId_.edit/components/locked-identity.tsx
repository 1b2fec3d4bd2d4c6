import { ActionLink } from "#components/action-link";
import { DefinitionList } from "#components/definition-list";
import { Note } from "#components/note";
import { associationForm } from "#i18n/messages/association-form";
import { associations } from "#i18n/messages/associations";
import { changeRequests } from "#i18n/messages/change-requests";
import { registerNumberText } from "#i18n/register-number-text";
import { useTexts } from "#i18n/use-texts";
import type { EditView } from "../queries.server";

type LockedIdentityProps = Pick<EditView, "id" | "saved" | "mayAsk">;

/** What was approved stands as it is; its own people ask for a change of it. */
export function LockedIdentity({ id, saved, mayAsk }: LockedIdentityProps) {
  const t = useTexts(associationForm);
  const { kinds } = useTexts(associations);
  const { askHere } = useTexts(changeRequests);
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
      {mayAsk ? <ActionLink href={`/my/associations/${id}/change`}>{askHere}</ActionLink> : null}
    </Note>
  );
}
