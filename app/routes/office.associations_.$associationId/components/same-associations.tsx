import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { Note } from "#components/note";
import { moderation } from "#i18n/messages/moderation";
import { useTexts } from "#i18n/use-texts";
import type { ModeratedView } from "../queries.server";

/** Records that may mean the same association, and why. */
export function SameAssociations({ same }: { same: ModeratedView["same"] }) {
  const t = useTexts(moderation);
  return (
    <Note tone="attention" title={t.sameTitle}>
      <ul className="stack stack-tight">
        {same.map(({ id, name, status, reason, isHere }) => (
          <li key={id} className="cluster">
            {isHere ? <a href={`/office/associations/${id}`}>{name}</a> : <strong>{name}</strong>}
            <span className="muted">{t.sameReasons[reason]}</span>
            <AssociationStatusTag status={status} />
          </li>
        ))}
      </ul>
    </Note>
  );
}
